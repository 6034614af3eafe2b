/**
 * CSV after RFC 4180: cells parted by commas, quoted where needed, rows ended by CRLF. Reading also
 * takes semicolons and tabs (what spreadsheets write in some countries), bare line feeds and a byte
 * order mark.
 */

/** One row as a line of the file, with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;
}

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a text; empty lines are left out. An unclosed quote runs to the end. */
export function parseCsv(text: string): CsvRow[] {
  const reader = new RowReader();
  return [...reader.push(text), ...reader.end()];
}

/** The rows of a file as they come, from its text in any division. */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const reader = new RowReader();
  for await (const piece of pieces) yield* reader.push(piece);
  yield* reader.end();
}

/** Where in a cell the reader is; `closing` is after a quote that may be one of two. */
type Place = 'start' | 'bare' | 'quoted' | 'closing' | 'after';

class RowReader {
  /** What came before the first line was whole; null when its delimiter is known. */
  #head: string | null = '';
  #delimiter = ',';
  #place: Place = 'start';
  #cell = '';
  #cells: string[] = [];
  #line = 1;
  #begin = 1;
  /** A carriage return was the last: a line feed after it belongs to it. */
  #returned = false;

  /** The rows that are whole with this piece. */
  push(piece: string): CsvRow[] {
    if (this.#head === null) return this.#read(piece);
    this.#head += piece;
    return this.#head.includes('\n') ? this.#begins(this.#head) : [];
  }

  /** What is left when the file has ended. */
  end(): CsvRow[] {
    const rows = this.#head === null ? [] : this.#begins(this.#head);
    if (this.#place !== 'start' || this.#cells.length > 0) {
      this.#endCell();
      this.#endRow(rows);
    }
    return rows;
  }

  #begins(head: string): CsvRow[] {
    const text = head.replace(/^\uFEFF/u, '');
    this.#head = null;
    this.#delimiter = delimiterOf(text);
    return this.#read(text);
  }

  #read(text: string): CsvRow[] {
    const rows: CsvRow[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const mark = text.charAt(i);
      const returned = this.#returned;
      this.#returned = false;
      if (this.#place === 'quoted') {
        if (mark === '\n') this.#line += 1;
        if (mark !== '"') continue;
        this.#cell += text.slice(from, i);
        this.#place = 'closing';
      } else if (mark === '"' && this.#place === 'closing') {
        this.#cell += mark;
        this.#place = 'quoted';
        from = i + 1;
      } else if (mark === '"' && this.#place === 'start') {
        this.#place = 'quoted';
        from = i + 1;
      } else if (mark === '\n' && returned) from = i + 1;
      else if (mark === this.#delimiter || mark === '\n' || mark === '\r') {
        if (this.#place === 'bare') this.#cell += text.slice(from, i);
        this.#endCell();
        from = i + 1;
        if (mark === this.#delimiter) continue;
        this.#returned = mark === '\r';
        this.#line += 1;
        this.#endRow(rows);
      } else if (this.#place === 'start') {
        this.#place = 'bare';
        from = i;
      } // Words after a closing quote belong to no cell; they are passed over.
      else if (this.#place === 'closing') this.#place = 'after';
    }
    if (this.#place === 'bare' || this.#place === 'quoted') this.#cell += text.slice(from);
    return rows;
  }

  #endCell(): void {
    this.#cells.push(unguarded(this.#cell));
    this.#cell = '';
    this.#place = 'start';
  }

  #endRow(rows: CsvRow[]): void {
    const cells = this.#cells;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: this.#begin, cells });
    this.#cells = [];
    this.#begin = this.#line;
  }
}

/**
 * Spreadsheets run a cell that begins like a formula (OWASP, "CSV Injection"), so such a cell gets
 * an apostrophe in front, which they hide. A cell that already begins with apostrophes and then
 * like a formula gets one more, so that reading takes away exactly what writing has put there.
 */
function guarded(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Whichever of comma, semicolon and tab stands most often in the first line. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const head = end < 0 ? text : text.slice(0, end);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, n: head.split(mark).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).mark;
}
