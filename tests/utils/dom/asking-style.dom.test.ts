import { afterEach, expect, test, vi } from 'vitest';
import { indexText, indexTextInSlices } from '@/utils/dom/text-index.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { pause } from '../../support/wait.ts';

/** Questions whether an element is displayed; taken before the module that asks takes the method. */
const asked = vi.hoisted(() => {
  const calls: Element[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- called on the element again
  Element.prototype.checkVisibility = new Proxy(Element.prototype.checkVisibility, {
    apply(method, element: Element) {
      calls.push(element);
      return Reflect.apply(method, element, []);
    },
  });
  return calls;
});

const BLOCKS = 50;
/** The article, and three elements a paragraph. */
const ELEMENTS = 1 + 3 * BLOCKS;
/** Ten times a second for three seconds; in ms. */
const TICKS = 30;
const TICK = 100;
/** By then the last change has been looked at, ms. */
const DUE = 1500;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function openArticle(): Element {
  const paragraph = '<div><p>Some words <em>of an article</em>.</p></div>';
  document.body.innerHTML = `<b>0</b><article>${paragraph.repeat(BLOCKS)}</article>`;
  const element = document.querySelector('article');
  if (!element) throw new Error('the page has no article');
  asked.length = 0;
  return element;
}

test('an index asks style of each element once, and whether it was turned of each block', () => {
  const element = openArticle();
  const index = indexText(document.body);
  expect(asked.length).toBe(ELEMENTS + 1);
  expect(new Set(asked).size).toBe(asked.length);
  asked.length = 0;
  expect(element.isConnected && index.isTurned).toBe(false);
  expect(asked.length).toBe(BLOCKS + 1);
});

test('nothing is asked of what is left out, or in what is hidden', () => {
  openArticle().setAttribute('hidden', '');
  indexText(document.body);
  expect(asked.length).toBe(2);
});

/** Changes one element again and again while an article is watched as the overlay does. */
async function ticking(element: Element, changed: Element | null): Promise<number> {
  stop = new AbortController();
  const onChange = async () => {
    await indexTextInSlices(element);
  };
  const root = { element, skip: () => false };
  watchPage(document, { roots: () => [root], onChange }, stop.signal);
  for (let tick = 0; tick < TICKS; tick++) {
    if (changed) changed.textContent = String(tick);
    await pause(TICK);
  }
  await pause(DUE);
  return asked.length;
}

test('a page that changes all the time is asked nothing for what changes beside its article', async () => {
  expect(await ticking(openArticle(), document.querySelector('body > b'))).toBe(0);
});

test('a block that changes all the time has its article asked a few times, not at each change', async () => {
  const count = await ticking(openArticle(), document.querySelector('em'));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan((ELEMENTS * TICKS) / 3);
});
