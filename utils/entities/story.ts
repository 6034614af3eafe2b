import { isCapitalised } from './letters.ts';
import type { LinkContext } from './mention.ts';
import { gapAfter, type Passage, wordAt } from './passage.ts';
import type { Span } from './span.ts';

/** What the whole article tells about each of its names. */
export interface Story {
  readonly context: LinkContext;
  /** ISO codes of the countries named by name or demonym, with how often. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often a state of a large federation is named that nothing else is called. */
  readonly states: number;
  /** Words that stand behind a given name: surnames of this article. */
  readonly surnames: ReadonlySet<string>;
  /** Given names known to any gazetteer. */
  readonly givenNames: ReadonlySet<string>;
  /** Ids of entities that are named in full somewhere. */
  readonly named: ReadonlySet<string>;
}

/** Readings below this prior are no sign that a country is spoken of. */
const SURE = 0.7;

/** Reads the article once before any decision. */
export function readStory(
  passages: readonly Passage[],
  spans: readonly Span[],
  givenNames: ReadonlySet<string>,
  context: LinkContext,
): Story {
  const countries = new Map<string, number>();
  const named = new Set<string>();
  let states = 0;
  for (const span of spans) {
    const codes = new Set<string>();
    for (const { entity, sense, id } of span.readings) {
      if (entity === null) continue;
      if (sense.class === 'name') named.add(id);
      const country = isCountryType(entity.type) ? entity.country : null;
      const counts = sense.class === 'name' || sense.class === 'demonym';
      if (country !== null && counts && sense.prior >= SURE) codes.add(country);
    }
    for (const code of codes) countries.set(code, (countries.get(code) ?? 0) + 1);
    if (isState(span)) states += 1;
  }
  return {
    context,
    countries,
    states,
    surnames: surnamesIn(passages, givenNames),
    givenNames,
    named,
  };
}

/** True for entity types that are a country of their own. */
export function isCountryType(type: string): boolean {
  return type === 'country' || type === 'territory';
}

function isState(span: Span): boolean {
  return span.readings.every(({ entity, sense }) => entity === null && sense.prior < 1);
}

function surnamesIn(passages: readonly Passage[], givenNames: ReadonlySet<string>): Set<string> {
  const surnames = new Set<string>();
  for (const passage of passages) {
    for (let word = 0; word + 1 < passage.starts.length; word += 1) {
      if (!givenNames.has(wordAt(passage, word))) continue;
      const next = gapAfter(passage, word) === ' ' ? wordAt(passage, word + 1) : '';
      if (next.length > 2 && isCapitalised(next)) surnames.add(next);
    }
  }
  return surnames;
}
