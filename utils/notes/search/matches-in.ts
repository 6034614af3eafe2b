import { tokensOf } from './tokenise.ts';

/** A piece of a text, and whether it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** Cuts a text where words begin with one of the folded terms. Whole words are shown as matches. */
export function matchesIn(text: string, terms: readonly string[]): Piece[] {
  if (terms.length === 0 || text === '') return [{ text, match: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const token of tokensOf(text)) {
    if (!terms.some((term) => token.term.startsWith(term))) continue;
    if (token.start > done) pieces.push({ text: text.slice(done, token.start), match: false });
    pieces.push({ text: text.slice(token.start, token.end), match: true });
    done = token.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), match: false });
  return pieces;
}

/** The stretch of a long text around its first match, about `length` UTF-16 code units. */
export function excerpt(text: string, terms: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const first = tokensOf(text).find((token) => terms.some((term) => token.term.startsWith(term)));
  const centre = first && first.end > length ? first.start - Math.floor(length / 3) : 0;
  if (centre <= 0) return `${text.slice(0, length).trimEnd()}…`;
  const from = text.indexOf(' ', centre) + 1 || centre;
  const end = from + length;
  return `…${text.slice(from, end).trim()}${end < text.length ? '…' : ''}`;
}
