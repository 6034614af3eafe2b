import type { CopyBlock } from '@/utils/article/article.ts';
import {
  allIn,
  attributeOf,
  childrenOf,
  closestTo,
  holds,
  isMatch,
  parentOf,
  tagOf,
} from './page-nodes.ts';

/** More columns than any table that is read as a table; a page may have any number. */
const LAST_COLUMN = 50;

/** Two cells beside each other; what lays out a page has one column, says so, or holds tables. */
const DATA = ':has(:is(td,th)+:is(td,th)):not([role=presentation],[role=none],:has(table))';

/** Where a block stands in the list or the table around it, if there is one. */
export function placeOf(element: Element, root: Element): Pick<CopyBlock, 'cell' | 'number'> {
  const cell = closestTo(element, 'td,th');
  const row = cell && closestTo(cell, 'tr');
  const table = row && closestTo(row, 'table');
  if (cell && row && table && isMatch(table, DATA) && holds(root, table))
    return {
      cell: {
        table: allIn(root, 'table').indexOf(table),
        row: allIn(table, 'tr').indexOf(row),
        column: Math.min(LAST_COLUMN, [...childrenOf(row)].indexOf(cell)),
        ...(tagOf(cell) === 'TH' && { head: true }),
      },
    };
  const item = closestTo(element, 'ol>li');
  const list = item && parentOf(item);
  if (!item || !list || !holds(root, list)) return {};
  // A start that is no number counts as none.
  return {
    number: (Number(attributeOf(list, 'start')) || 1) + [...childrenOf(list)].indexOf(item),
  };
}
