import { isUnspaced } from './ink.ts';
import type { Stretch } from './rejected.ts';
import type { Place } from './verdict.ts';

/** Units on either side of an edge in which its word's edges are sought; a longer "word" is none. */
const LONGEST_WORD = 40;
/** What a word is made of; halves of surrogate pairs are not to be parted either. */
const LETTER = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
/** Units that are compared at once, of words as of scripts that run them together. */
const GRAM = 3;

/**
 * A place as a reader would mark it: it begins and ends with whole words, with punctuation where the
 * quote did, and if the quote stood in one block it stays in the one that has most of it.
 * @param exact the words that are sought, normalised.
 */
export function snapped(text: string, place: Place, exact: string): Place {
  const { start, end } = exact.includes('\n') ? place : likestBlock(text, place, exact);
  let from = wordEdge(text, start);
  let to = wordEdge(text, end);
  const isLettered = [isLetter(exact.slice(0, 1)), isLetter(exact.slice(-1))];
  while (from < to && isSpare(text.charAt(from), isLettered[0])) from++;
  while (from < to && isSpare(text.charAt(to - 1), isLettered[1])) to--;
  return from < to ? { ...place, start: from, end: to } : { ...place, start, end };
}

function isSpare(unit: string, isLettered = false): boolean {
  return unit.trim() === '' || (isLettered && !isLetter(unit));
}

/** The part of a place in the block that shares most with some words. */
function likestBlock(text: string, { start, end }: Place, exact: string): Stretch {
  const known = gramsOf(exact);
  let best = { start, end };
  let most = -1;
  let from = start;
  for (const piece of text.slice(start, end).split('\n')) {
    const shared = [...gramsOf(piece)].filter((gram) => known.has(gram)).length;
    if (shared > most) {
      most = shared;
      best = { start: from, end: from + piece.length };
    }
    from += piece.length + 1;
  }
  return best;
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i++) grams.add(text.slice(i, i + GRAM));
  return grams;
}

/** The nearest offset that lies in no word. */
function wordEdge(text: string, at: number): number {
  for (let d = 0; d <= LONGEST_WORD; d++) {
    if (!isInWord(text, at - d)) return at - d;
    if (!isInWord(text, at + d)) return at + d;
  }
  return at;
}

/** Whether an offset lies between two letters of one word. */
function isInWord(text: string, at: number): boolean {
  return isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
}

function isOfWord(unit: string): boolean {
  return isLetter(unit) && !isUnspaced(unit.charCodeAt(0));
}

function isLetter(unit: string): boolean {
  return LETTER.test(unit);
}
