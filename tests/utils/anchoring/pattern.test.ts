import { expect, test } from 'vitest';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { descriptionOf } from '@/utils/anchoring/pattern.ts';

const quote = { type: 'TextQuoteSelector', exact: 'two', prefix: 'one ', suffix: '' } as const;
const position = { type: 'TextPositionSelector', start: 4, end: 7 } as const;

test.each([null, undefined, {}, [null], ['x'], [{ ...quote, exact: 1 }], [{ type: 'Other' }]])(
  'what is no selector describes nothing: %j',
  (selectors) => expect(descriptionOf(selectors)).toEqual({ quote: null, position: null }),
);

test('a context that is left out is empty', () => {
  const bare = { type: 'TextQuoteSelector', exact: 'two' };
  expect(descriptionOf([bare]).quote).toEqual({ ...bare, prefix: '', suffix: '' });
});

test('offsets are taken without what is wrong with them, or not at all', () => {
  const landmark = { text: 'three', distance: -9 };
  const wrong = { ...position, length: 'x', occurrence: null, landmarks: [null, landmark, {}] };
  expect(descriptionOf([wrong]).position).toEqual({ ...position, landmarks: [landmark] });
  expect(descriptionOf([{ ...position, start: -1 }]).position).toBeNull();
});

test('an unusable description is lost without candidates', () => {
  expect(createLocator('one two three').locate([])).toEqual({ kind: 'lost', candidates: [] });
});
