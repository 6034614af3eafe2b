import { useId, useState } from 'preact/hooks';
import type { StatementInPage } from '@/utils/messages/page-view.ts';
import type { Target } from '@/utils/notes/note.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import type { Voice, VoiceClaim, VoiceStatement } from '@/utils/packs/who-says-what.ts';
import { Quote } from '../design/Quote.tsx';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { GoToWords } from './GoToWords.tsx';

export interface VoicesPaneProps {
  readonly voices: readonly Voice[];
  /** The words of statements as they stand on the page. */
  readonly onPage: readonly StatementInPage[];
  readonly onNote: (target: Target, entities: readonly string[]) => void;
}

/** Who says what: statements and claims by their speaker, with a filter for one of them. */
export function VoicesPane({ voices, onPage, onNote }: VoicesPaneProps) {
  const words = panel[useLanguage()];
  const id = useId();
  const [only, setOnly] = useState('');
  const nameOf = (voice: Voice) =>
    voice.kind === 'speaker'
      ? voice.name
      : voice.kind === 'narrator'
        ? words.narrator
        : words.unnamed;
  const shown = voices.filter((voice) => only === '' || nameOf(voice) === only);

  return (
    <>
      {voices.length > 1 && (
        <div class="field pane-filter">
          <label class="field-label" for={id}>
            {words.filterSpeaker}
          </label>
          <select
            class="input"
            id={id}
            value={only}
            onChange={(event) => setOnly(event.currentTarget.value)}
          >
            <option value="">{words.allSpeakers}</option>
            {voices.map((voice) => (
              <option key={nameOf(voice)} value={nameOf(voice)}>
                {nameOf(voice)}
              </option>
            ))}
          </select>
        </div>
      )}
      {shown.map((voice) => (
        <section class="voice" key={nameOf(voice)}>
          <h3>{nameOf(voice)}</h3>
          <ul class="sayings">
            {voice.statements.map((statement) => (
              <Saying
                key={statement.id}
                statement={statement}
                words={wordsOnPage(statement.id, onPage)}
                onNote={(found) =>
                  onNote(
                    {
                      scope: 'statement',
                      statement: found.id,
                      selectors: [...found.selectors],
                    },
                    voice.entity === null ? [] : [voice.entity],
                  )
                }
              />
            ))}
            {voice.claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface SayingProps {
  readonly statement: VoiceStatement;
  /** Null where the words were not found on this page. */
  readonly words: StatementInPage | null;
  readonly onNote: (words: StatementInPage) => void;
}

function Saying({ statement, words: found, onNote }: SayingProps) {
  const words = panel[useLanguage()];
  const where = [statement.venue, statement.when].filter(Boolean).join(', ');
  return (
    <li class="saying">
      {found && <Quote text={found.quote} short />}
      <p>{statement.gist}</p>
      <p class="entity-text">
        {words.manners[statement.manner]}
        {where && ` · ${where}`}
        {where && statement.venueInferred && ` (${words.venueInferred})`}
      </p>
      {statement.claims.length > 0 && (
        <ul class="sayings">
          {statement.claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      <p class="saying-ways">
        <GoToWords passage={statement.passage} selectors={found?.selectors} />
        {found && (
          <button class="link-button" type="button" onClick={() => onNote(found)}>
            {words.noteOnStatement}
          </button>
        )}
      </p>
    </li>
  );
}

interface ClaimRowProps {
  readonly claim: VoiceClaim;
}

function ClaimRow({ claim }: ClaimRowProps) {
  const language = useLanguage();
  const words = panel[language];
  const { passage, checkBack } = claim;
  return (
    <li class="saying">
      <p>{claim.gist}</p>
      {checkBack !== null && (
        <p class="entity-text">{words.checkBack(formatPartialDate(checkBack, language))}</p>
      )}
      {passage !== null && (
        <p class="saying-ways">
          <GoToWords passage={passage} />
        </p>
      )}
    </li>
  );
}

/** The page names a statement with or without its pack. */
function wordsOnPage(id: string, onPage: readonly StatementInPage[]): StatementInPage | null {
  return onPage.find((each) => each.id === id || each.id.endsWith(`/${id}`)) ?? null;
}
