import { describe, expect, it, test } from 'vitest';
import { describe as describeSpan } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { likelyPlaces } from '@/utils/anchoring/likely-places.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';

const OLD = HARBOUR.paragraphs.join('\n');
const WORDS = 'The costs are modest. Sweden gives a boat, Denmark the rooms';
/** In the surroundings that the words had. */
const REWORDED = 'The costs are low. Sweden lends a boat, Denmark some rooms';
/** In a paragraph of its own at the end. */
const SECOND = 'The costs are modest: Sweden gives a boat and Denmark three rooms';
const THIRD = 'In all, the costs are modest, and Denmark pays the rooms';
const NOW = `${OLD.replace(WORDS, REWORDED)}\nA summary. ${SECOND}, they say.\n${THIRD}.`;

const selectorsFor = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describeSpan(text, start, start + words.length);
};
const NOTED = selectorsFor(OLD, WORDS);

/** The words of the places that are offered in a text when these were rejected. */
const offered = (text: string, rejected: readonly string[], noted = NOTED) =>
  likelyPlaces(
    text,
    noted,
    rejected.map((words) => selectorsFor(text, words)),
  ).map(({ start, end }) => text.slice(start, end));

describe('after a place was rejected', () => {
  it('offers the next best', () => {
    expect(createLocator(NOW).locate(NOTED).kind).toBe('reworded');
    expect(offered(NOW, [REWORDED])[0]).toBe(SECOND);
  });

  it('offers three again, each once, best first', () => {
    const text = `${NOW}\nThe costs are modest, say some; Sweden lends a boat, Denmark no rooms.`;
    const places = likelyPlaces(text, NOTED, [selectorsFor(text, REWORDED)]);
    expect(places).toHaveLength(3);
    const scores = places.map(({ confidence }) => confidence);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const starts = places.map(({ start }) => start);
    expect(new Set(starts).size).toBe(3);
    expect(starts).not.toContain(text.indexOf(REWORDED));
  });

  it('goes on with what is left after the next was rejected, too', () => {
    const places = offered(NOW, [REWORDED, SECOND]);
    expect(places[0]).toContain('costs are modest, and Denmark');
    expect(places).not.toContain(SECOND);
  });

  it('offers nothing where no other place is like the words', () => {
    expect(offered(OLD.replace(WORDS, REWORDED), [REWORDED])).toEqual([]);
  });

  it('offers the passage’s own words wherever they stand now', () => {
    const text = `${NOW}\nFrom the first report: ${WORDS}.`;
    expect(offered(text, [REWORDED])[0]).toBe(WORDS);
  });

  it('has the own words alone when they are back at the rejected place', () => {
    const rejected = [selectorsFor(NOW, REWORDED)];
    expect(likelyPlaces(OLD, NOTED, rejected)).toMatchObject([{ start: OLD.indexOf(WORDS) }]);
  });
});

test('what is hardly like the words is not offered', () => {
  const noted = selectorsFor(OLD, 'Not everybody is content.');
  expect(offered(OLD.replace(/Not everybody.*\n/u, ''), [], noted)).toEqual([]);
});

test('a lost passage without a rejected place is offered what the locator found, in whole words', () => {
  const then = 'the keepers filled in three forms for every barrel of oil';
  const now = 'whoever kept the light had paper to fill before any oil came';
  const places = offered(OLD.replace(then, now), [], selectorsFor(OLD, then));
  expect(places).toHaveLength(1);
  expect(` ${now} `).toContain(` ${places[0]} `);
});
