import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { LAKE } from '../fixtures/stories/lake-ru.ts';
import { RAILWAY } from '../fixtures/stories/railway-fr.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Story } from '../support/publisher/story.ts';
import { pause } from '../support/wait.ts';

/** In ms: by then whatever follows a change of the page has followed it. */
const SETTLED = 2500;

/** In ms: by then a text that was replaced has been read under the old address. */
const ADDRESS_LATER = 600;

inEachBrowser('a page that lives', (driver) => {
  test('gets its marks when the article comes in late, paragraph by paragraph', async () => {
    const url = bareUrl(HARBOUR);
    driver().answer(only(url, barePage(HARBOUR, '<p>Loading</p>')));
    const page = await driver().open(url);
    await pause(500);
    await page.evaluate(async (html) => {
      const whole = document.createElement('div');
      whole.innerHTML = html;
      const [article] = whole.children;
      const text = article?.querySelector('.text');
      const paragraphs = [...(text?.children ?? [])];
      text?.replaceChildren();
      document.querySelector('#reel')?.replaceChildren(...whole.children);
      for (const paragraph of paragraphs) {
        text?.append(paragraph);
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
    }, plainArticle(HARBOUR));
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await page.close();
  });

  test('keeps marks and notes when its nodes are replaced by the same words', async () => {
    const page = await openArticle(driver());
    await highlight(page, 'the African continent', 'green');
    const before = await page.evaluate(paintedMarks);
    await page.evaluate(() => {
      const content = document.querySelector('.article__content');
      if (content) content.replaceChildren(...content.cloneNode(true).childNodes);
    });
    await page.until(() => {
      const [range] = CSS.highlights.get('sidelight-note-green') ?? [];
      return range && !range.collapsed && range.startContainer.isConnected;
    });
    expect(await page.evaluate(paintedMarks)).toEqual(before);
    await page.close();
  });

  test('keeps a card that is open beside its words when the article is rendered anew', async () => {
    const page = await openArticle(driver());
    await page.clickText('Ouagadougou');
    await page.find({ role: 'dialog', name: 'Ouagadougou' });
    await page.evaluate(() => {
      const content = document.querySelector('.article__content');
      if (content) content.innerHTML = `<p>Put in above.</p>${content.innerHTML}`;
    });
    await pause(SETTLED);
    expect(await page.findAll({ role: 'dialog', name: 'Ouagadougou' })).toHaveLength(1);
    await page.close();
  });

  test('moves on to another article without a load, and its notes do not come along', async () => {
    const first = bareUrl(HARBOUR);
    driver().answer(only(first, barePage(HARBOUR, plainArticle(HARBOUR))));
    const page = await driver().open(first);
    await page.until(() => CSS.highlights.has('sidelight-place'));
    const words = HARBOUR.paragraphs[1]?.split(' ').slice(0, 3).join(' ') ?? '';
    await highlight(page, words, 'pink');

    // The address changes before the text does, as in most single-page sites.
    await page.evaluate((url) => history.pushState(null, '', url), bareUrl(RETELLING));
    await pause(SETTLED);
    expect((await page.evaluate(paintedMarks))['sidelight-note-pink']).toEqual([words]);
    await page.evaluate(
      (html, title) => {
        document.title = title;
        const reel = document.querySelector('#reel');
        if (reel) reel.innerHTML = html;
      },
      plainArticle(RETELLING),
      RETELLING.headline,
    );
    await page.until(() =>
      [...(CSS.highlights.get('sidelight-place') ?? [])].some(
        (range) => range instanceof Range && range.toString() === 'Burkina Faso',
      ),
    );
    expect((await page.evaluate(paintedMarks))['sidelight-note-pink']).toBeUndefined();

    await page.evaluate(
      (html, title) => {
        history.back();
        document.title = title;
        const reel = document.querySelector('#reel');
        if (reel) reel.innerHTML = html;
      },
      plainArticle(HARBOUR),
      HARBOUR.headline,
    );
    await page.until(() => CSS.highlights.has('sidelight-note-pink'));
    expect((await page.evaluate(paintedMarks))['sidelight-note-pink']).toEqual([words]);
    await page.close();
  });

  test.each([
    ['in a new element', HARBOUR, RAILWAY, '#reel', plainArticle(RAILWAY)],
    ['in the same element', RETELLING, LAKE, '#reel article', inside(plainArticle(LAKE))],
  ])('moves on text first, %s, address later', async (_, from, to, where, html) => {
    const open = async (story: Story) => {
      driver().answer(only(bareUrl(story), barePage(story, plainArticle(story))));
      const opened = await driver().open(bareUrl(story));
      await opened.until(() => CSS.highlights.has('sidelight-place'));
      return opened;
    };
    const page = await open(from);
    await highlight(page, startOf(from), 'blue');
    await page.evaluate(
      (selector, words, title) => {
        document.title = title;
        const place = document.querySelector(selector);
        if (place) place.innerHTML = words;
      },
      where,
      html,
      to.headline,
    );
    await pause(ADDRESS_LATER);
    await page.evaluate((url) => history.pushState(null, '', url), bareUrl(to));
    await pause(SETTLED);
    const popup = await driver().openPopup(page);
    await popup.find({ role: 'switch', name: 'Marks on this page' });
    await pause(500);
    expect(await popup.findAll({ role: 'button', name: 'Delete note' })).toHaveLength(0);
    await popup.close();
    await driver().toFront(page);
    await highlight(page, startOf(to), 'purple');
    await page.close();

    const alone = await open(to);
    await alone.until(() => CSS.highlights.has('sidelight-note-purple'));
    const painted = await alone.evaluate(paintedMarks);
    expect(painted['sidelight-note-purple']).toEqual([startOf(to)]);
    expect(painted['sidelight-note-blue']).toBeUndefined();
    await alone.close();
  });

  test('that empties the highlight registry or removes our element gets both back', async () => {
    const page = await openArticle(driver());
    await page.evaluate(() => {
      for (let n = 0; n < 200; n++) CSS.highlights.set(`own-${n}`, new Highlight());
    });
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('sidelight-root')?.remove();
      document.querySelector('.article__content')?.append('One word more.');
    });
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await page.until(() => document.querySelectorAll('sidelight-root').length === 1);
    await page.close();
  });

  test('and is broken leaves no error', async () => {
    const url = bareUrl(HARBOUR);
    const broken = barePage(HARBOUR, plainArticle(HARBOUR)).replace('</head>', '<base href="::">');
    driver().answer(only(url, broken));
    const page = await driver().open(url);
    await page.evaluate(() => {
      document.body.remove();
    });
    await pause(SETTLED);
    await page.close();
    expect(await driver().complaints()).toEqual([]);
  });
});

/** Three words of a story's third paragraph. */
function startOf(story: Story): string {
  return story.paragraphs[2]?.split(' ').slice(0, 3).join(' ') ?? '';
}

/** What stands in an article's element. */
function inside(article: string): string {
  return article.replace(/^<article>|<\/article>$/g, '');
}
