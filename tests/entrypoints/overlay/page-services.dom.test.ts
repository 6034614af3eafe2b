import { expect, test } from 'vitest';
import { createReaderServices } from '@/entrypoints/overlay/page-services.ts';
import type { OfferedTools } from '@/entrypoints/page-tools/page-tools.ts';
import { placeMissing, type OpenArticle } from '@/utils/dom/page-reader.ts';
import { placeNotes } from '@/utils/dom/place.ts';
import type { NoteToAnchor } from '@/utils/messages/content-to-background.ts';

const TEXT = 'The ferry leaves at nine and nobody knows why.';
const note = {
  id: 'a',
  colour: 'green',
  selectors: [{ type: 'TextQuoteSelector', exact: 'at nine', prefix: '', suffix: '' }],
} as unknown as NoteToAnchor;

/**
 * Services whose script is not to be had the first so many times, and what they reported. Without an
 * extension around them they ask once, not twice.
 */
function failing(times: number) {
  const failures: unknown[] = [];
  let left = times;
  const bring = async (): Promise<OfferedTools> => {
    if (left-- > 0) throw new Error('not to be had');
    return { placeNotes, makeTools: () => expect.unreachable() };
  };
  return { services: createReaderServices(bring, (error) => failures.push(error)), failures };
}

test('where what places notes is not to be had, that is reported and marks need not care', async () => {
  const { services, failures } = failing(1);
  const { signal } = new AbortController();
  expect(await services.placeNotes({}, TEXT, [note], signal)).toEqual([]);
  expect(failures).toHaveLength(1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what placing looks at
  const open = {
    index: { text: TEXT },
    start: { notes: [note] },
    notes: [],
    memory: {},
    found: new Set(),
  } as unknown as OpenArticle;
  const placed = await placeMissing(open, { services, signal });
  expect(placed.notes).toMatchObject([{ span: { start: 17, end: 24 } }]);
  expect(await placeMissing(placed, { services, signal })).toBe(placed);
});

test('as long as it is not to be had, an article stays as it was', async () => {
  const { services, failures } = failing(Infinity);
  const { signal } = new AbortController();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what placing looks at
  const open = {
    index: { text: TEXT },
    start: { notes: [note] },
    notes: [],
    memory: {},
  } as unknown as OpenArticle;
  expect(await placeMissing(open, { services, signal })).toBe(open);
  expect(failures).toHaveLength(1);
});

test('a page that is left is no failure', async () => {
  const { services, failures } = failing(Infinity);
  const end = new AbortController();
  end.abort();
  await expect(services.placeNotes({}, TEXT, [note], end.signal)).rejects.toThrow('not to be had');
  expect(failures).toEqual([]);
});
