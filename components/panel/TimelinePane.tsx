import type { TimelineEntry } from '@/utils/packs/timeline.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { GoToWords } from './GoToWords.tsx';

export interface TimelinePaneProps {
  readonly entries: readonly TimelineEntry[];
}

/** The events the article speaks of, in the order in which they happened. */
export function TimelinePane({ entries }: TimelinePaneProps) {
  const words = panel[useLanguage()];
  return (
    <ol class="timeline" aria-label={words.tabs.timeline}>
      {entries.map((entry) => {
        const [passage] = entry.passages;
        const modality = entry.modality === 'happened' ? undefined : entry.modality;
        return (
          <li key={entry.id} class="moment" data-modality={entry.modality}>
            <p class="moment-when">
              {entry.when || words.undated}
              {modality && ` · ${words.modalities[modality]}`}
            </p>
            <h3>{entry.title}</h3>
            <p>{entry.description}</p>
            {(entry.place !== null || entry.participants.length > 0) && (
              <p class="entity-text">
                {[entry.place, ...entry.participants.map(({ role, name }) => `${role}: ${name}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
            {entry.sources.length > 0 && (
              <details class="editor-more">
                <summary>{words.sources(entry.sources.length)}</summary>
                <ul>
                  {entry.sources.map((source) => (
                    <li key={source.url}>
                      <a href={source.url} target="_blank" rel="noopener noreferrer">
                        {source.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {passage && <GoToWords passage={passage} />}
          </li>
        );
      })}
    </ol>
  );
}
