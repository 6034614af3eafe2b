import { isCity, isCountryType } from './place-types.ts';
import { divisionBehind } from './division.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised } from './letters.ts';
import { definedHere } from './defined-here.ts';
import { wordsHere } from './words-here.ts';
import { localSigns } from './local-signs.ts';
import type { LinkContext } from './mention.ts';
import { gapAfter, type Passage, wordAt } from './passage.ts';
import type { Span } from './span.ts';
import { TEAM_SPORT } from './sport-words.ts';
import { calledTown } from './town.ts';
import { CALENDAR_WORDS, type Division, divisionOf, ROLE_WORDS } from './words.ts';

/** What the whole article tells about each of its names. */
export interface Story {
  readonly context: LinkContext;
  /** ISO codes of the countries named by name or demonym, with how often. */
  readonly countries: ReadonlyMap<string, number>;
  /** Federations of which a state is named that nothing else is called. */
  readonly federations: ReadonlySet<string>;
  /** States of federations of which a town is named, or that stand behind one: "US-GA". */
  readonly states: ReadonlySet<string>;
  /** ISO codes of the countries of which a town is named. */
  readonly townsOf: ReadonlySet<string>;
  /** Countries whose local news this looks like: see `localSigns`. */
  readonly localTo: ReadonlySet<string>;
  /** Names, in small letters, that a state or province follows somewhere: "London, Ky.". */
  readonly elsewhere: ReadonlyMap<string, Division>;
  /** Names of countries by which the story calls a town: "the City of Turkey". */
  readonly towns: ReadonlySet<string>;
  /** Words that stand behind a given name: surnames of this article. */
  readonly surnames: ReadonlySet<string>;
  /** Place names that are someone's given name here. */
  readonly bearers: ReadonlySet<string>;
  /** True for a given name known to any gazetteer. */
  readonly isGivenName: (word: string) => boolean;
  /** Ids of entities that are named in full somewhere. */
  readonly named: ReadonlySet<string>;
  /** Abbreviations that the article explains itself: "artificial pancreas (AP)". */
  readonly defined: ReadonlySet<string>;
  /** True for a name that the story writes as often as a word: "a turkey", "bone china". */
  readonly isWordHere: (name: string) => boolean;
  /** True for a story about matches and clubs. */
  readonly isTeamSport: boolean;
}

/** Readings below this prior are no sign that a country is spoken of, or a town named. */
const SURE = 0.7;
const LIKELY_TOWN = 0.45;

/** Reads the article once before any decision. */
export function readStory(
  passages: readonly Passage[],
  spans: readonly Span[],
  gazetteers: readonly Gazetteer[],
  context: LinkContext,
): Story {
  const isGivenName = (word: string): boolean =>
    gazetteers.some(({ givenNames }) => givenNames.has(word));
  const countries = new Map<string, number>();
  const named = new Set<string>();
  const federations = new Set<string>();
  for (const span of spans) {
    const codes = new Set<string>();
    for (const { entity, sense, id, stateOf } of span.readings) {
      if (stateOf !== null && isState(span)) federations.add(stateOf);
      if (entity === null) continue;
      if (sense.class === 'name') named.add(id);
      const country = isCountryType(entity.type) ? entity.country : null;
      const counts = sense.class === 'name' || sense.class === 'demonym';
      if (country !== null && counts && sense.prior >= SURE) codes.add(country);
    }
    for (const code of codes) countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  return {
    context,
    countries,
    federations,
    ...whereTownsAre(passages, spans),
    localTo: localSigns(passages),
    elsewhere: namedElsewhere(spans),
    towns: townsIn(spans),
    surnames: surnamesIn(passages, isGivenName),
    bearers: bearersIn(spans),
    isGivenName,
    named,
    defined: definedHere(passages),
    isWordHere: wordsHere(passages),
    isTeamSport: isTeamSport(passages),
  };
}

/** One such word stands in many stories, so many different ones in stories about matches only. */
const TEAM_SPORT_WORDS = 3;

function isTeamSport(passages: readonly Passage[]): boolean {
  const seen = new Set<string>();
  for (const { text } of passages) {
    for (const [word] of text.matchAll(TEAM_SPORT)) seen.add(word.toLowerCase());
    if (seen.size >= TEAM_SPORT_WORDS) return true;
  }
  return false;
}

function isState(span: Span): boolean {
  return span.readings.every(({ stateOf }) => stateOf !== null);
}

/** A state as `Story.states` has it. */
export function stateKey(state: { country: string | null; code: string | null }): string {
  return `${state.country}-${state.code}`;
}

/** "SAVANNAH, Ga.": the state behind a town, known or not. */
function abbreviatedStates(passage: Passage): string[] {
  return passage.starts.flatMap((_, word) => {
    if (passage.text[passage.ends[word] ?? 0] !== '.' || gapAfter(passage, word - 1) !== ', ')
      return [];
    const division = divisionOf(wordAt(passage, word));
    return division === null ? [] : [stateKey(division)];
  });
}

function whereTownsAre(
  passages: readonly Passage[],
  spans: readonly Span[],
): Pick<Story, 'states' | 'townsOf'> {
  const states = new Set(passages.flatMap(abbreviatedStates));
  const townsOf = new Set<string>();
  for (const span of spans) {
    for (const { entity, sense } of span.readings) {
      if (entity === null || !isCity(entity.type) || sense.prior < LIKELY_TOWN) continue;
      if (entity.state !== null)
        states.add(stateKey({ country: entity.country, code: entity.state }));
      if (entity.country !== null) townsOf.add(entity.country);
    }
  }
  return { states, townsOf };
}

function namedElsewhere(spans: readonly Span[]): Map<string, Division> {
  const elsewhere = new Map<string, Division>();
  for (const [at, span] of spans.entries()) {
    const division = divisionBehind(span, spans[at + 1] ?? null);
    if (division !== null) elsewhere.set(span.surface.toLowerCase(), division);
  }
  return elsewhere;
}

/** A town that is called as its country, such as Luxembourg, says nothing against the country. */
function townsIn(spans: readonly Span[]): Set<string> {
  const called = spans.filter((span) => {
    const types = span.readings.map(({ entity }) => entity?.type ?? '');
    return types.some(isCountryType) && !types.some(isCity) && calledTown(span);
  });
  return new Set(called.map(({ surface }) => surface));
}

/** "Georgia Walters": the name of a country, but a person's in this story. */
function bearersIn(spans: readonly Span[]): Set<string> {
  const bearers = new Set<string>();
  for (const [at, span] of spans.entries()) {
    if (!span.readings.some(({ sense }) => sense.ambiguity === 'given-name')) continue;
    if (span.passage.style !== 'plain' || gapAfter(span.passage, span.last) !== ' ') continue;
    const next = spans[at + 1];
    if (next?.passage === span.passage && next.first === span.last + 1) continue;
    const word = wordAt(span.passage, span.last + 1);
    // "the Jordan Times" is nobody's name.
    if (/^(the|le|la|les)$/i.test(wordAt(span.passage, span.first - 1))) continue;
    if (isCapitalised(word) && !ROLE_WORDS.has(word) && !CALENDAR_WORDS.has(word)) {
      bearers.add(span.surface);
    }
  }
  return bearers;
}

function surnamesIn(passages: readonly Passage[], isGivenName: Story['isGivenName']): Set<string> {
  const surnames = new Set<string>();
  for (const passage of passages) {
    for (let word = 0; word + 1 < passage.starts.length; word += 1) {
      if (!isCapitalised(passage.text, passage.starts[word]) || !isGivenName(wordAt(passage, word)))
        continue;
      const next = gapAfter(passage, word) === ' ' ? wordAt(passage, word + 1) : '';
      if (next.length > 2 && isCapitalised(next)) surnames.add(next);
    }
  }
  return surnames;
}
