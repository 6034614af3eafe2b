import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { plural } from '@/utils/i18n/plural.ts';
import type { CardSource } from '@/utils/packs/card-view.ts';

export interface SourcesProps {
  readonly sources: readonly CardSource[];
  readonly texts: Texts;
}

/** Links to where a fact is from; they open beside the page and tell it nothing of the page. */
export function Sources({ sources, texts }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details class="card-sources">
      <summary>{plural(texts.locale, sources.length, texts.sources)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.url + source.title}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
