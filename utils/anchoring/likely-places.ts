import type { Selector } from '../notes/note.ts';
import { createLocator, MOST_CANDIDATES } from './locator.ts';
import { descriptionOf } from './pattern.ts';
import { isOnePlace, locateWithout, type Stretch } from './rejected.ts';
import { snapped } from './snap.ts';
import type { Place } from './verdict.ts';

/**
 * Places less like a passage are no help: on pages of which 20 to 60 % was rewritten 4 of 491 such
 * were right, of those from 0.3 to 0.5 a quarter, and above that nine in ten.
 */
const LEAST = 0.3;
/** Stands for a unit that nothing is like: no text has this noncharacter. */
const NOTHING = '\uffff';

/**
 * The places to offer a reader for a passage that is listed as lost, best first: where it stands if
 * that is sure, else what is likest to it, from word to word. Places that the reader rejected are
 * left out, and further ones are sought in their stead by the words alone, for what stood around
 * them led to the wrong place. However sure one of those is, nothing but a reader may attach it.
 * @param rejected descriptions of places, made when they were rejected.
 */
export function likelyPlaces(
  text: string,
  selectors: readonly Selector[],
  rejected: readonly (readonly Selector[])[] = [],
): Place[] {
  const { verdict, wrong } = locateWithout(createLocator(text), selectors, rejected);
  if (verdict.kind !== 'lost') return [verdict];
  const { quote } = descriptionOf(selectors);
  if (!quote) return [];
  if (wrong.length === 0) return worthALook(text, verdict.candidates, quote.exact);
  const words = [{ ...quote, prefix: '', suffix: '' }];
  const places: Place[] = [];
  let left = wrong.reduce(without, text);
  while (places.length < MOST_CANDIDATES) {
    const next = createLocator(left).locate(words);
    const found = next.kind === 'lost' ? next.candidates : [next];
    const taken = [...wrong, ...places];
    const more = worthALook(left, found, quote.exact).filter(
      (place) => !taken.some((other) => isOnePlace(place, other)),
    );
    if (more.length === 0) break;
    places.push(...more);
    left = more.reduce(without, left);
  }
  return places.toSorted((a, b) => b.confidence - a.confidence).slice(0, MOST_CANDIDATES);
}

/** Likely places as a reader would mark them, each once. */
function worthALook(text: string, candidates: readonly Place[], exact: string): Place[] {
  const places: Place[] = [];
  for (const candidate of candidates) {
    const place = snapped(text, candidate, exact);
    const isNew = !places.some((other) => isOnePlace(place, other));
    if (isNew && place.confidence >= LEAST) places.push(place);
  }
  return places;
}

/** A text of the same length and blocks in which a stretch is like nothing. */
function without(text: string, { start, end }: Stretch): string {
  const nothing = text.slice(start, end).replaceAll(/\S/g, NOTHING);
  return text.slice(0, start) + nothing + text.slice(end);
}
