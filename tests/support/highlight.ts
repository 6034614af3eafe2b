import type { Surface } from './surface.ts';

const BAR = { role: 'toolbar', name: 'Selected text' };

/** Marks words with the selection bar, as a reader does. */
export async function highlight(page: Surface, words: string, colour: string): Promise<void> {
  await page.selectText(words);
  const name = `Highlight in ${colour}`;
  await (await page.find({ role: 'button', name, within: BAR })).click();
  await page.until(
    (key, text) =>
      [...(CSS.highlights.get(key) ?? [])].some(
        (range) => range instanceof Range && range.toString() === text,
      ),
    `sidelight-note-${colour}`,
    words,
  );
}
