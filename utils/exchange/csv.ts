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

/** The rows of a file; empty lines are left out. An unclosed quote runs to the end of the file. */
export function parseCsv(text: string): CsvRow[] {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begin = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begin, cells });
    cells = [];
    begin = line;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const [cell, end] = quotedCell(text, at);
      cells.push(unguarded(cell));
      line += count(text, '\n', at, end);
      at = end;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && !isLineEnd(text, end)) end += 1;
      cells.push(unguarded(text.slice(at, end)));
      at = end;
    }
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end opens one more, empty, cell.
      if (at === text.length || isLineEnd(text, at)) cells.push('');
      else continue;
    }
    if (at < text.length && !isLineEnd(text, at)) {
      // Words after a closing quote belong to no cell; they are passed over up to the next one.
      while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at += 1;
      if (text[at] === delimiter) {
        at += 1;
        continue;
      }
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
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

/** The quoted cell that begins at `at`, and the offset after its closing quote. */
function quotedCell(text: string, at: number): [cell: string, end: number] {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [text.slice(at + 1).replaceAll('""', '"'), text.length];
    if (text[quote + 1] !== '"')
      return [text.slice(at + 1, quote).replaceAll('""', '"'), quote + 1];
    from = quote + 2;
  }
}

/** Whichever of comma, semicolon and tab stands most often in the first line. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const head = end < 0 ? text : text.slice(0, end);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, n: head.split(mark).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).mark;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function count(text: string, mark: string, from: number, to: number): number {
  let n = 0;
  for (let i = text.indexOf(mark, from); i >= 0 && i < to; i = text.indexOf(mark, i + 1)) n += 1;
  return n;
}
