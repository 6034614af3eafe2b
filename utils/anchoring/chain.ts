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
 */
export function findChains(pattern: Ink, text: Ink, index: GramIndex, most: number): Chain[] {
  const segments = findSegments(pattern, text, index);
  const count = segments.length;
  const scores = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  for (let j = 0; j < count; j++) {
    const here = segments[j];
    if (!here) continue;
    let best = here.length;
    for (let k = j - 1; k >= 0 && k >= j - LOOK_BACK; k--) {
      const there = segments[k];
      if (!there || there.pattern >= here.pattern || there.text >= here.text) continue;
      if (there.pattern + there.length >= here.pattern + here.length) continue;
      const byPattern = here.pattern - there.pattern - there.length;
      const byText = here.text - there.text - there.length;
      if (byText > MOST_GAP) continue;
      const overlap = Math.max(0, -byPattern, -byText);
      if (overlap >= here.length) continue;
      const score = (scores[k] ?? 0) + here.length - overlap - gapCost(byPattern, byText);
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
function findSegments(pattern: Ink, text: Ink, index: GramIndex): Segment[] {
  const buckets = index.hashes(pattern);
  const counts = buckets.map((bucket) => index.countOf(bucket));
  const order = Uint32Array.from(buckets.keys()).sort(
    (a, b) => (counts[a] ?? 0) - (counts[b] ?? 0),
  );
  const segments: Segment[] = [];
  /** Where the last segment on each diagonal ends in the pattern, and where it began. */
  const seen = new Map<number, Segment[]>();
  let hits = 0;
  for (const at of order) {
    const positions = index.positionsOf(buckets[at] ?? 0);
    hits += positions.length;
    if (hits > MOST_HITS) break;
    for (const position of positions) {
      const onDiagonal = seen.get(position - at);
      if (onDiagonal?.some((s) => at >= s.pattern && at < s.pattern + s.length)) continue;
      const segment = extend(pattern, text, at, position);
      if (segment.length < index.size) continue;
      segments.push(segment);
      if (onDiagonal) onDiagonal.push(segment);
      else seen.set(position - at, [segment]);
    }
  }
  return segments.sort((a, b) => a.text - b.text || a.pattern - b.pattern);
}

function extend(pattern: Ink, text: Ink, at: number, position: number): Segment {
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
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const used = new Uint8Array(segments.length);
  const chains: Chain[] = [];
  for (const last of order) {
    if (chains.length >= most) break;
    if (used[last]) continue;
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
