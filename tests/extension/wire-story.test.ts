import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';
import {
  EDITED_COPY,
  FIRST_COPY,
  LEFT_OUT,
  PUT_IN,
  SAME_COPY,
  type WireCopy,
  wireWeb,
} from '../support/wire-copies.ts';

const WORDS = 'asked chiefly for the foghorn';
const OTHER_WORDS = 'a letter every spring';

inEachBrowser('one agency’s story on several sites', (driver) => {
  const pages = new Map<string, Surface>();
  const popupOn = async (copy: WireCopy): Promise<[page: Surface, popup: Surface]> => {
    driver().answer(wireWeb);
    const page = pages.get(copy.url) ?? (await driver().open(copy.url));
    pages.set(copy.url, page);
    await driver().toFront(page);
    const popup = await driver().openPopup(page);
    await popup.find({ role: 'switch', name: 'Marks on this page' });
    return [page, popup];
  };
  const note = async (copy: WireCopy, words: string, text: string): Promise<void> => {
    const [page, first] = await popupOn(copy);
    await first.close();
    await page.selectText(words);
    const popup = await driver().openPopup(page);
    await popup.until((quote) => document.body.innerText.includes(quote), words);
    await (await popup.find({ role: 'textbox', name: 'Note' })).type(text);
    await (await popup.find({ role: 'button', name: 'Save note' })).click();
    await noted(page, words);
    await popup.close();
  };

  test('notes of the first copy stand at the same words of another, with where they are from', async () => {
    await note(FIRST_COPY, WORDS, 'Why not before?');
    const [page, popup] = await popupOn(EDITED_COPY);
    await noted(page, WORDS);
    await listed(popup, ['asked chiefly for the foghorn', 'From The Gazette']);
    await popup.close();
  });

  test('the notice says how many paragraphs are shared, and shows which were added and cut', async () => {
    const [page, popup] = await popupOn(EDITED_COPY);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await popup.until(
      (words) => words.every((each) => document.body.innerText.includes(each)),
      ['The same story as in The Gazette', '11 paragraphs shared, 1 added, 1 cut.'],
    );
    await popup.evaluate(() => {
      const differences = document.querySelector<HTMLDetailsElement>('.wire-differences');
      if (differences) differences.open = true;
    });
    const added = await popup.find({ role: 'list', name: 'Only here:' });
    expect(await added.text()).toContain(PUT_IN.slice(0, 60));
    const cut = await popup.find({ role: 'list', name: 'Left out here:' });
    expect(await cut.text()).toContain(LEFT_OUT.slice(0, 60));
    await (await popup.find({ role: 'button', name: 'Go to what was added' })).click();
    await page.until((words) => {
      const paragraph = [...document.querySelectorAll('p')].find(
        (each) => each.textContent === words,
      );
      const { top = -1 } = paragraph?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, PUT_IN);
    await popup.close();
  });

  test('a note made on the second copy says so on the first, and the notice stays on the second', async () => {
    await note(EDITED_COPY, OTHER_WORDS, 'Who writes it?');
    const [, there] = await popupOn(EDITED_COPY);
    await there.until(
      (words) => document.body.innerText.includes(words),
      'The same story as in The Gazette',
    );
    await there.close();
    const [first, popup] = await popupOn(FIRST_COPY);
    await noted(first, OTHER_WORDS);
    await listed(popup, [OTHER_WORDS, 'From The Courier']);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('From The Gazette');
    await popup.close();
  });

  test('a copy that differs in its headline only is called the same, word for word', async () => {
    const [page, popup] = await popupOn(SAME_COPY);
    await noted(page, WORDS);
    await popup.until(
      (words) => document.body.innerText.includes(words),
      'All 12 paragraphs are the same, word for word.',
    );
    await popup.close();
  });

  test('all of that leaves no error and asks no network', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

/** Waits until a note is painted on these words. */
async function noted(page: Surface, words: string): Promise<void> {
  await until(
    async () => {
      const marks = Object.entries(await page.evaluate(paintedMarks));
      return marks.some(([name, texts]) => /-note-/.test(name) && texts.includes(words)) || null;
    },
    async () => JSON.stringify(await page.evaluate(paintedMarks)),
  );
}

/** Waits until one note of the popup's list says all of this. */
async function listed(popup: Surface, words: readonly string[]): Promise<void> {
  await popup.until(
    (all) =>
      [...document.querySelectorAll<HTMLElement>('ul.notes > li')].some((item) =>
        all.every((each) => item.innerText.includes(each)),
      ),
    [...words],
  );
}
