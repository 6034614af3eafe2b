import { diffArrays } from 'diff';
import { normalise } from './normalise.ts';

/**
 * A stretch of two wordings. All stretches one after the other give each wording again, sign by
 * sign; where only one side has words, the other's text is empty.
 */
export interface WordingStretch {
  readonly before: string;
  readonly after: string;
  /** The same words on both sides, perhaps in other typography. */
  readonly same: boolean;
}

/** A word with its marks and inner apostrophes and hyphens, one ideograph or kana, or a sign. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Differences beyond this are shown as one replacement; it bounds the time (Myers 1986, O(ND)). */
const MOST_EDITS = 2000;

/** A word as it is compared, and where it begins in the text as given. */
interface Token {
  readonly text: string;
  readonly start: number;
}

/** Compares two wordings word by word; typography and white space are no difference. */
export function compareWording(before: string, after: string): WordingStretch[] {
  const old = tokensOf(before);
  const current = tokensOf(after);
  const parts = diffArrays(
    old.map((token) => token.text),
    current.map((token) => token.text),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return [{ before, after, same: false }];
  const stretches: WordingStretch[] = [];
  let i = 0;
  let j = 0;
  for (const { value, added, removed } of parts) {
    const [fromOld, fromNew] = [i, j];
    if (!added) i += value.length;
    if (!removed) j += value.length;
    const cut = between(before, old, fromOld, i);
    const put = between(after, current, fromNew, j);
    const last = stretches.at(-1);
    // What is cut and what comes in its place are told one after the other.
    if (last && !last.same && (added || removed))
      stretches[stretches.length - 1] = {
        before: last.before + cut,
        after: last.after + put,
        same: false,
      };
    else stretches.push({ before: cut, after: put, same: !added && !removed });
  }
  return withoutIslands(stretches);
}

/**
 * Joins changes with the few words between them that stayed, where these are shorter than either
 * change: told apart, old and new words mix into sentences nobody wrote (the "semantic cleanup" of
 * diff-match-patch).
 */
function withoutIslands(stretches: readonly WordingStretch[]): WordingStretch[] {
  const kept: WordingStretch[] = [];
  for (const stretch of stretches) {
    kept.push(stretch);
    const [first, island, last] = kept.slice(-3);
    if (!first || !island?.same || !last || last.same) continue;
    const length = lengthOf(island);
    if (length > lengthOf(first) || length > lengthOf(last)) continue;
    kept.splice(-3, 3, {
      before: first.before + island.before + last.before,
      after: first.after + island.after + last.after,
      same: false,
    });
  }
  return kept;
}

function lengthOf({ before, after }: WordingStretch): number {
  return Math.max(before.trim().length, after.trim().length);
}

/** The text from one word to another, with the white space before the first and after the last. */
function between(text: string, tokens: readonly Token[], from: number, to: number): string {
  if (from === to) return '';
  const start = from === 0 ? 0 : (tokens[from]?.start ?? text.length);
  return text.slice(start, tokens[to]?.start ?? text.length);
}

function tokensOf(source: string): Token[] {
  const normalised = normalise(source);
  return Array.from(normalised.text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: normalised.toSource(match.index, 'start'),
  }));
}
