import { useMemo } from 'preact/hooks';
import type { SavedCopy } from '@/utils/article/article.ts';
import { useDates } from '../dates.ts';
import { useWords } from '../words.ts';
import { changesBetween } from './copy-changes.ts';

export interface ChangesViewProps {
  readonly older: SavedCopy;
  readonly newer: SavedCopy;
}

/** What changed in an article since an earlier copy. */
export function ChangesView({ older, newer }: ChangesViewProps) {
  const words = useWords();
  const dates = useDates();
  const changes = useMemo(() => changesBetween(older, newer), [older, newer]);
  return (
    <section class="changes" aria-label={words.articles.changesTitle}>
      <h3>{words.articles.changesTitle}</h3>
      <p class="faint">
        {words.articles.copies(dates.moment(older.captured), dates.moment(newer.captured))}
      </p>
      {changes.length === 0 && <p>{words.articles.noChanges}</p>}
      <ol>
        {changes.map((change, i) => (
          <li key={i} data-change={change.kind}>
            <span class="change-kind">{words.articles[change.kind]}</span>
            {change.kind === 'reworded' ? (
              <p dir="auto">
                {change.pieces.map((piece, k) =>
                  piece.change === 'added' ? (
                    <ins key={k}>{piece.text}</ins>
                  ) : piece.change === 'removed' ? (
                    <del key={k}>{piece.text}</del>
                  ) : (
                    piece.text
                  ),
                )}
              </p>
            ) : change.kind === 'added' ? (
              <ins dir="auto">{change.text}</ins>
            ) : (
              <del dir="auto">{change.text}</del>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
