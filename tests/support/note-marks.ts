import { paintedMarks } from './page-functions.ts';
import type { Surface } from './surface.ts';
import { until } from './wait.ts';

const PREFIX = 'sidelight-note-';

/** Waits until notes of these colours, and no others, are painted on these words. */
export async function notedOn(
  page: Surface,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const expected = told(
    Object.fromEntries(Object.entries(wanted).map(([colour, words]) => [PREFIX + colour, words])),
  );
  await until(
    async () => told(await page.evaluate(paintedMarks)) === expected,
    async () => `${told(await page.evaluate(paintedMarks))} instead of ${expected}`,
  );
}

function told(marks: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(marks)
    .filter(([name, words]) => name.startsWith(PREFIX) && words.length > 0)
    .map(([name, words]) => `${name.slice(PREFIX.length)}: ${words.join('|')}`)
    .toSorted()
    .join('; ');
}
