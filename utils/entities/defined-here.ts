import type { Passage } from './passage.ts';
import { wordIndexAt, wordAt } from './passage.ts';

const BRACKETED = /\(([A-ZÀ-ÖØ-ÞЀ-Я]{2,6})\)/g;
/** Words that an abbreviation leaves out. */
const SMALL = /^(of|the|and|for|in|on|de|du|des|la|le|les|et|d|l|pour)$/i;

/**
 * Abbreviations that stand in brackets behind the words they are made of ("artificial pancreas
 * (AP)"). Where these words are not a known name, the abbreviation means nothing else either.
 */
export function definedHere(passages: readonly Passage[]): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const passage of passages) {
    for (const match of passage.text.matchAll(BRACKETED)) {
      const [, letters = ''] = match;
      if (initialsBefore(passage, match.index, letters.length) === letters) defined.add(letters);
    }
  }
  return defined;
}

/** Initials, in capitals, of so many words before an offset. */
function initialsBefore(passage: Passage, offset: number, count: number): string {
  let initials = '';
  for (
    let word = wordIndexAt(passage, offset) - 1;
    word >= 0 && initials.length < count;
    word -= 1
  ) {
    const text = wordAt(passage, word);
    if (!SMALL.test(text)) initials = text.charAt(0).toUpperCase() + initials;
  }
  return initials;
}
