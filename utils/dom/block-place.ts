import type { CopyBlock } from '@/utils/article/article.ts';

/** More columns than any table that is read as a table; a page may have any number. */
const MOST_COLUMNS = 50;

/** Where a block stands in the list or the table around it, if there is one. */
export function placeOf(element: Element, root: Element): Pick<CopyBlock, 'cell' | 'number'> {
  const cell = cellOf(element, root);
  if (cell !== undefined) return { cell };
  const item = element.closest('li');
  const list = item?.parentElement;
  if (!item || list?.tagName !== 'OL' || !root.contains(list)) return {};
  const before = [...list.children].filter(({ tagName }) => tagName === 'LI').indexOf(item);
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return { number: (Number.isNaN(start) ? 1 : start) + before };
}

function cellOf(element: Element, root: Element): CopyBlock['cell'] {
  const cell = element.closest('td,th');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table || !root.contains(table) || !isData(table)) return undefined;
  const column = [...row.children].indexOf(cell);
  if (column >= MOST_COLUMNS) return undefined;
  return {
    table: [...root.querySelectorAll('table')].indexOf(table),
    row: [...table.querySelectorAll('tr')].indexOf(row),
    column,
    ...(cell.tagName === 'TH' && { head: true }),
  };
}

/** A table that lays out a page has one row or one column, or tables in it. */
function isData(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')];
  return rows.length > 1 && rows.some(({ children }) => children.length > 1);
}
