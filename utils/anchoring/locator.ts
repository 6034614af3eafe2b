import type { Selector } from '../notes/note.ts';
import { type IndexedText, alignAround } from './alignment.ts';
import { type Candidate, weigh } from './candidate.ts';
import { type Chain, extend, findChains } from './chain.ts';
import { quoteSpan } from './edges.ts';
import { GramIndex } from './gram-index.ts';
import { findAnywhere, findInPlace } from './in-place.ts';
import { type Ink, inkString, takingInk, wordingOf } from './ink.ts';
import { type Expectation, expectedAt } from './landmarks.ts';
import { type Description, type Pattern, descriptionOf, patternOf } from './pattern.ts';
import { rank } from './rank.ts';
import { withTornBlocks } from './torn.ts';
import { lastTwin } from './last-twin.ts';
import { findTwins } from './twins.ts';
import type { Place, Verdict } from './verdict.ts';

/** Finds passages in one text. What it learns of the text serves every later call. */
export interface Locator {
  readonly text: string;
  /** Learns what the first `locate` of a changed passage would learn, in short steps. */
  preparing(): Generator<void>;
  /** `locate`, if the passage stands where it stood; needs no preparation. */
  locateUnmoved(selectors: readonly Selector[]): Verdict | null;
  /** Where a passage is now, whatever was done to the text. */
  locate(selectors: readonly Selector[]): Verdict;
}

/**
 * Nothing less sure is attached. `tests/bench/threshold.ts` prints the curve, for pages of which 3 to
 * 30 % was rewritten: at 0.6, 1.4 % of passages that were cut are attached to other words and 1.7 %
 * of those still there are given up; at 0.7, 0.1 % and 2.6 %; at 0.8, 0.1 % and 7.8 %. A passage in
 * the wrong place is worse than a lost one with its candidates, so 0.7; beyond it the price trebles.
 */
export const THRESHOLD = 0.7;
/** Places that are aligned and weighed. */
const MOST_CHAINS = 6;
/** Chains that share less than this part of what the best one shares are not weighed. */
const WORTH_WEIGHING = 0.5;
/**
 * Nor are those that share so little that no alignment could make them sure: half of a quote must
 * stand there, most of that in runs as long as a gram.
 */
const LEAST_SHARE = 0.3;
/** A chain that holds this share of the quote is weighed whatever others share. */
const HELD = 0.5;
/** Places with the very words that no chain led to, as on a page that repeats them, are weighed too. */
const MOST_STRAY_TWINS = 6;
/** Places that are offered for a lost passage. */
export const MOST_CANDIDATES = 3;
/** Ink units that the engine searches in a tenth of a millisecond; in longer texts landmarks come first. */
const SOON_SEARCHED = 100_000;

/** Makes a locator for a normalised text. */
export function createLocator(text: string): Locator {
  return new TextLocator(text);
}

interface Learnt {
  readonly ink: Ink;
  /** The ink as a string, for the engine's own search. */
  readonly letters: string;
  readonly index: GramIndex;
}

class TextLocator implements Locator {
  readonly text: string;
  #learnt: Learnt | undefined;

  constructor(text: string) {
    this.text = text;
  }

  *preparing(): Generator<void> {
    if (this.#learnt) return;
    const ink = yield* takingInk(this.text);
    const letters = inkString(ink);
    yield;
    const index = yield* GramIndex.building(ink);
    this.#learnt = { ink, letters, index };
  }

  /** The usual case, a page as it was: words and context stand at the recorded offsets. */
  locateUnmoved(selectors: readonly Selector[]): Verdict | null {
    return this.#unmoved(descriptionOf(selectors));
  }

  #unmoved({ quote, position }: Description): Verdict | null {
    const { text } = this;
    if (!quote || !position) return null;
    const { start, end } = position;
    if (end - start !== quote.exact.length || start === end) return null;
    const isThere =
      text.startsWith(quote.exact, start) &&
      text.startsWith(quote.suffix, end) &&
      start >= quote.prefix.length &&
      text.startsWith(quote.prefix, start - quote.prefix.length);
    return isThere ? { kind: 'exact', start, end, confidence: 1 } : null;
  }

  locate(selectors: readonly Selector[]): Verdict {
    const description = descriptionOf(selectors);
    return this.#unmoved(description) ?? this.#search(description);
  }

  /** Kept apart: what an unchanged page needs is compiled without it. */
  #search(description: Description): Verdict {
    const pattern = patternOf(description);
    if (!pattern) return { kind: 'lost', candidates: [] };
    const { ink, letters } = this.#learn();
    const found = letters.length <= SOON_SEARCHED ? findAnywhere(pattern, ink, letters) : null;
    if (found) return this.#verdict(pattern, [found]);
    const expected = expectedAt(pattern.position, ink, letters);
    const inPlace = findInPlace(pattern, ink, letters, expected);
    if (inPlace) return this.#verdict(pattern, [inPlace]);
    const twins = findTwins(pattern, ink, letters);
    return this.#align(pattern, expected, twins);
  }

  /** The costly way: places that share grams, aligned and weighed. */
  #align(pattern: Pattern, expected: Expectation, twins: readonly number[]): Verdict {
    const { ink, letters, index } = this.#learn();
    const buckets = index.hashes(pattern.ink);
    const chains = findChains(pattern.ink, buckets, ink, index, MOST_CHAINS);
    const weighed = weighAll(pattern, { ink, letters, index }, chains, twins);
    const { candidates, isDoubtful } = rank(pattern, ink, weighed, expected, twins.length, letters);
    const [best, ...others] = candidates;
    const isUnsure = isDoubtful || !best || best.confidence < THRESHOLD;
    const left = isUnsure ? lastTwin(pattern, letters, twins, candidates, THRESHOLD) : null;
    if (left) return this.#verdict(pattern, [left]);
    const mended = best ? [withTornBlocks(pattern, letters, best), ...others] : [];
    return this.#verdict(pattern, mended, isDoubtful);
  }

  #learn(): Learnt {
    const steps = this.preparing();
    while (!this.#learnt) steps.next();
    return this.#learnt;
  }

  #verdict(pattern: Pattern, candidates: readonly Candidate[], isDoubtful = false): Verdict {
    const [best] = candidates;
    if (!best || isDoubtful || best.confidence < THRESHOLD) {
      const likeliest = candidates.slice(0, MOST_CANDIDATES);
      return { kind: 'lost', candidates: likeliest.map((candidate) => this.#place(candidate)) };
    }
    const { start, end, confidence } = this.#place(best);
    const isSame = best.isWhole && isSameWording(pattern.exact, this.text.slice(start, end));
    if (!isSame) return { kind: 'reworded', start, end, confidence };
    return { kind: start === pattern.position?.start ? 'exact' : 'moved', start, end, confidence };
  }

  #place(candidate: Candidate): Place {
    const at = this.#learn().ink.at;
    const start = at[candidate.span.start] ?? 0;
    const end = (at[candidate.span.end - 1] ?? 0) + 1;
    return { start, end, confidence: candidate.confidence };
  }
}

/** Whether two texts differ in nothing but white space and forms of punctuation. */
function isSameWording(a: string, b: string): boolean {
  return a === b || wordingOf(a) === wordingOf(b);
}

function weighAll(
  pattern: Pattern,
  text: IndexedText,
  chains: readonly Chain[],
  twins: readonly number[],
): Candidate[] {
  const found = new Map<string, Candidate>();
  const consider = (segments: Chain['segments']): void => {
    const map = alignAround(pattern, text, segments);
    const span = quoteSpan(pattern, text.ink, map);
    if (!span) return;
    const candidate = weigh(pattern, map, span);
    const key = `${span.start}-${span.end}`;
    const known = found.get(key);
    if (!known || known.evidence < candidate.evidence) found.set(key, candidate);
  };
  const length = pattern.end - pattern.start;
  const least = Math.max((chains[0]?.score ?? 0) * WORTH_WEIGHING, length * LEAST_SHARE);
  for (const chain of chains) {
    // Context that stayed behind may share more with the pattern than the passage that moved away.
    const isWorth = chain.score >= least || quoteUnits(pattern, chain) >= length * HELD;
    if (isWorth) consider(chain.segments);
  }
  const strays = twins.filter((at) => !found.has(`${at}-${at + length}`));
  for (const at of strays.slice(0, MOST_STRAY_TWINS)) {
    consider([extend(pattern.ink, text.ink, pattern.start, at)]);
  }
  return [...found.values()].sort((a, b) => b.evidence - a.evidence);
}

/** Units of the quote itself that a chain holds. */
function quoteUnits({ start, end }: Pattern, { segments }: Chain): number {
  let units = 0;
  for (const { pattern, length } of segments)
    units += Math.max(0, Math.min(end, pattern + length) - Math.max(start, pattern));
  return Math.min(end - start, units);
}
