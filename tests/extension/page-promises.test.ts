import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { readChanges } from '../support/page-watch.ts';
import type { Surface } from '../support/surface.ts';

inEachBrowser('a page that is read, walked and noted on', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));

  test('is left as it was: no node changed, nothing moved', async () => {
    const page = await article();
    await page.hoverText('Ouagadougou');
    await page.find({ role: 'dialog' });
    await page.press('Escape');
    await page.press('Alt+Shift+ArrowDown');
    await page.selectText('the African continent');
    const bar = { role: 'toolbar', name: 'Selected text' };
    await (await page.find({ role: 'button', name: 'Highlight in green', within: bar })).click();
    await page.until(() => CSS.highlights.has('sidelight-note-green'));
    const { mutations, moved, layoutShift } = await page.evaluate(readChanges);
    expect(mutations).toEqual([]);
    expect(moved).toEqual([]);
    expect(layoutShift).toBe(0);
  });

  test('the selection bar highlights with one click, and goes with the selection', async () => {
    const page = await article();
    await page.selectText('trainers are already here');
    const bar = { role: 'toolbar', name: 'Selected text' };
    await (await page.find({ role: 'button', name: 'Highlight in blue', within: bar })).click();
    await page.until(() => CSS.highlights.has('sidelight-note-blue'));
    const marks = await page.evaluate(paintedMarks);
    expect(marks['sidelight-note-blue']).toEqual(['trainers are already here']);
    await page.gone(bar);
  });

  test('everything selected is the page alone, without a word of ours', async () => {
    const page = await article();
    const [text, own] = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      const all = String(getSelection());
      getSelection()?.removeAllRanges();
      getSelection()?.selectAllChildren(document.body);
      const body = String(getSelection());
      getSelection()?.removeAllRanges();
      return [all.trim(), body.trim()];
    });
    expect(text).toBe(own);
    expect(text).not.toContain('Sidelight');
  });

  test('highlight names are constant and tell nothing of a note', async () => {
    const page = await article();
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    const known =
      /^sidelight-(person|place|organisation|event|statement|current|note-(yellow|green|blue|pink|purple))$/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });

  test('its scripts find no way into our root, and hear no event from inside', async () => {
    const page = await article();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['click', 'focusin', 'pointerdown', 'keydown'])
        addEventListener(
          type,
          (event) => {
            for (const target of event.composedPath())
              if (target instanceof Node && target.getRootNode() instanceof ShadowRoot)
                heard.push(`${type} ${target.nodeName}`);
          },
          true,
        );
    });
    await page.clickText('Ouagadougou');
    await page.find({ role: 'dialog', name: 'Ouagadougou' });
    await (await page.find({ role: 'button', name: 'Pin' })).click();
    const reached = await page.evaluate(() => {
      const host = document.querySelector('sidelight-root');
      return [
        host?.shadowRoot,
        host?.childNodes.length,
        host?.attributes.length,
        ...(window as unknown as { heard: string[] }).heard,
      ];
    });
    expect(reached.slice(0, 2)).toEqual([null, 0]);
    expect(reached.slice(3)).toEqual([]);
    await page.press('Escape');
  });

  test('a link in a marked name is still a link', async () => {
    const page = await article();
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('a')) {
          Object.assign(window, { followed: true });
          event.preventDefault();
        }
      });
    });
    await page.clickText('Moscow Plans', 0);
    await page.until(() => (window as unknown as { followed?: boolean }).followed);
    expect(await page.findAll({ role: 'dialog' })).toEqual([]);
  });
});
