import type { GramIndex } from './gram-index.ts';
import type { Ink } from './ink.ts';

/** Ink that pattern and text share: `length` units from `pattern` and from `text` on. */
export interface Segment {
  pattern: number;
  text: number;
  length: number;
}

/** Shared segments in the order of both, likely one passage. */
export interface Chain {
  readonly segments: readonly Segment[];
  /** Shared units less what the gaps between segments cost. */
  readonly score: number;
}

/** Gram hits looked at for one pattern, rarest grams first; bounds the work on repetitive text. */
const MOST_HITS = 1000;
/** Segments a segment may follow; with `MOST_HITS` it bounds the chaining. */
const LOOK_BACK = 24;
/** Text units between two segments of one passage: a block or two put in between. */
const MOST_GAP = 1200;
/** A gap costs half a unit, plus a tenth of what was replaced, plus what was put in or cut. */
const GAP_OPEN = 0.5;
const GAP_REPLACED = 0.1;
const GAP_SHIFT = 0.05;
const GAP_SHIFT_MOST = 10;

/**
 * The places of a text that share most with a pattern, best first. Seeds and chains as in sequence
 * alignment: Li, "Minimap2: pairwise alignment for nucleotide sequences", 2018, section 2.1.
 * @param buckets of the pattern's grams.
 */
export function findChains(
  pattern: Ink,
  buckets: Int32Array,
  text: Ink,
  index: GramIndex,
  most: number,
): Chain[] {
  const segments = findSegments(pattern, buckets, text, index);
  const count = segments.length;
  const scores = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  for (let j = 0; j < count; j++) {
    const here = segments[j];
    if (!here) continue;
    const { pattern: p, text: t, length } = here;
    let best = length;
    for (let k = j - 1; k >= 0 && k >= j - LOOK_BACK; k--) {
      const sum = (scores[k] ?? 0) + length;
      // What no chain through it could reach; most are told by this alone.
      if (sum - GAP_OPEN <= best) continue;
      const there = segments[k];
      if (!there || t - there.text > MOST_GAP + pattern.length) break;
      if (there.pattern >= p || there.text >= t) continue;
      const byPattern = p - there.pattern - there.length;
      if (byPattern <= -length) continue;
      const byText = t - there.text - there.length;
      if (byText > MOST_GAP) continue;
      const overlap = Math.max(0, -byPattern, -byText);
      if (overlap >= length) continue;
      const score = sum - overlap - gapCost(byPattern, byText);
      if (score > best) {
        best = score;
        before[j] = k;
      }
    }
    scores[j] = best;
  }
  return pickChains(segments, scores, before, most);
}

function gapCost(byPattern: number, byText: number): number {
  const shift = Math.abs(byPattern - byText);
  const replaced = Math.max(0, Math.min(byPattern, byText));
  return GAP_OPEN + GAP_REPLACED * replaced + Math.min(GAP_SHIFT * shift, GAP_SHIFT_MOST);
}

/** Maximal shared segments around gram hits, ascending in the text. */
function findSegments(pattern: Ink, buckets: Int32Array, text: Ink, index: GramIndex): Segment[] {
  const { common, spare } = commonest(buckets, index);
  const segments: Segment[] = [];
  /** Where in the pattern the last segment on each diagonal ends. */
  const ends = new Map<number, number>();
  let left = spare;
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    const count = index.countOf(bucket);
    if (count > common) continue;
    if (count === common && (left -= count) < 0) continue;
    const unit = pattern.codes[at];
    for (let nth = 0; nth < count; nth++) {
      const position = index.positionOf(bucket, nth);
      if (text.codes[position] !== unit) continue;
      const diagonal = position - at;
      if (at < (ends.get(diagonal) ?? 0)) continue;
      const segment = extend(pattern, text, at, position);
      if (segment.length < index.size) continue;
      segments.push(segment);
      ends.set(diagonal, segment.pattern + segment.length);
    }
  }
  return segments.sort((a, b) => a.text - b.text || a.pattern - b.pattern);
}

/**
 * The rarest grams are taken as long as they have no more than `MOST_HITS` hits together: all with
 * fewer hits than `common`, and of those with as many, `spare` hits' worth.
 */
function commonest(buckets: Int32Array, index: GramIndex): { common: number; spare: number } {
  const tally = new Int32Array(MOST_HITS + 1);
  for (const bucket of buckets) {
    const count = index.countOf(bucket);
    if (count <= MOST_HITS) tally[count] = (tally[count] ?? 0) + 1;
  }
  let hits = 0;
  for (let count = 1; count <= MOST_HITS; count++) {
    const more = count * (tally[count] ?? 0);
    if (hits + more > MOST_HITS) return { common: count, spare: MOST_HITS - hits };
    hits += more;
  }
  return { common: MOST_HITS, spare: MOST_HITS };
}

/** All that two inks share around a place in each; nothing if they differ there. */
export function extend(pattern: Ink, text: Ink, at: number, position: number): Segment {
  const p = pattern.codes;
  const t = text.codes;
  let before = 0;
  while (before < at && before < position && p[at - before - 1] === t[position - before - 1]) {
    before++;
  }
  let behind = 0;
  while (
    at + behind < pattern.length &&
    position + behind < text.length &&
    p[at + behind] === t[position + behind]
  ) {
    behind++;
  }
  if (behind === 0) return { pattern: at, text: position, length: 0 };
  return { pattern: at - before, text: position - before, length: before + behind };
}

function pickChains(
  segments: readonly Segment[],
  scores: Float64Array,
  before: Int32Array,
  most: number,
): Chain[] {
  const used = new Uint8Array(segments.length);
  const chains: Chain[] = [];
  while (chains.length < most) {
    let last = -1;
    for (let k = 0; k < segments.length; k++) {
      if (!used[k] && (last < 0 || (scores[k] ?? 0) > (scores[last] ?? 0))) last = k;
    }
    if (last < 0) break;
    const links: Segment[] = [];
    let k = last;
    for (; k >= 0 && !used[k]; k = before[k] ?? -1) {
      used[k] = 1;
      const segment = segments[k];
      if (segment) links.push({ ...segment });
    }
    links.reverse();
    trimOverlaps(links);
    chains.push({ segments: links, score: (scores[last] ?? 0) - (k < 0 ? 0 : (scores[k] ?? 0)) });
  }
  return chains.sort((a, b) => b.score - a.score);
}

/** Cuts the head of each segment that reaches into the one before it, in either text. */
function trimOverlaps(links: Segment[]): void {
  for (let i = 1; i < links.length; i++) {
    const there = links[i - 1];
    const here = links[i];
    if (!there || !here) continue;
    const byPattern = there.pattern + there.length - here.pattern;
    const byText = there.text + there.length - here.text;
    const overlap = Math.max(0, byPattern, byText);
    here.pattern += overlap;
    here.text += overlap;
    here.length -= overlap;
  }
}
