import type { Selector } from '../notes/note.ts';
import { alignAround } from './alignment.ts';
import { type Candidate, weigh } from './candidate.ts';
import { type Segment, findChains } from './chain.ts';
import { quoteSpan } from './edges.ts';
import { GramIndex } from './gram-index.ts';
import { type Ink, inkIndex, inkOf, isAlike } from './ink.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Place, Verdict } from './verdict.ts';

/** Finds passages in one text. What it learns of the text serves every later call. */
export interface Locator {
  readonly text: string;
  locate(selectors: readonly Selector[]): Verdict;
}

/** Nothing less sure is attached; see tests/bench/threshold.ts for the curve behind it. */
export const THRESHOLD = 0.6;
/** A rival this near in confidence makes a place doubtful. */
const MARGIN = 0.04;
/** Places that are aligned and weighed. */
const MOST_CHAINS = 8;
const MOST_CANDIDATES = 3;
/** Occurrences of the exact words that are weighed; the nearest to the old position. */
const MOST_TWINS = 24;

const LOST: Verdict = { kind: 'lost', candidates: [] };

/** Makes a locator for a normalised text. */
export function createLocator(text: string): Locator {
  return new TextLocator(text);
}

class TextLocator implements Locator {
  readonly text: string;
  #ink: Ink | undefined;
  #index: GramIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  locate(selectors: readonly Selector[]): Verdict {
    const unmoved = this.#unmoved(selectors);
    if (unmoved) return unmoved;
    const pattern = patternOf(selectors);
    if (!pattern) return LOST;
    return this.#verdict(pattern, this.#candidates(pattern));
  }

  /** The usual case, a page as it was: words and context stand at the recorded offsets. */
  #unmoved(selectors: readonly Selector[]): Verdict | null {
    const { text } = this;
    const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
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

  #candidates(pattern: Pattern): Candidate[] {
    this.#ink ??= inkOf(this.text);
    this.#index ??= new GramIndex(this.#ink);
    const text = this.#ink;
    const found = new Map<string, Candidate>();
    const consider = (segments: readonly Segment[]): void => {
      const map = alignAround(pattern.ink, text, segments);
      const span = quoteSpan(pattern, text, map);
      if (!span) return;
      const candidate = weigh(pattern, map, span);
      const key = `${span.start}-${span.end}`;
      const known = found.get(key);
      if (!known || known.confidence < candidate.confidence) found.set(key, candidate);
    };
    for (const chain of findChains(pattern.ink, text, this.#index, MOST_CHAINS)) {
      consider(chain.segments);
    }
    const length = pattern.end - pattern.start;
    for (const at of this.#occurrences(pattern)) {
      const isKnown = found.has(`${at}-${at + length}`);
      if (!isKnown) consider([{ pattern: pattern.start, text: at, length }]);
    }
    return [...found.values()].sort((a, b) => b.confidence - a.confidence);
  }

  /** Where the exact words stand, the nearest to the recorded position first. */
  #occurrences(pattern: Pattern): number[] {
    const text = this.#ink;
    const index = this.#index;
    if (!text || !index) return [];
    const length = pattern.end - pattern.start;
    const found: number[] = [];
    if (length < index.size) return found;
    const buckets = index.hashes(pattern.ink);
    let rarest = pattern.start;
    for (let i = pattern.start; i + index.size <= pattern.end; i++) {
      if (index.countOf(buckets[i] ?? 0) < index.countOf(buckets[rarest] ?? 0)) rarest = i;
    }
    for (const position of index.positionsOf(buckets[rarest] ?? 0)) {
      const at = position - (rarest - pattern.start);
      if (isAlike(pattern.ink, pattern.start, text, at, length)) found.push(at);
    }
    const old = pattern.position ? inkIndex(text, pattern.position.start) : 0;
    return found.sort((a, b) => Math.abs(a - old) - Math.abs(b - old)).slice(0, MOST_TWINS);
  }

  #verdict(pattern: Pattern, candidates: readonly Candidate[]): Verdict {
    const places = candidates.slice(0, MOST_CANDIDATES).map((c) => this.#place(c));
    const [best, rival] = candidates;
    const place = places[0];
    if (!best || !place || best.confidence < THRESHOLD) return { kind: 'lost', candidates: places };
    if (rival && rival.confidence > best.confidence - MARGIN && !overlap(best, rival)) {
      const at = pattern.position?.start;
      if (place.start !== at) return { kind: 'lost', candidates: places };
    }
    const { start, end, confidence } = place;
    if (!best.isWhole) return { kind: 'reworded', start, end, confidence };
    const kind = start === pattern.position?.start ? 'exact' : 'moved';
    return { kind, start, end, confidence };
  }

  #place(candidate: Candidate): Place {
    const at = this.#ink?.at;
    const start = at?.[candidate.span.start] ?? 0;
    const end = (at?.[candidate.span.end - 1] ?? 0) + 1;
    return { start, end, confidence: candidate.confidence };
  }
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
