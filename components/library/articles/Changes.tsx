import { useMemo } from 'preact/hooks';
import type { SavedCopy } from '@/utils/article/article.ts';
import { isFragment } from '@/utils/article/copy.ts';
import { changesBetween } from '@/utils/article/copy-changes.ts';
import { ChangeList } from '../../changes/ChangeList.tsx';
import { changes as changeWords } from '../../words/changes.ts';
import { useLanguage } from '../../words/language.ts';
import { useDates } from '../dates.ts';

export interface ChangesViewProps {
  readonly older: SavedCopy;
  readonly newer: SavedCopy;
}

/** What changed in an article since an earlier copy. */
export function ChangesView({ older, newer }: ChangesViewProps) {
  const words = changeWords[useLanguage()];
  const dates = useDates();
  const changes = useMemo(() => changesBetween(older, newer), [older, newer]);
  return (
    <section class="changes-view" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="faint">
        {words.copies(dates.moment(older.captured), dates.moment(newer.captured))}
      </p>
      {changes.length > 0 && isFragment(older.blocks, newer.blocks) && <p>{words.partial}</p>}
      {changes.length === 0 ? <p>{words.none}</p> : <ChangeList changes={changes} />}
    </section>
  );
}
