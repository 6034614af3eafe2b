import { expect, test } from 'vitest';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only } from '../support/newsreel.ts';
import type { Surface } from '../support/surface.ts';
import { pause } from '../support/wait.ts';

const URL = bareUrl(HARBOUR);
const CHANGES = { role: 'heading', name: 'What changed since you read it' };
const FIRST = 'three forms for every barrel of oil';
const LAST = 'The annex on the foghorn has eleven';
const NEW = 'A choir from the mainland will sing at the handing over, if the ferry runs that day.';
/** In ms: by then the panel has compared what it compares. */
const COMPARED = 2500;

/** The article with its second half behind a button that only unhides it. */
function page(more: readonly string[] = []): string {
  const paragraphs = [...HARBOUR.paragraphs, ...more].map((text) => `<p>${text}</p>`);
  return barePage(
    HARBOUR,
    `<article><h2>${HARBOUR.headline}</h2><div class="text">${paragraphs.slice(0, 8).join('')}
    <div hidden id="more">${paragraphs.slice(8).join('')}</div></div>
    <button id="open" onclick="document.querySelector('#more').hidden = false">Read more</button></article>`,
  );
}

inEachBrowser('an article that shows its beginning until “read more” is pressed', (driver) => {
  const opened = async (html: string): Promise<Surface> => {
    driver().answer(only(URL, html));
    const surface = await driver().open(URL);
    await surface.until(() => CSS.highlights.has('sidelight-place'));
    return surface;
  };
  const readMore = async (surface: Surface): Promise<void> => {
    await surface.evaluate(() => document.querySelector<HTMLElement>('#open')?.click());
    await surface.until(() =>
      [...(CSS.highlights.get('sidelight-place') ?? [])].some((range) =>
        document.querySelector('#more')?.contains(range.startContainer),
      ),
    );
  };
  const panel = async (): Promise<Surface> =>
    driver().openExtensionPage(`sidepanel.html?tab=${await driver().activeTabId()}`);
  const saysNothing = async (): Promise<void> => {
    const side = await panel();
    await side.find({ role: 'list', name: 'Notes on this page' });
    await pause(COMPARED);
    expect(await side.findAll(CHANGES)).toEqual([]);
    await side.close();
  };

  test('has added nothing when a copy was saved before it was opened up', async () => {
    const surface = await opened(page());
    await highlight(surface, FIRST, 'green');
    await readMore(surface);
    await highlight(surface, LAST, 'blue');
    await saysNothing();
    await surface.close();
  });

  test('has cut nothing when it is folded again, and the fuller copy stays', async () => {
    const surface = await opened(page());
    await saysNothing();
    await driver().toFront(surface);
    await highlight(surface, 'asked chiefly for the foghorn', 'pink');
    await surface.close();
    const library = await driver().openExtensionPage('library.html#articles');
    await (
      await library.find({ role: 'button', name: new RegExp(`^${HARBOUR.headline}`) })
    ).click();
    await library.until(
      (words) => document.querySelector('.copy-text')?.textContent?.includes(words),
      LAST,
    );
    await library.close();
  });

  test('is told to have changed by what is new alone', async () => {
    const surface = await opened(page([NEW]));
    await readMore(surface);
    const side = await panel();
    await side.find(CHANGES);
    const told = await side.evaluate(() =>
      [...document.querySelectorAll('.changes > li')].map(
        (item) => item.querySelector('ins')?.textContent,
      ),
    );
    expect(told).toEqual([NEW]);
    await side.close();
    await surface.close();
    expect(await driver().complaints()).toEqual([]);
  });
});
