import { expect, test } from 'vitest';
import { library as manyRecords } from '../../bench/storage-rows.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

/** More than the newest notes that are shown before the index is open. */
const MANY = 200;

/** How many frames are looked at from then on. */
const FRAMES = 20;

const on = onLibraryPage();

test('rows that are shown stay while the index takes the place of the newest notes', async () => {
  await on.library.repository.exchange.write(manyRecords(MANY));
  /** Each frame's rows: shown and still empty, out of how many in all. */
  const frames: { shown: number; empty: number; all: number }[] = [];
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  let next = 0;
  const look = (): void => {
    const all = Number(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize') ?? 0);
    frames.push({ shown: count('.note-open'), empty: count('.note-list .pending'), all });
    next = requestAnimationFrame(look);
  };
  next = requestAnimationFrame(look);
  await on.open();
  const opened = (): number => frames.filter(({ all }) => all === MANY).length;
  await expect.poll(opened).toBeGreaterThan(FRAMES);
  cancelAnimationFrame(next);
  const first = frames.findIndex(({ shown, empty }) => shown > 0 && empty === 0);
  expect(frames.slice(first).filter(({ empty }) => empty > 0)).toEqual([]);
});
