import { expect, test } from 'vitest';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const URL = bareUrl(HARBOUR);
const FIRST = 'three forms for every barrel of oil';
const LAST = 'The annex on the foghorn has eleven';
const BOTH = { green: [FIRST], blue: [LAST] };

inEachBrowser('sites built otherwise than any that we know', (driver) => {
  const open = (html: string): Promise<Surface> => openArticle(driver(), only(URL, html), URL);
  const page = (script: string, body = plainArticle(HARBOUR)) =>
    barePage(HARBOUR, body).replace('</body>', `<script>${script}</script></body>`);

  test('a plain page takes two notes', async () => {
    const plain = await open(page(''));
    await highlight(plain, FIRST, 'green');
    await highlight(plain, LAST, 'blue');
    await plain.close();
  });

  test('a page that puts another root in the place of its first when its script is ready', async () => {
    const hydrating = await open(
      page(`setTimeout(() => {
        const fresh = document.createElement('main');
        fresh.id = 'reel';
        fresh.innerHTML = document.querySelector('#reel').innerHTML;
        document.querySelector('#reel').replaceWith(fresh);
        document.body.dataset.done = '';
      }, 3000)`),
    );
    await notedOn(hydrating, BOTH);
    await hydrating.until(() => 'done' in document.body.dataset);
    await hydrating.until(() =>
      [...(CSS.highlights.get('sidelight-note-green') ?? [])].every(
        (range) => range.startContainer.isConnected,
      ),
    );
    await notedOn(hydrating, BOTH);
    await hydrating.close();
  });

  test('a page behind whose wall paragraphs go after a second: their note is not called lost', async () => {
    const walled = await open(
      page(`setTimeout(() => {
        for (const p of [...document.querySelectorAll('.text p')].slice(6)) p.remove();
        document.querySelector('.text').insertAdjacentHTML('afterend', '<div class="paywall"><p>Subscribe to read on.</p></div>');
        document.body.dataset.done = '';
      }, 1000)`),
    );
    await walled.until(() => 'done' in document.body.dataset);
    await notedOn(walled, { green: [FIRST] });
    await walled.close();
    const again = await open(page(''));
    await notedOn(again, BOTH);
    const library = await driver().openExtensionPage('library.html#notes');
    await library.find({ role: 'button', name: new RegExp(LAST) });
    expect(await library.findAll({ role: 'tab', name: /^Lost/ })).toEqual([]);
    await library.close();
    await again.close();
  });

  test('a live blog that goes on above the words: the notes stay on them', async () => {
    const live = await open(
      page(`let n = 0;
        const timer = setInterval(() => {
          const post = document.createElement('p');
          post.textContent = 'Update ' + ++n + ': the delegations met again at the harbour office and parted after ' + n + ' minutes, a spokesman said.';
          document.querySelector('.text').prepend(post);
          if (n === 12) { clearInterval(timer); document.body.dataset.done = ''; }
        }, 300)`),
    );
    await live.until(() => 'done' in document.body.dataset);
    await notedOn(live, BOTH);
    await live.close();
  });

  test('an article whose paragraphs are slotted into a component', async () => {
    const slotted = await open(
      page(
        `customElements.define('story-text', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
          }
        })`,
        plainArticle(HARBOUR)
          .replace('<div class="text">', '<story-text class="text">')
          .replace('</div></article>', '</story-text></article>'),
      ),
    );
    await notedOn(slotted, BOTH);
    await slotted.close();
    expect(await driver().complaints()).toEqual([]);
  });
});
