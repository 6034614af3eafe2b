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

describe('a place that the reader rejected', () => {
  const verdict = createLocator(NOW).locate(selectorsFor(OLD, WORDS));

  it('is no place for the note again', () => {
    expect(verdict.kind).toBe('reworded');
    expect(withoutRejected(NOW, verdict, [selectorsFor(NOW, REWORDED)]).kind).toBe('lost');
  });

  it('is not offered among the candidates of a lost note either', () => {
    const start = NOW.indexOf(REWORDED);
    const place = { start, end: start + REWORDED.length, confidence: 0.4 };
    const other = { start: 0, end: 40, confidence: 0.3 };
    const lost = { kind: 'lost' as const, candidates: [place, other] };
    expect(withoutRejected(NOW, lost, [selectorsFor(NOW, REWORDED)])).toEqual({
      kind: 'lost',
      candidates: [other],
    });
  });

  it('leaves every other place as it is', () => {
    expect(withoutRejected(NOW, verdict, [selectorsFor(NOW, 'Iceland and Finland')])).toBe(verdict);
  });

  it('counts no more when the noted words themselves are back', () => {
    const back = createLocator(OLD).locate(selectorsFor(OLD, WORDS));
    expect(withoutRejected(OLD, back, [selectorsFor(NOW, REWORDED)])).toBe(back);
  });

  it('is found again after the page moved it', () => {
    const moved = `A paragraph put in above.\n${NOW}`;
    const again = createLocator(moved).locate(selectorsFor(OLD, WORDS));
    expect(again.kind).toBe('reworded');
    expect(withoutRejected(moved, again, [selectorsFor(NOW, REWORDED)]).kind).toBe('lost');
  });
});
