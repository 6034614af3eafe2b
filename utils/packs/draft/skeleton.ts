import type { Mention } from '../../entities/mention.ts';
import type { Alias, Entity, Pack, PackArticle } from '../pack.ts';
import type { Passage } from '../pack-values.ts';
import type { Statement } from '../story-rows.ts';
import type { Draft } from './draft-pack.ts';
import type { DraftName } from './draft-names.ts';
import type { DraftQuotation } from './draft-quotations.ts';

/** What a person has to write where rules know nothing. */
const TO_WRITE = '(to be written)';

/** Words at either end of a passage: enough to be found again, never a sentence. */
const END_WORDS = 4;

/**
 * A pack of the right shape made from a draft: names with guessed kinds, statements with selectors,
 * the article's identities and fingerprint. Descriptions, facts and sources are the editor's.
 * @param day the article's date; a pack cannot be without one, and it is not guessed.
 * @param known what another pack knows of an entity that the article names: its names, id and place
 *   are taken over, its facts are not, as each pack answers for its own.
 */
export function skeletonOf(
  draft: Draft,
  text: string,
  day: string,
  known: (id: string) => Entity | null = () => null,
): Pack {
  const named = draft.names.filter(({ kind }) => kind !== 'unknown').map(entityOf);
  const taken = new Set(named.map(({ id }) => id));
  const entities = [
    ...named,
    ...knownEntities(draft.mentions, known).filter(({ id }) => !taken.has(id)),
  ];
  const article: PackArticle = {
    identities: [...draft.identities],
    fingerprint: [...draft.fingerprint],
    date: day,
    language: draft.language,
  };
  return {
    format: 'sidelight-pack',
    version: 1,
    id: 'draft',
    title: { en: TO_WRITE },
    asOf: day,
    licence: TO_WRITE,
    attributions: [],
    sources: [],
    entities,
    events: [],
    statements: draft.quotations.flatMap((quotation, index) =>
      statementOf(quotation, index, draft.quotations, entities, text),
    ),
    claims: [],
    relations: [],
    itinerary: draft.itinerary.flatMap(({ order, name, status }) => {
      const entity = entities.find(({ aliases }) => aliases.some((alias) => alias.text === name));
      return entity ? [{ order, entity: entity.id, status }] : [];
    }),
    checks: [],
    articles: [article],
  };
}

function knownEntities(
  mentions: readonly Mention[],
  known: (id: string) => Entity | null,
): Entity[] {
  const surfaces = new Map<string, Map<string, Alias>>();
  for (const { entity, surface, demonym } of mentions) {
    const aliases = surfaces.get(entity) ?? new Map<string, Alias>();
    aliases.set(surface, { text: surface, class: demonym === true ? 'demonym' : 'name' });
    surfaces.set(entity, aliases);
  }
  return [...surfaces].flatMap(([id, aliases]) => {
    const entity = known(id);
    return entity === null ? [] : [{ ...entity, aliases: [...aliases.values()], facts: [] }];
  });
}

function entityOf({ name, variants, kind }: DraftName): Entity {
  const own = kind === 'unknown' ? 'organisation' : kind;
  return {
    id: slug(name),
    kind: own,
    type: own === 'person' ? 'person' : own === 'place' ? 'region' : 'organisation',
    name: { en: name },
    description: { en: TO_WRITE },
    wikidata: null,
    aliases: [
      { text: name, class: /^\p{Lu}{2,6}$/u.test(name) ? 'acronym' : 'name' },
      ...variants.map((text) => ({ text, class: 'surname' as const })),
    ],
    facts: [],
  };
}

function statementOf(
  { speaker, start, end, continues }: DraftQuotation,
  index: number,
  all: readonly DraftQuotation[],
  entities: readonly Entity[],
  text: string,
): Statement[] {
  const who = entities.find(({ aliases }) => aliases.some((alias) => alias.text === speaker));
  if (!who) return [];
  const previous = all[index - 1];
  return [
    {
      id: `q${index + 1}`,
      speaker: who.id,
      manner: 'quoted',
      ...(continues && previous?.speaker === speaker && { continues: `q${index}` }),
      gist: { en: TO_WRITE },
      passage: passageOf(text.slice(start, end)),
    },
  ];
}

/** The first and the last words of a stretch. */
function passageOf(words: string): Passage {
  const tokens = words.replace(/[\s,.;:!?]+$/u, '').split(' ');
  if (tokens.length <= END_WORDS) return { start: { exact: tokens.join(' ') } };
  return {
    start: { exact: tokens.slice(0, END_WORDS).join(' ') },
    end: { exact: tokens.slice(-Math.min(END_WORDS, tokens.length - END_WORDS)).join(' ') },
  };
}

/** An id from a name; Cyrillic and other letters become their code points. */
function slug(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const id = latin
    .replace(/[^a-z0-9\s-]/gu, (letter) =>
      /\p{L}/u.test(letter) ? `u${letter.charCodeAt(0).toString(16)}` : '',
    )
    .replace(/[\s-]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return id.slice(0, 80) || 'unnamed';
}
