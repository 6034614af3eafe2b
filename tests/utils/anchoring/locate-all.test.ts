import { expect, test } from 'vitest';
import { describe } from '@/utils/anchoring/describe.ts';
import { locateAll } from '@/utils/anchoring/locate-all.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import type { Verdict } from '@/utils/anchoring/verdict.ts';
import type { Selector } from '@/utils/notes/note.ts';
import { proseFrom } from '../../support/prose.ts';

const text = proseFrom(3).paragraph(60);
const passages = Array.from({ length: 20 }, (_, i) => {
  return [i, describe(text, i * 50, i * 50 + 30)] as const;
});

/** A clock that a call moves on by one. */
function clock(): () => number {
  let time = 0;
  return () => time++;
}

test('every passage is reported once, in order, with pauses between slices', async () => {
  const found: [number, Verdict][] = [];
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const slicing = { now: clock(), pause, budget: 4 };
  await locateAll(
    createLocator(text),
    passages,
    (key, verdict) => found.push([key, verdict]),
    slicing,
  );
  expect(found.map(([key]) => key)).toEqual(passages.map(([key]) => key));
  expect(found.every(([, verdict]) => verdict.kind === 'exact')).toBe(true);
  expect(pauses).toBeGreaterThan(2);
});

test('an abort between slices ends it', async () => {
  const controller = new AbortController();
  const found: number[] = [];
  const pause = (): Promise<void> => {
    controller.abort();
    return Promise.resolve();
  };
  const slicing = { now: clock(), pause, budget: 4, signal: controller.signal };
  const run = locateAll(createLocator(text), passages, (key) => found.push(key), slicing);
  await expect(run).rejects.toThrow();
  expect(found.length).toBeLessThan(passages.length);
});

test('malformed selectors in a batch are lost, and all others are found', async () => {
  const malformed: unknown[] = [
    null,
    'words',
    [null],
    [{ type: 'TextQuoteSelector', exact: 7 }],
    [{ type: 'TextPositionSelector', start: -1, end: {} }],
  ];
  const batch = passages.map(([key, selectors]) => {
    const wrong = malformed[key];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as rows of a damaged store
    return [key, wrong === undefined ? selectors : (wrong as readonly Selector[])] as const;
  });
  const found = new Map<number, Verdict>();
  const pause = (): Promise<void> => Promise.resolve();
  const onVerdict = (key: number, verdict: Verdict) => found.set(key, verdict);
  await locateAll(createLocator(text), batch, onVerdict, { now: clock(), pause, budget: 4 });
  expect(found.size).toBe(passages.length);
  for (const [key, verdict] of found) {
    if (key < malformed.length) expect(verdict).toEqual({ kind: 'lost', candidates: [] });
    else expect(verdict.kind).toBe('exact');
  }
});
