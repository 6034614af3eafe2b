import { foldYo, isCapitalised, WORD_UNITS } from './letters.ts';
import type { LinkBlock } from './mention.ts';

/** How a line uses capitals, which decides what they can tell. */
export type LineStyle = 'plain' | 'title' | 'capitals';

/** A block as the linker reads it: words with their offsets (UTF-16, into the block's text). */
export interface Passage {
  readonly block: LinkBlock;
  /** The block's text with ё as е; same length. */
  readonly text: string;
  readonly style: LineStyle;
  /** First unit of each word. */
  readonly starts: readonly number[];
  /** Unit behind each word. */
  readonly ends: readonly number[];
}

/** Longer lines are prose, however many names they hold (UTF-16 code units). */
const LONGEST_TITLE = 220;
/** Share of the longer words that must begin with a capital in a title-case line. */
const TITLE_SHARE = 0.75;
/** Words shorter than this are small in title case too. */
const LONGER_WORD = 4;
const FEWEST_TITLE_WORDS = 3;
/** A line of capitals has at least so many letters; "US" alone is none. */
const FEWEST_CAPITALS = 8;

/** Reads the words of a block. */
export function readPassage(block: LinkBlock): Passage {
  const text = foldYo(block.text);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (WORD_UNITS[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    starts.push(at);
    while (at < text.length && WORD_UNITS[text.charCodeAt(at)] === 1) at += 1;
    ends.push(at);
  }
  return { block, text, starts, ends, style: styleOf(text, starts, ends) };
}

function styleOf(text: string, starts: readonly number[], ends: readonly number[]): LineStyle {
  if (text.length > LONGEST_TITLE) return 'plain';
  if (text.length >= FEWEST_CAPITALS && isAllCapitals(text)) return 'capitals';
  let longer = 0;
  let capital = 0;
  for (let word = 1; word < starts.length; word += 1) {
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    if (end - start < LONGER_WORD) continue;
    longer += 1;
    if (isCapitalised(text, start)) capital += 1;
  }
  const title = longer >= FEWEST_TITLE_WORDS && capital / longer >= TITLE_SHARE;
  return title && !/[.!?]["')]*$/.test(text) ? 'title' : 'plain';
}

function isAllCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (isCapitalised(text, at)) letters += 1;
  return letters >= FEWEST_CAPITALS;
}

/** The word at a position; empty outside the passage. */
export function wordAt(passage: Passage, word: number): string {
  return passage.text.slice(passage.starts[word] ?? 0, passage.ends[word] ?? 0);
}

/** What stands between a word and the next; from the beginning for -1, to the end for the last. */
export function gapAfter(passage: Passage, word: number): string {
  return passage.text.slice(
    passage.ends[word] ?? 0,
    passage.starts[word + 1] ?? passage.text.length,
  );
}

/** Position of the word that holds the unit at `offset`, or of the next one. */
export function wordIndexAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a sentence begins with this word. */
export function opensSentence(passage: Passage, word: number): boolean {
  if (word === 0) return true;
  const gap = gapAfter(passage, word - 1);
  if (/[.!?:]["')\]]*\s+["'([]*$/.test(gap)) return !isInitial(passage, word - 1, gap);
  return /\s["'(]+$/.test(gap) || /(^|[\s)])-+\s+$/.test(gap) || gap.includes('\n');
}

const INITIAL = /^(?:[A-ZÀ-ÖØ-ÞЀ-Я]|St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Prof|Rev)$/;

/** "J. Smith", "St. Petersburg": the full stop ends no sentence. */
function isInitial(passage: Passage, word: number, gap: string): boolean {
  return gap === '. ' && INITIAL.test(wordAt(passage, word));
}
