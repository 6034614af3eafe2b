import type { Mention } from '../../entities/mention.ts';
import type { DraftName } from './draft-names.ts';
import { genderOfName } from './first-names.ts';

/** One place where a text names a person; UTF-16 offsets into the blocks' joined text. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  /** As the text has it here. */
  readonly name: string;
  /** The same for all places that name the same person. */
  readonly who: string;
  readonly gender: 'm' | 'f' | undefined;
}

/** Where a text names persons, known ones and guesses, in its order. */
export function peopleIn(
  text: string,
  mentions: readonly Mention[],
  names: readonly DraftName[],
): PersonPlace[] {
  const known = mentions
    .filter(({ kind, demonym }) => kind === 'person' && demonym !== true)
    .map(({ start, end, surface, entity }) => ({
      start,
      end,
      name: surface,
      who: entity,
      gender: genderOfName(surface.split(' ')[0] ?? ''),
    }));
  const guessed = names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, gender, at }) =>
      at.map(({ start, end }) => ({ start, end, name: text.slice(start, end), who: name, gender })),
    );
  return [...known, ...guessed].toSorted((a, b) => a.start - b.start);
}

/** How far back a sentence's beginning is looked for (UTF-16 code units). */
const LONGEST_OPENING = 200;

/** How far back a pronoun reaches: three paragraphs of news (UTF-16 code units). */
const REACH = 1200;

/**
 * Whom "he" or "she" at a place of the text means: who spoke last unless somebody else has since been
 * the first word of a sentence, else that person, else whoever was named last; somebody named later whose
 * gender is known to agree goes before one of unknown gender; never against what a
 * first name or "Mrs" tells of the gender.
 * @param speaker where who spoke last is named.
 */
export function pronounMeans(
  at: number,
  gender: 'm' | 'f' | undefined,
  text: string,
  people: readonly PersonPlace[],
  speaker: PersonPlace | null,
): PersonPlace | null {
  const genders = new Map(people.flatMap(({ who, gender: own }) => (own ? [[who, own]] : [])));
  const fits = (person: PersonPlace) => {
    const own = genders.get(person.who);
    return gender === undefined || own === undefined || own === gender;
  };
  const before = people.filter(
    (person) => person.end <= at && person.end > at - REACH && fits(person),
  );
  const subject = before.findLast((person) => opensSentence(text, person.start));
  const isFresh = speaker !== null && speaker.end > at - REACH && fits(speaker);
  const likely =
    isFresh && (!subject || subject.start <= speaker.start || subject.who === speaker.who)
      ? speaker
      : (subject ?? before.at(-1) ?? null);
  if (likely === null || gender === undefined || genders.has(likely.who)) return likely;
  const surer = before.findLast(
    (person) =>
      person.start > likely.end && genders.has(person.who) && isOwnTopic(text, person.start),
  );
  return surer ?? likely;
}

/** Whether a person's sentence is not about "he" or "she" in the first place. */
function isOwnTopic(text: string, at: number): boolean {
  return !/^[\s"“«—–-]*(?:he|she|ils?|elles?|он[аи]?)(?!\p{L})/iu.test(openingOf(text, at));
}

/** The words between a sentence's beginning and a place in it. */
function openingOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_OPENING), at);
  return before.split(/\n|[.!?…]["”»]?\s+/u).at(-1) ?? '';
}

/** Whether nothing but titles in capitals stands between the sentence's beginning and a name. */
function opensSentence(text: string, at: number): boolean {
  return /^[—–-]?\s*(?:(?:\p{Lu}[\p{L}.'’-]*|the|le|la|l['’])\s*){0,4}$/u.test(openingOf(text, at));
}

/** The gender of the pronoun in a cue; undefined where it tells none. */
export function genderOfCue(cue: string): 'm' | 'f' | undefined {
  if (/(?<!\p{L})(?:she|elle|она)(?!\p{L})/iu.test(cue)) return 'f';
  return /(?<!\p{L})(?:he|il|он)(?!\p{L})/iu.test(cue) ? 'm' : undefined;
}
