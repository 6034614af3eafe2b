import { isWordUnitAt } from './letters.ts';
import { opensSentence, type Passage, wordIndexAt } from './passage.ts';

/**
 * Tells of a name whether this story uses it as a word: as often in small letters as with a
 * capital that no sentence's head accounts for. Each name is looked up once.
 */
export function wordsHere(passages: readonly Passage[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const small = name.toLowerCase();
    // "US" is not "us": only the first letter may differ.
    const times = small.slice(1) === name.slice(1) && small !== name ? count(passages, small) : 0;
    const isWord = times > 0 && times >= count(passages, name);
    known.set(name, isWord);
    return isWord;
  };
}

/** How often whole words stand so, in sentences and not at their heads. */
function count(passages: readonly Passage[], form: string): number {
  let found = 0;
  for (const passage of passages) {
    const { text, style } = passage;
    if (style !== 'plain') continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (isWordUnitAt(text, at - 1) || isWordUnitAt(text, at + form.length)) continue;
      if (!opensSentence(passage, wordIndexAt(passage, at))) found += 1;
    }
  }
  return found;
}
