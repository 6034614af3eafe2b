import type { CopyBlock } from './article.ts';

/** A block with its number in the copy. */
export interface NumberedBlock {
  readonly block: CopyBlock;
  readonly index: number;
}

/** What blocks of a copy form together. */
export type CopyGroup =
  | ({ readonly kind: 'block' } & NumberedBlock)
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly NumberedBlock[] }
  /** Rows of cells of blocks; a cell that is empty on the page has none. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly NumberedBlock[])[])[] };

/** Puts a copy's blocks together: items of one list, cells of one table, everything else alone. */
export function copyGroups(blocks: readonly CopyBlock[]): CopyGroup[] {
  const groups: CopyGroup[] = [];
  for (let at = 0; at < blocks.length;) {
    const first = blocks[at];
    if (first === undefined) break;
    const rest = blocks.slice(at);
    const end = rest.findIndex((block) => !belongTogether(first, block));
    const run = (end < 0 ? rest : rest.slice(0, end)).map((block, n) => ({
      block,
      index: at + n,
    }));
    if (first.cell !== undefined) groups.push({ kind: 'table', rows: rowsOf(run) });
    else if (first.part === 'list')
      groups.push({ kind: 'list', ordered: first.number !== undefined, items: run });
    else groups.push({ kind: 'block', block: first, index: at });
    at += first.cell !== undefined || first.part === 'list' ? run.length : 1;
  }
  return groups;
}

function belongTogether(first: CopyBlock, other: CopyBlock): boolean {
  if (first.cell !== undefined) return other.cell?.table === first.cell.table;
  return (
    first.part === 'list' &&
    other.part === 'list' &&
    other.cell === undefined &&
    (first.number === undefined) === (other.number === undefined)
  );
}

function rowsOf(run: readonly NumberedBlock[]): NumberedBlock[][][] {
  const rows = new Map<number, NumberedBlock[][]>();
  for (const numbered of run) {
    const { row, column } = numbered.block.cell ?? { row: 0, column: 0 };
    const cells = rows.get(row) ?? [];
    while (cells.length <= column) cells.push([]);
    cells[column]?.push(numbered);
    rows.set(row, cells);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, cells]) => cells);
}
