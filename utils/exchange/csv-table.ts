import { LONGEST_FILE } from './guarded-json.ts';
import { parseCsv } from './csv.ts';
import type { ImportCollector } from './import-file.ts';

/** A row of a CSV file with named columns. */
export interface NamedRow {
  readonly line: number;
  /** The cell of the first of these columns that there is; empty if none. */
  readonly cell: (...columns: string[]) => string;
}

/**
 * The rows under the header. Column names are compared without case, spaces and underscores.
 * @returns no rows, with the file refused, if none of the `required` columns is there.
 */
export function namedRows(
  text: string,
  required: readonly string[],
  collector: ImportCollector,
): NamedRow[] {
  if (text.length > LONGEST_FILE) {
    collector.refuse(0, 'too-large', `${text.length} characters`);
    return [];
  }
  const [header, ...rows] = parseCsv(text);
  const names = (header?.cells ?? []).map(plain);
  if (!required.some((column) => names.includes(plain(column)))) {
    collector.refuse(1, 'unknown-format', `none of the columns ${required.join(', ')}`);
    return [];
  }
  return rows.map(({ line, cells }) => ({
    line,
    cell: (...columns) => {
      const index = columns.map((column) => names.indexOf(plain(column))).find((i) => i >= 0);
      return index === undefined ? '' : (cells[index] ?? '');
    },
  }));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '');
}
