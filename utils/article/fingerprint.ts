import type { Fingerprint } from './article.ts';

/**
 * Words in a shingle. Four words rarely stand together in two texts that were written apart, while
 * one changed word spoils only four shingles; Broder's ten (web pages) would lose edited wire
 * copies, two or three match on names and stock phrases.
 */
export const SHINGLE_WORDS = 4;

/**
 * How many of the smallest hashes are kept. An agency story of 250 words is kept nearly whole;
 * for longer texts the standard error of a share is below 1/√256, some 6 %.
 */
export const SKETCH_SIZE = 256;

/** Bits of a hash that a fingerprint keeps, as hex digits. */
const HEX_DIGITS = 8;

const WORD = /[\p{L}\p{N}]+/gu;

/** Scripts written without spaces: their runs are cut into overlapping pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** No script before this code unit (Thai's first) is written without spaces. */
const FIRST_UNSPACED = /[\u0e00-\uffff]/;

/** Soft hyphens, joiners and combining marks (after NFKD) never tell two copies apart. */
const IGNORED = /[\p{Mn}\p{Cf}]+/gu;

/**
 * The text's words as compared between copies: lower case, without diacritics, punctuation, soft
 * hyphens; runs of Chinese, Japanese, Thai and the like as overlapping pairs of characters.
 */
export function fingerprintWords(text: string): string[] {
  const words = wordsIn(text);
  return FIRST_UNSPACED.test(text) ? words.flatMap(cutUnspaced) : words;
}

/** The text's runs of letters and digits: lower case, without diacritics. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFKD').replace(IGNORED, '').toLowerCase().match(WORD) ?? [];
}

function cutUnspaced(word: string): string[] {
  if (!FIRST_UNSPACED.test(word)) return [word];
  const pieces: string[] = [];
  let end = 0;
  for (const run of word.matchAll(UNSPACED)) {
    if (run.index > end) pieces.push(word.slice(end, run.index));
    const characters = [...run[0]];
    if (characters.length === 1) pieces.push(run[0]);
    for (let i = 0; i + 1 < characters.length; i++) {
      pieces.push(`${characters[i] ?? ''}${characters[i + 1] ?? ''}`);
    }
    end = run.index + run[0].length;
  }
  if (end < word.length) pieces.push(word.slice(end));
  return pieces;
}

/** Hashes of all runs of `size` words, as unsigned 32-bit numbers. A shorter text is one run. */
export function shingleHashes(words: readonly string[], size = SHINGLE_WORDS): Set<number> {
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  if (hashes.length === 0) return shingles;
  for (let i = 0; i === 0 || i + size <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < Math.min(i + size, hashes.length); j++) {
      hash = Math.imul(hash, 0x01000193) ^ (hashes[j] ?? 0);
    }
    shingles.add(mix(hash));
  }
  return shingles;
}

/**
 * The text's fingerprint: the {@link SKETCH_SIZE} smallest hashes of its word shingles, sorted
 * (bottom-k sketch; A. Broder, "On the resemblance and containment of documents", 1997). From the
 * order of blocks nothing depends but the few shingles across their edges: give the body's blocks
 * joined by line feeds.
 */
export function fingerprintOf(text: string): Fingerprint {
  return [...shingleHashes(fingerprintWords(text))]
    .sort((a, b) => a - b)
    .slice(0, SKETCH_SIZE)
    .map((hash) => hash.toString(16).padStart(HEX_DIGITS, '0'));
}

/** How much two texts have in common, estimated from their sketches; all shares from 0 to 1. */
export interface Overlap {
  /** Shared part of what either has (Jaccard). */
  readonly similarity: number;
  /** Part of the first text that stands in the second, and the other way round. */
  readonly firstInSecond: number;
  readonly secondInFirst: number;
  /** How many shingles the estimate rests on in the smaller sample, and how many were shared. */
  readonly sample: number;
  readonly shared: number;
}

/**
 * Compares two sketches below the hash up to which both are complete: there they are fair samples
 * of both texts, so that a cut copy can be compared with the whole.
 */
export function overlapOf(a: Fingerprint, b: Fingerprint): Overlap {
  const limit = smaller(completeUpTo(a), completeUpTo(b));
  const first = a.filter((hash) => hash <= limit);
  const second = new Set(b.filter((hash) => hash <= limit));
  const shared = first.filter((hash) => second.has(hash)).length;
  const share = (of: number) => (of === 0 ? 0 : shared / of);
  return {
    similarity: share(first.length + second.size - shared),
    firstInSecond: share(first.length),
    secondInFirst: share(second.size),
    sample: Math.min(first.length, second.size),
    shared,
  };
}

/**
 * The share of the shorter text from which on two texts count as one story. Measured on our own texts
 * (tests/utils/article/fingerprint.test.ts): reordered or cut copies reach 0.9 and more, a copy with
 * every tenth word changed 0.6 to 0.7; two stories with two of eight paragraphs in common stay below
 * 0.3, the same story told in other words below 0.1.
 */
export const SAME_STORY = 0.4;

/** Fewer shared shingles prove nothing: a teaser or quotation of one paragraph shares some thirty. */
export const SAME_STORY_SHARED = 40;

/** Two texts of such different length are not two copies, even if one quotes the other at length. */
const SAME_STORY_SIMILARITY = 0.1;

/** A news item of a few lines is the same if nearly all of it is. */
const SAME_BRIEF = { similarity: 0.8, shared: 12 };

/**
 * Whether two texts are copies of one story: one cut, reordered or edited, or both. Not a retelling
 * in other words, not two stories with a background paragraph in common, not a teaser.
 */
export function sameStory(a: Fingerprint, b: Fingerprint): boolean {
  const overlap = overlapOf(a, b);
  if (overlap.similarity >= SAME_BRIEF.similarity && overlap.shared >= SAME_BRIEF.shared)
    return true;
  return (
    Math.max(overlap.firstInSecond, overlap.secondInFirst) >= SAME_STORY &&
    overlap.shared >= SAME_STORY_SHARED &&
    overlap.similarity >= SAME_STORY_SIMILARITY
  );
}

/** A sketch that is not full is the whole set. */
function completeUpTo(fingerprint: Fingerprint): string {
  const last = fingerprint.at(-1);
  return fingerprint.length < SKETCH_SIZE || last === undefined ? 'g' : last;
}

function smaller(a: string, b: string): string {
  return a < b ? a : b;
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** MurmurHash3's finaliser: spreads the bits, so that the smallest hashes are a fair sample. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
