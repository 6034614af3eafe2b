import type { Language } from '../settings/settings.ts';
import { formatPartialDate } from './format-date.ts';
import { localise } from './localise.ts';
import type { Pack, Passage } from './pack.ts';
import type { Claim, Statement } from './story-rows.ts';

/** All that one voice says in an article. */
export interface Voice {
  /** Pack-qualified entity; null for the text's own voice and for nobody in particular. */
  readonly entity: string | null;
  readonly kind: 'speaker' | 'narrator' | 'unnamed';
  /** The speaker's name; empty for the other two, which the surface names. */
  readonly name: string;
  readonly statements: readonly VoiceStatement[];
  /** Claims this voice answers for that are not part of its statements. */
  readonly claims: readonly VoiceClaim[];
}

/** Words that somebody said, told in ours; the words themselves are shown from the page. */
export interface VoiceStatement {
  readonly id: string;
  readonly manner: Statement['manner'];
  readonly gist: string;
  readonly venue: string;
  /** The article names venue and date elsewhere, not at these words. */
  readonly venueInferred: boolean;
  readonly when: string;
  readonly passage: Passage;
  readonly claims: readonly VoiceClaim[];
}

export interface VoiceClaim {
  readonly id: string;
  readonly gist: string;
  readonly attribution: Claim['attribution'];
  readonly modality: Claim['modality'];
  readonly passage: Passage | null;
  readonly checkBack: string | null;
}

/** Statements and claims by who says them: speakers in the article's order, then the text itself. */
export function whoSaysWhat(
  pack: Pick<Pack, 'id' | 'entities' | 'statements' | 'claims'>,
  language: Language,
): Voice[] {
  const ids = [
    ...pack.statements.map((statement) => statement.speaker),
    ...pack.claims.map((claim) => claim.source),
  ];
  const speakers = [...new Set(ids)].filter((id) => id !== 'narrator' && id !== 'unnamed');
  return [...speakers, 'narrator', 'unnamed']
    .map((id) => voiceOf(id, pack, language))
    .filter((voice) => voice.statements.length + voice.claims.length > 0);
}

function voiceOf(
  id: string,
  pack: Pick<Pack, 'id' | 'entities' | 'statements' | 'claims'>,
  language: Language,
): Voice {
  const kind = id === 'narrator' || id === 'unnamed' ? id : 'speaker';
  const name = pack.entities.find((entity) => entity.id === id)?.name;
  const claims = pack.claims.filter((claim) => claim.source === id);
  return {
    entity: kind === 'speaker' ? `${pack.id}/${id}` : null,
    kind,
    name: kind === 'speaker' ? (name ? localise(name, language) : id) : '',
    statements: pack.statements
      .filter((statement) => statement.speaker === id)
      .map((statement) => ({
        id: statement.id,
        manner: statement.manner,
        gist: localise(statement.gist, language),
        venue: statement.venue ? localise(statement.venue, language) : '',
        venueInferred: statement.venueInferred === true,
        when: statement.date === undefined ? '' : formatPartialDate(statement.date, language),
        passage: statement.passage,
        claims: claims
          .filter((claim) => claim.statement === statement.id)
          .map((claim) => claimView(claim, language)),
      })),
    claims: claims
      .filter((claim) => claim.statement === undefined)
      .map((claim) => claimView(claim, language)),
  };
}

function claimView(claim: Claim, language: Language): VoiceClaim {
  return {
    id: claim.id,
    gist: localise(claim.gist, language),
    attribution: claim.attribution,
    modality: claim.modality,
    passage: claim.passage ?? null,
    checkBack: claim.checkBack ?? null,
  };
}
