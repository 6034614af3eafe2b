import { genderOfName } from './first-names.ts';
import { EVENT_WORDS, PLACE_WORDS } from './name-words.ts';
import { type KnownStretch, namesBody, type Sighting, sightNames } from './name-sightings.ts';
import type { DraftBlock } from './read-article.ts';
import { isCyrillic, isSameWord } from './russian-cases.ts';
import { genderOfForms, headForm, isSameName, isShortOf } from './same-name.ts';

export type GuessedKind = 'person' | 'place' | 'organisation' | 'event' | 'unknown';

/** A name that no pack knows, with a guess of what it is. */
export interface DraftName {
  /** In the nominative, where Russian forms tell it: it may stand nowhere in the text. */
  readonly name: string;
  /** How the text has it where it differs from `name`: inflected, or with a middle name. */
  readonly forms: readonly string[];
  /** Short forms taken to be the same: the surname alone, inflected too. */
  readonly variants: readonly string[];
  readonly kind: GuessedKind;
  /** Of a person, where a first name or "Mrs" tells. */
  readonly gender?: 'm' | 'f';
  /** Why, in words for the editor. */
  readonly reasons: readonly string[];
  readonly count: number;
  /** Where it stands; UTF-16 offsets into the blocks' joined text, end exclusive. */
  readonly at: readonly Pick<KnownStretch, 'start' | 'end'>[];
}

/** How much each observation says for a kind. Only their order matters; tuned on no text. */
const WEIGHTS = {
  title: 3,
  firstName: 3,
  body: 3,
  event: 3,
  placeWord: 3,
  placed: 3,
  acronym: 2,
  place: 2,
  adjective: 2,
  speaks: 2,
  twoWords: 1,
} as const;

/**
 * A Russian word that only opens sentences is kept from so many on: fewer may be any noun, which has
 * no article there and, inflected, no small twin in the text.
 */
const OFTEN_ENOUGH = 2;

/**
 * Capitalised names that are not among the known stretches, with guesses of their kind, most frequent
 * first. Title-case headlines are not read.
 */
export function draftNames(
  blocks: readonly DraftBlock[],
  known: readonly KnownStretch[] = [],
): DraftName[] {
  const sightings = splitPlaces(withoutOpeners(sightNames(blocks, known)));
  const groups = groupByName(sightings);
  const short = new Map<Group, Group>();
  for (const group of groups) {
    const full = groups.find((other) => other !== group && isShortForm(group, other));
    if (full) short.set(group, full);
  }
  return groups
    .filter((group) => !short.has(group))
    .map((group) =>
      nameOf(
        group,
        groups.filter((other) => short.get(other) === group).flatMap(({ seen }) => seen),
      ),
    )
    .filter((name): name is DraftName => name !== null)
    .toSorted((a, b) => b.count - a.count);
}

interface Group {
  readonly seen: Sighting[];
}

/** Endings of Russian verbs, which open sentences before their subjects. */
const VERB = /(?:л|ла|ло|ли|ет|ёт|ит|ут|ют|ат|ят|ть|ся|сь)$/u;

/**
 * Russian sentences open with any word before a name, "Приехал Иван Петров", "Дом Петрова": it goes where
 * it is a verb, or where the rest is a name by itself.
 */
function withoutOpeners(sightings: readonly Sighting[]): Sighting[] {
  const isSeenInside = (word: string) =>
    sightings.some(
      (one) => !one.opens && one.name.split(' ').some((token) => isSameWord(token, word)),
    );
  const isName = (words: string) =>
    sightings.some(({ name }) => isSameName(name, words) || isShortOf(words, name));
  return sightings.map((sighting) => {
    const [first = '', ...rest] = sighting.name.split(' ');
    const name = rest.join(' ');
    const stays =
      !sighting.opens ||
      name === '' ||
      !isCyrillic(first) ||
      namesBody(sighting.name) ||
      genderOfForms([first]) !== undefined ||
      isSeenInside(first);
    if (stays || !(VERB.test(first) || isName(name))) return sighting;
    return { ...sighting, name, start: sighting.start + first.length + 1, opens: false };
  });
}

/**
 * "жительница Вадзимы Ёко Танака": two names in a row, if the first stands alone elsewhere, or behind a
 * word for places; "глава Татарстана Рустам Минниханов": those before a first name, behind a title.
 */
function splitPlaces(sightings: readonly Sighting[]): Sighting[] {
  const alone = sightings.filter(
    ({ name, preposition }) => preposition && !name.includes(' ') && isCyrillic(name),
  );
  return sightings.flatMap((sighting) => {
    const tokens = sighting.name.split(' ');
    const [head = ''] = tokens;
    const isPlace =
      (sighting.placed && isCyrillic(head)) || alone.some(({ name }) => isSameWord(name, head));
    const words = (sighting.title && wordsOfRealm(tokens)) || Number(isPlace);
    if (words === 0 || tokens.length < words + 2) return [sighting];
    const first = tokens.slice(0, words).join(' ');
    const name = tokens.slice(words).join(' ');
    return [
      { ...sighting, name: first, end: sighting.start + first.length, title: false, speaks: false },
      { ...sighting, name, start: sighting.end - name.length, opens: false, placed: false },
    ];
  });
}

const GENITIVE = /(?:[аяыи]|ого|его|ой|ей)$/u;

/** How many Russian words before the first name say whose head or coach a person is; 0 if none. */
function wordsOfRealm(tokens: readonly string[]): number {
  const first = tokens.findIndex((token) => isFirstName(token));
  const isRealm = tokens
    .slice(0, Math.max(0, first))
    .every((token) => isCyrillic(token) && GENITIVE.test(token));
  return isRealm ? Math.max(0, first) : 0;
}

/** Whether a word is a known first name, in any case. */
function isFirstName(word: string): boolean {
  return (genderOfName(word) ?? genderOfForms([word])) !== undefined;
}

/** Sightings of one name together, in the text's order. Exact forms find their group first. */
function groupByName(sightings: readonly Sighting[]): Group[] {
  const groups: { seen: Sighting[] }[] = [];
  for (const sighting of sightings) {
    const own =
      groups.find(({ seen }) => seen.some(({ name }) => name === sighting.name)) ??
      groups.find(({ seen }) => seen.every(({ name }) => isSameName(name, sighting.name)));
    if (own) own.seen.push(sighting);
    else groups.push({ seen: [sighting] });
  }
  return groups;
}

function isShortForm(group: Group, full: Group): boolean {
  return group.seen.some(({ name }) => full.seen.some((other) => isShortOf(name, other.name)));
}

function byFrequency(sightings: readonly Sighting[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of sightings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

function nameOf({ seen }: Group, short: readonly Sighting[]): DraftName | null {
  const forms = byFrequency(seen);
  const variants = byFrequency(short);
  const name = headForm(forms, variants);
  const own = [...seen, ...short];
  const { kind, reasons } = guess(name, own);
  const isRare = own.length < OFTEN_ENOUGH && own.every(({ opens }) => opens);
  if (kind === 'unknown' && isRare && isCyrillic(name)) return null;
  const gender =
    kind === 'person' ? (own.find((one) => one.gender)?.gender ?? genderFrom(name)) : undefined;
  const inflected = forms.includes(name) ? [] : [`nominative guessed from “${forms.join('”, “')}”`];
  return {
    name,
    forms: forms.filter((form) => form !== name),
    variants,
    kind,
    ...(gender && { gender }),
    reasons: [...reasons, ...inflected],
    count: own.length,
    at: own.map(({ start, end }) => ({ start, end })),
  };
}

/** By the first name, else by a Russian surname's ending. */
function genderFrom(name: string): 'm' | 'f' | undefined {
  const tokens = name.split(' ');
  const known = tokens.length > 1 ? genderOfName(tokens[0] ?? '') : undefined;
  if (known) return known;
  if (/(?:[ое]ва|ёва|[иы]на|[сц]кая)$/u.test(name)) return 'f';
  return /(?:[ое]в|ёв|[иы]н|[сц]кий)$/u.test(name) ? 'm' : undefined;
}

function guess(
  name: string,
  sightings: readonly Sighting[],
): { readonly kind: GuessedKind; readonly reasons: readonly string[] } {
  const scores = { person: 0, place: 0, organisation: 0, event: 0 };
  const reasons: string[] = [];
  const add = (kind: keyof typeof scores, weight: number, reason: string) => {
    scores[kind] += weight;
    reasons.push(reason);
  };
  const tokens = name.split(' ');
  const holds = (words: ReadonlySet<string>) =>
    tokens.some((token) => words.has(token.toLowerCase()));
  const some = (what: (sighting: Sighting) => boolean) => sightings.some(what);
  const hasFirstName = tokens.length > 1 && genderOfName(tokens[0] ?? '') !== undefined;
  if (namesBody(name)) add('organisation', WEIGHTS.body, 'holds a word for bodies');
  else if (holds(EVENT_WORDS)) add('event', WEIGHTS.event, 'holds a word for events');
  else if (holds(PLACE_WORDS)) add('place', WEIGHTS.placeWord, 'holds a word for places');
  else if (hasFirstName && !some((one) => one.article))
    add('person', WEIGHTS.firstName, 'begins with a first name');
  if (/^\p{Lu}{2,6}$/u.test(name)) add('organisation', WEIGHTS.acronym, 'capitals only');
  if (some((one) => one.title)) add('person', WEIGHTS.title, 'after a title or occupation');
  if (some((one) => one.speaks)) add('person', WEIGHTS.speaks, 'before a verb of saying');
  if (some((one) => one.placed)) add('place', WEIGHTS.placed, 'after a word for places');
  const adjective = some((one) => one.adjective);
  if (some((one) => one.preposition && !one.adjective))
    add('place', WEIGHTS.place, 'after a preposition of place');
  if (adjective && !/(?:ist|ic)$/u.test(name))
    add('place', WEIGHTS.adjective, 'looks like the adjective of a place');
  const mayBePerson =
    (tokens.length === 2 || tokens.length === 3) && !/\s(?:de|du|des|of|the|&)\s/u.test(name);
  if (some((one) => one.article && !one.title)) reasons.push('after an article');
  else if (mayBePerson) add('person', WEIGHTS.twoWords, 'two or three words');
  const ranked = (['organisation', 'person', 'place', 'event'] as const).toSorted(
    (a, b) => scores[b] - scores[a],
  );
  const [best, next] = ranked;
  const isClear = best !== undefined && next !== undefined && scores[best] > scores[next];
  return { kind: isClear ? best : 'unknown', reasons };
}
