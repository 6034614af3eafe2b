import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { lighthouseBackup } from '../support/lighthouse-backup.ts';
import type { Surface } from '../support/surface.ts';
import { importText, savedFile } from '../support/transfer.ts';

/** Firefox's driver runs in a world of its own and does not see the page's files. */
const NO_BLOBS = 'no way to the exported file';

/** Where the file lies when it is not a file: on a page that could run scripts. */
const SERVED = 'https://archive.example/lamp.html';

/** A last paragraph that tries to be more than words. */
const HOSTILE =
  '<script>document.title = "run"</script><img src="https://tracker.example/dot.png" onerror="document.title=1">';

inEachBrowser('a sealed file of an article', (driver) => {
  const made: { html: string; folder: string } = { html: '', folder: '' };
  afterAll(() => (made.folder === '' ? undefined : rm(made.folder, { recursive: true })));

  test('is saved from the article, named after it, with no script in it', async ({ skip }) => {
    if (driver().name === 'firefox') skip(NO_BLOBS);
    const library = await driver().openExtensionPage('library.html#articles');
    await importText(library, await lighthouseBackup(HOSTILE), 'backup.jsonl');
    await (await library.find({ role: 'button', name: /The lighthouse is lit again/u })).click();
    await library.until(() => CSS.highlights.has('sidelight-note-green'));
    await (await library.find({ role: 'button', name: 'Sealed HTML' })).click();
    const { name, bytes } = await savedFile(library, 'Sealed HTML');
    expect(name).toMatch(/lighthouse.*\.html$/iu);
    made.html = bytes.toString('utf8');
    expect(made.html).not.toMatch(/<script|<img|<iframe|<link|<object/iu);
    await library.close();
  });

  test.each(['as a file', 'from a server'])(
    'opened %s shows words, marks and notes, and asks for nothing',
    async (how) => {
      if (driver().name === 'firefox') return;
      const before = (await driver().refused()).length;
      const page = how === 'as a file' ? await asFile() : await served();
      const text = await page.evaluate(() => document.body.innerText);
      for (const words of ['No ship has run aground', 'Who pays?', '#sea', '<script>'])
        expect(text).toContain(words);
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('article mark')].map((mark) => [
          mark.className,
          mark.childNodes[0]?.textContent,
          getComputedStyle(mark).backgroundColor,
        ]),
      );
      expect(marks).toEqual([
        ['yellow', 'the lamp would burn all winter', 'rgb(255, 231, 112)'],
        ['green', 'the old tower', 'rgb(168, 230, 161)'],
      ]);
      const [from, to] = await page.evaluate(() => [
        document.querySelector('article sup a')?.getAttribute('href') ?? '',
        document.querySelector('section li')?.id ?? '',
      ]);
      expect(from).toBe(`#${to}`);
      expect(await page.evaluate(() => document.title)).toBe('The lighthouse is lit again');
      expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
      expect(await driver().refused()).toHaveLength(before);
      await page.close();
    },
  );

  async function asFile(): Promise<Surface> {
    made.folder = await mkdtemp(join(tmpdir(), 'sidelight-sealed-'));
    const file = join(made.folder, 'lamp.html');
    await writeFile(file, made.html);
    return driver().open(pathToFileURL(file).href);
  }

  function served(): Promise<Surface> {
    driver().answer(({ href }) => (href === SERVED ? { body: made.html } : null));
    return driver().open(SERVED);
  }
});
