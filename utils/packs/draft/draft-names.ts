import { NAME_SOURCE } from './cues.ts';
import { BODY_WORDS, PLACE_PREPOSITIONS, TITLE_WORDS } from './name-words.ts';
import type { DraftBlock } from './read-article.ts';
import { tidyName } from './tidy-name.ts';

export type GuessedKind = 'person' | 'place' | 'organisation' | 'unknown';

/** A name that no pack knows, with a guess of what it is. */
export interface DraftName {
  readonly name: string;
  /** Other forms taken to be the same: the surname alone. */
  readonly variants: readonly string[];
  readonly kind: GuessedKind;
  /** Why, in words for the editor. */
  readonly reasons: readonly string[];
  readonly count: number;
}

/** A stretch that is known already; UTF-16 offsets into the blocks' joined text. */
export interface KnownStretch {
  readonly start: number;
  readonly end: number;
}

/** How much each observation says for a kind. Only their order matters; tuned on no text. */
const WEIGHTS = {
  title: 3,
  body: 3,
  acronym: 2,
  place: 2,
  adjective: 2,
  speaks: 2,
  twoWords: 1,
} as const;

interface Sighting {
  readonly name: string;
  readonly title: boolean;
  readonly preposition: boolean;
  readonly speaks: boolean;
  readonly adjective: boolean;
}

/** Endings of English adjectives made from places. */
const ADJECTIVE = /(?:an|ese|ish|ench)$/u;

/**
 * Capitalised names that are not among the known stretches, with guesses of their kind. Title-case
 * headlines are not read; a word that opens a sentence counts only if it is capitalised elsewhere too.
 */
export function draftNames(
  blocks: readonly DraftBlock[],
  known: readonly KnownStretch[] = [],
): DraftName[] {
  const sightings: Sighting[] = [];
  const small = smallWords(blocks);
  let offset = 0;
  for (const { part, text } of blocks) {
    if (part !== 'headline' && part !== 'heading' && part !== 'dateline') {
      sightings.push(...sightingsIn(text, offset, known, small));
    }
    offset += text.length + 1;
  }
  return merge(sightings);
}

/** Words that the text also writes small: at the beginning of a sentence they are no names. */
function smallWords(blocks: readonly DraftBlock[]): ReadonlySet<string> {
  const all = blocks.map((block) => block.text).join('\n');
  return new Set(all.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []);
}

function sightingsIn(
  text: string,
  offset: number,
  known: readonly KnownStretch[],
  small: ReadonlySet<string>,
): Sighting[] {
  const found: Sighting[] = [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${NAME_SOURCE}`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const start = offset + match.index;
    const isKnown = known.some((one) => start < one.end && one.start < start + match[0].length);
    if (isKnown) continue;
    const before = text.slice(0, match.index);
    const opensSentence = /(?:^|[.!?:]["”»]?\s+|["“«]\s*)$/u.test(before);
    const isCommon = (word: string) => opensSentence && small.has(word);
    const { name, hadTitle, owner } = tidyName(match[0], isCommon);
    const bare = { title: false, preposition: false, speaks: false, adjective: false };
    if (owner !== null) found.push({ name: owner, ...bare });
    if (name === '') continue;
    const previous = /([\p{L}-]+)\.?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const behind = text.slice(match.index + match[0].length);
    found.push({
      name,
      title: hadTitle || TITLE_WORDS.has(previous),
      preposition: PLACE_PREPOSITIONS.has(previous),
      adjective: ADJECTIVE.test(name) && /^\s+\p{Ll}/u.test(behind),
      speaks: /^\s+(?:said|says|told|added|announced|a déclaré|a dit|заявил|сказал)/u.test(behind),
    });
  }
  return found;
}

function merge(sightings: readonly Sighting[]): DraftName[] {
  const names = [...new Set(sightings.map(({ name }) => name))];
  const fullNameOf = (name: string) =>
    name.includes(' ')
      ? undefined
      : names.find((other) => other !== name && other.endsWith(` ${name}`));
  return names
    .filter((name) => fullNameOf(name) === undefined)
    .map((name) => {
      const variants = names.filter((other) => fullNameOf(other) === name);
      const own = sightings.filter((one) => one.name === name || variants.includes(one.name));
      return { name, variants, ...guess(name, own), count: own.length };
    })
    .toSorted((a, b) => b.count - a.count);
}

function guess(
  name: string,
  sightings: readonly Sighting[],
): { readonly kind: GuessedKind; readonly reasons: readonly string[] } {
  const scores = { person: 0, place: 0, organisation: 0 };
  const reasons: string[] = [];
  const add = (kind: keyof typeof scores, weight: number, reason: string) => {
    scores[kind] += weight;
    reasons.push(reason);
  };
  const tokens = name.split(' ');
  if (tokens.some((token) => BODY_WORDS.has(token.toLowerCase()))) {
    add('organisation', WEIGHTS.body, 'holds a word for bodies');
  }
  if (/^\p{Lu}{2,6}$/u.test(name)) add('organisation', WEIGHTS.acronym, 'capitals only');
  if (sightings.some((one) => one.title)) add('person', WEIGHTS.title, 'after a title');
  if (sightings.some((one) => one.speaks)) add('person', WEIGHTS.speaks, 'before a verb of saying');
  if (sightings.some((one) => one.preposition))
    add('place', WEIGHTS.place, 'after a preposition of place');
  if (sightings.some((one) => one.adjective)) {
    add('place', WEIGHTS.adjective, 'looks like the adjective of a place');
  }
  if (tokens.length === 2 || tokens.length === 3)
    add('person', WEIGHTS.twoWords, 'two or three words');
  const ranked = (['organisation', 'person', 'place'] as const).toSorted(
    (a, b) => scores[b] - scores[a],
  );
  const [best, next] = ranked;
  const isClear = best !== undefined && next !== undefined && scores[best] > scores[next];
  return { kind: isClear ? best : 'unknown', reasons };
}
