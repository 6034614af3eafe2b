import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const URL = bareUrl(HARBOUR);
const ALONE = barePage(HARBOUR, plainArticle(HARBOUR));
const FIRST = 'three forms for every barrel of oil';
const MIDDLE = 'asked chiefly for the foghorn';
const LAST = 'The annex on the foghorn has eleven';
const ALL = [FIRST, MIDDLE, LAST];

inEachBrowser('notes on text that comes and goes', (driver) => {
  test('follow it when a widget puts every word into an element of its own', async () => {
    const page = await open(driver(), ALONE);
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await highlight(page, FIRST, 'green');
    await highlight(page, MIDDLE, 'blue');
    await highlight(page, LAST, 'pink');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.text p'))
        paragraph.replaceChildren(
          ...(paragraph.textContent ?? '').split(/(\s+)/).map((word) => {
            const span = document.createElement('span');
            span.textContent = word;
            return span;
          }),
        );
    });
    await noted(page, ALL);
    await page.close();
  });

  test('appear when “read more” shows hidden text, and nothing in the tree changes', async () => {
    const paragraphs = HARBOUR.paragraphs.map((text) => `<p>${text}</p>`);
    const body = `<article><h2>${HARBOUR.headline}</h2><div class="text">${paragraphs.slice(0, 9).join('')}
      <div hidden id="more">${paragraphs.slice(9).join('')}</div></div></article>`;
    const page = await open(driver(), barePage(HARBOUR, body));
    await noted(page, [FIRST, MIDDLE]);
    await page.evaluate(() => document.querySelector('#more')?.removeAttribute('hidden'));
    await noted(page, ALL);
    await page.close();
  });

  test('go and come with a switch between two languages by one class', async () => {
    const two = [
      plainArticle(HARBOUR).replace('<article>', '<article class="one">'),
      plainArticle(RETELLING).replace('<article>', '<article class="two">'),
    ];
    const style = '<style>.two,.other .one{display:none}.other .two{display:block}</style>';
    const html = barePage(HARBOUR, two.join('')).replace('</head>', `${style}</head>`);
    const page = await open(driver(), html);
    await noted(page, ALL);
    const turn = () => page.evaluate(() => document.body.classList.toggle('other'));
    await turn();
    await noted(page, []);
    await page.until(() =>
      [...(CSS.highlights.get('sidelight-place') ?? [])].some(
        (range) => range instanceof Range && range.toString() === 'Burkina Faso',
      ),
    );
    await turn();
    await noted(page, ALL);
    await page.close();
  });

  test('are where their paragraph is in a list that holds only what is in view', async () => {
    const page = await open(driver(), ALONE);
    await noted(page, ALL);
    await page.evaluate(() => {
      const text = document.querySelector('.text');
      const all = [...(text?.children ?? [])];
      const show = (from: number, to: number) => text?.replaceChildren(...all.slice(from, to));
      Object.assign(window, { show });
    });
    const windows: readonly [number, number, readonly string[]][] = [
      [0, 4, [FIRST]],
      [3, 8, [MIDDLE]],
      [7, 12, [LAST]],
      [0, 12, ALL],
    ];
    for (const [from, to, words] of windows) {
      await page.evaluate(
        (start, end) =>
          (window as unknown as { show(from: number, to: number): void }).show(start, end),
        from,
        to,
      );
      await noted(page, words);
    }
    await page.close();
  });

  test('end up right after going back and forth faster than anybody reads', async () => {
    const page = await open(driver(), ALONE);
    await noted(page, ALL);
    const stories = [RETELLING, HARBOUR].map((story) => [plainArticle(story), bareUrl(story)]);
    await page.evaluate(async (both) => {
      const soon = (ms: number) =>
        new Promise((resolve) => {
          setTimeout(resolve, ms);
        });
      for (let turn = 0; turn < 21; turn++) {
        const [html = '', url = ''] = both[turn % 2] ?? [];
        history.pushState(null, '', url);
        await soon(40);
        const reel = document.querySelector('#reel');
        if (reel) reel.innerHTML = html;
        await soon(60);
      }
    }, stories);
    await page.until(() =>
      [...(CSS.highlights.get('sidelight-place') ?? [])].some(
        (range) => range instanceof Range && range.toString() === 'Burkina Faso',
      ),
    );
    await noted(page, []);
    // The other way round: the words stand there before the address tells of them.
    await page.evaluate(
      async (html, url) => {
        const reel = document.querySelector('#reel');
        if (reel) reel.innerHTML = html;
        await new Promise((resolve) => {
          setTimeout(resolve, 800);
        });
        history.pushState(null, '', url);
      },
      plainArticle(HARBOUR),
      URL,
    );
    await noted(page, ALL);
    await page.close();
  });

  test('are not called lost in the library for it, and the article stands there once', async () => {
    const library = await driver().openExtensionPage('library.html#articles');
    const row = { role: 'button', name: new RegExp(`^${HARBOUR.headline}`) };
    await library.find(row);
    expect(await library.findAll(row)).toHaveLength(1);
    expect(await library.findAll({ role: 'tab', name: /^Lost/ })).toEqual([]);
    await library.close();
    expect(await driver().complaints()).toEqual([]);
  });
});

async function open(driver: Driver, html: string): Promise<Surface> {
  driver.answer(only(URL, html));
  return driver.open(URL);
}

/** Waits until the words under all notes are these, each painted once. */
async function noted(page: Surface, words: readonly string[]): Promise<void> {
  const painted = async (): Promise<string[]> =>
    Object.entries(await page.evaluate(paintedMarks))
      .filter(([name]) => name.startsWith('sidelight-note-'))
      .flatMap(([, texts]) => texts);
  await until(
    async () => (await painted()).toSorted().join('\n') === words.toSorted().join('\n'),
    async () => `Noted are ${JSON.stringify(await painted())}, not ${JSON.stringify(words)}`,
  );
}
