import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { withoutRejected } from '@/utils/anchoring/rejected.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';

const OLD = HARBOUR.paragraphs.join('\n');
const WORDS = 'The costs are modest. Sweden gives a boat, Denmark the rooms';
const REWORDED = 'The costs are low. Sweden gives a boat, Denmark some rooms';
const NOW = OLD.replace(WORDS, REWORDED);

const selectorsFor = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describeSpan(text, start, start + words.length);
};

/** What becomes of the words in a text when a place described in another was rejected. */
const verdictsIn = (text: string, place: string) => {
  const locator = createLocator(text);
  const verdict = locator.locate(selectorsFor(OLD, WORDS));
  return { verdict, left: withoutRejected(verdict, [locator.locate(selectorsFor(NOW, place))]) };
};

describe('a place that the reader rejected', () => {
  it('is no place for the note again', () => {
    const { verdict, left } = verdictsIn(NOW, REWORDED);
    expect(verdict.kind).toBe('reworded');
    expect(left.kind).toBe('lost');
  });

  it('leaves every other place as it is', () => {
    const { verdict, left } = verdictsIn(NOW, 'Iceland and Finland');
    expect(left).toBe(verdict);
  });

  it('counts no more when the noted words themselves are back', () => {
    const { verdict, left } = verdictsIn(OLD, REWORDED);
    expect(left).toBe(verdict);
  });

  it('is found again after the page moved it', () => {
    const { verdict, left } = verdictsIn(`A paragraph put in above.\n${NOW}`, REWORDED);
    expect(verdict.kind).toBe('reworded');
    expect(left.kind).toBe('lost');
  });
});
