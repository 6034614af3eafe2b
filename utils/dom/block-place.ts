import type { CopyBlock } from '@/utils/article/article.ts';
import { unshadowed } from './unshadowed.ts';

/** More columns than any table that is read as a table; a page may have any number. */
const LAST_COLUMN = 50;

/** Two cells beside each other; what lays out a page has one column, says so, or holds tables. */
const DATA = ':has(:is(td,th)+:is(td,th)):not([role=presentation],[role=none],:has(table))';

/** Where a block stands in the list or the table around it, if there is one. */
export function placeOf(element: Element, root: Element): Pick<CopyBlock, 'cell' | 'number'> {
  const cell = unshadowed(element).closest('td,th');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (cell && row && table?.matches(DATA) && unshadowed(root).contains(table))
    return {
      cell: {
        table: placeIn(unshadowed(root).querySelectorAll('table'), table),
        row: placeIn(table.querySelectorAll('tr'), row),
        column: Math.min(LAST_COLUMN, placeIn(row.children, cell)),
        ...(cell.tagName === 'TH' && { head: true }),
      },
    };
  const item = unshadowed(element).closest('ol>li');
  const list = item?.parentElement;
  if (!item || !list || !unshadowed(root).contains(list)) return {};
  // A start that is no number counts as none.
  return { number: (Number(list.getAttribute('start')) || 1) + placeIn(list.children, item) };
}

function placeIn(all: ArrayLike<Element>, one: Element): number {
  return Array.from(all).indexOf(one);
}
