import { diffArrays } from 'diff';
import { normalise } from '../text/normalise.ts';

/** A stretch of a text, UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which words of an old wording are gone, and which of the new one are new. */
export interface WordingChange {
  readonly cut: readonly Span[];
  readonly added: readonly Span[];
}

/** A word with its marks and inner apostrophes and hyphens, one ideograph or kana, or a sign. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Differences beyond this are shown as one replacement; it bounds the time (Myers 1986, O(ND)). */
const MOST_EDITS = 2000;

interface Token extends Span {
  readonly text: string;
}

/** Compares two wordings word by word; typography and white space are no difference. */
export function compareWording(before: string, after: string): WordingChange {
  const old = tokensOf(before);
  const current = tokensOf(after);
  const parts = diffArrays(
    old.map((token) => token.text),
    current.map((token) => token.text),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return { cut: spanOver(old), added: spanOver(current) };
  const cut: Span[] = [];
  const added: Span[] = [];
  let i = 0;
  let j = 0;
  for (const part of parts) {
    const { length } = part.value;
    if (part.removed) cut.push(...spanOver(old.slice(i, i + length)));
    if (part.added) added.push(...spanOver(current.slice(j, j + length)));
    if (!part.added) i += length;
    if (!part.removed) j += length;
  }
  return { cut, added };
}

/** The words of a text as they are compared, in order. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.text);
}

function tokensOf(source: string): Token[] {
  const normalised = normalise(source);
  return Array.from(normalised.text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: normalised.toSource(match.index, 'start'),
    end: normalised.toSource(match.index + match[0].length, 'end'),
  }));
}

function spanOver(tokens: readonly Token[]): Span[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
