import { csvRows } from './csv.ts';
import type { ImportCollector } from './import-file.ts';

/** A row of a CSV file with named columns. */
export interface NamedRow {
  readonly line: number;
  /** The cell of the first of these columns that there is; empty if none. */
  readonly cell: (...columns: string[]) => string;
}

/**
 * The rows under the header, as they come. Column names are compared without case, spaces and
 * underscores. There are none, and the file is refused, if none of the `required` columns is there.
 */
export async function* namedRows(
  pieces: AsyncIterable<string>,
  required: readonly string[],
  collector: ImportCollector,
): AsyncGenerator<NamedRow> {
  let names: string[] | null = null;
  for await (const { line, cells } of csvRows(pieces)) {
    if (names !== null) {
      yield rowOf(line, cells, names);
      continue;
    }
    names = cells.map(plain);
    if (required.some((column) => names?.includes(plain(column)))) continue;
    collector.refuse(1, 'unknown-format', `none of the columns ${required.join(', ')}`);
    return;
  }
}

function rowOf(line: number, cells: readonly string[], names: readonly string[]): NamedRow {
  return {
    line,
    cell: (...columns) => {
      const index = columns.map((column) => names.indexOf(plain(column))).find((i) => i >= 0);
      return index === undefined ? '' : (cells[index] ?? '');
    },
  };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '');
}
