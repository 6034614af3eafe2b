import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { library as manyRecords } from '../../bench/storage-rows.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

/** Enough for several steps between which a change can be stopped. */
const MANY = 4000;

const on = onLibraryPage();

/** A clock by which everything takes long. */
function slowClock(): () => number {
  let now = Date.parse('2024-06-05T18:00:00.000Z');
  return () => (now += 1000);
}

/** Presses Cancel in the moment in which it comes, as no hand could; resolves with the bar's place. */
function cancelled(): Promise<number> {
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.toast progress');
      if (!bar) return;
      look.disconnect();
      resolve(bar.position);
      const buttons = [...document.querySelectorAll<HTMLElement>('.toast button')];
      buttons.find((button) => button.textContent === 'Cancel')?.click();
    });
    look.observe(document.body, { childList: true, subtree: true });
  });
}

test('taking back a large import shows how far it is and can be stopped, as can deleting many notes', async () => {
  const { repository } = on.library;
  await repository.exchange.write(manyRecords(MANY));
  await on.open({ services: { now: slowClock() } });
  await expect.element(page.getByText('4,000 notes').first()).toBeVisible();

  let stopped = cancelled();
  await userEvent.keyboard('u');
  expect(await stopped).toBeGreaterThan(0);
  expect(await stopped).toBeLessThan(1);
  await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  expect(await repository.countNotes()).toBe(MANY);

  await userEvent.keyboard('x');
  await page.getByRole('button', { name: 'Select all found' }).click();
  await expect.element(page.getByText('4,000 selected')).toBeVisible();
  stopped = cancelled();
  await userEvent.keyboard('#');
  expect(await stopped).toBeLessThan(1);
  await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  expect(await repository.countNotes()).toBe(MANY);
  await expect.element(page.getByText('4,000 selected')).toBeVisible();

  await userEvent.keyboard('#');
  await expect.element(page.getByText('4,000 moved to the trash')).toBeVisible();
  expect(await repository.countNotes()).toBe(0);
});
