import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPage, type PageChanges } from '@/utils/dom/watch-page.ts';

/** Ten times a second for three seconds. */
const TICKS = 30;
const TICK = 100;
/** A look is due this long after the last change at most, ms. */
const DUE = 1500;

const WORDS = 'Some words of an article that stands in a page. '.repeat(20);

let looks: PageChanges[] = [];
let stop = new AbortController();

beforeEach(() => {
  document.body.innerHTML = `<p id="ticker">0</p>
    <article><p id="text">${WORDS}</p><aside id="box"><b>0</b></aside><p id="count">0</p></article>`;
  looks = [];
  stop = new AbortController();
  const element = at('article');
  const root = { element, skip: (inside: Element) => inside.localName === 'aside' };
  const onChange = (changes: PageChanges) => void looks.push(changes);
  watchPage(document, { roots: () => [root], onChange }, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe('a page that changes ten times a second', () => {
  const quiet: [string, (tick: number) => void][] = [
    ['in a clock outside of the article', (tick) => write('#ticker', `12 March, 8.${tick}`)],
    [
      'in a ticker of headlines there',
      (tick) => write('#ticker', WORDS.slice(0, tick % 2 === 0 ? 60 : 100)),
    ],
    ['in a box inside the article that is not of it', (tick) => write('#box b', tick)],
    [
      'with elements that come and go there',
      () => at('#box').replaceChildren(document.createElement('i')),
    ],
    ['in nothing but its looks', (tick) => at('#text').setAttribute('class', `t${tick}`)],
  ];
  it.for(quiet)('is not looked at again for what changes %s', async ([, change]) => {
    await ticking(change);
    expect(looks).toEqual([]);
  });

  it('is looked at a few times for all that changes in the article’s own text', async () => {
    await ticking((tick) => write('#count', tick));
    expect(looks.length).toBeGreaterThan(0);
    // Once a second where nothing holds the ticks up, and once when it has become quiet.
    expect(looks.length).toBeLessThan(TICKS / 3);
    expect(looks.every(({ roots, structure }) => roots.size === 1 && !structure)).toBe(true);
  });

  it('is looked at as a whole when as much as an article comes in, be it in pieces', async () => {
    const piece = () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = WORDS.slice(0, 100);
      document.body.append(paragraph);
    };
    for (let n = 0; n < 2; n++) piece();
    await waited(DUE);
    expect(looks).toEqual([]);
    for (let n = 0; n < 2; n++) piece();
    await waited(DUE);
    expect(looks.map(({ structure }) => structure)).toEqual([true]);
  });

  it('is not looked at any more once the watch is over', async () => {
    write('#count', 1);
    stop.abort();
    await ticking((tick) => write('#count', tick));
    expect(looks).toEqual([]);
  });
});

async function ticking(change: (tick: number) => void): Promise<void> {
  for (let tick = 1; tick <= TICKS; tick++) {
    change(tick);
    await waited(TICK);
  }
  await waited(DUE);
}

function write(selector: string, text: number | string): void {
  at(selector).textContent = String(text);
}

function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
