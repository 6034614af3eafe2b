import { describe, expect, test } from 'vitest';
import { hasSeedArticle, seedGold } from '../support/seed-article.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { chooseDensity, openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { realStory } from '../support/real-story.ts';
import { pause } from '../support/wait.ts';

const NAMES = ['sidelight-person', 'sidelight-place', 'sidelight-organisation'];

inEachBrowser('how many marks are shown', (driver) => {
  test.each([
    ['Every mention', 9, 2],
    ['First in each paragraph', 9, 0],
    ['First in the article', 1, 0],
    ['None', 0, 0],
  ])('%s: on an open page too', async (name, byName, inOtherWords) => {
    const page = await openArticle(driver());
    await chooseDensity(driver(), name);
    await page.until(
      (named, other) => {
        const places = [...(CSS.highlights.get('sidelight-place') ?? [])].map(String);
        const times = (words: string): number => places.filter((text) => text === words).length;
        return times('Burkina Faso') === named && times('the West African nation') === other;
      },
      byName,
      inOtherWords,
    );
    await page.close();
    await chooseDensity(driver(), 'First in each paragraph');
  });

  test('with marks switched off nothing is painted, statements and events neither', async () => {
    const page = await openArticle(driver());
    await chooseDensity(driver(), 'None');
    await page.until(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-')),
    );
    await page.close();
    await chooseDensity(driver(), 'First in each paragraph');
  });

  describe.runIf(hasSeedArticle)('on the real text', () => {
    test('each of the 37 required mentions is marked, statements and events too', async () => {
      const gold = seedGold();
      const parts = new Map(gold.segments.map(({ id, part }) => [id, part]));
      const required = gold.mentions.filter(
        ({ seg, highlight }) => highlight === 'required' && parts.get(seg) !== 'related-link',
      );
      expect(required).toHaveLength(37);
      await chooseDensity(driver(), 'Every mention');
      const story = realStory();
      const page = await openArticle(driver(), newspaper(story ? { story } : {}));
      await page.until(() => CSS.highlights.has('sidelight-statement'));
      await pause(200);
      const marks = await page.evaluate(paintedMarks);
      const found = NAMES.flatMap((name) => marks[name] ?? []);
      const missing = required.filter(({ surface }) => {
        const at = found.findIndex((text) => covers(text, surface));
        if (at >= 0) found.splice(at, 1);
        return at < 0;
      });
      expect(missing.map(({ surface }) => surface)).toEqual([]);
      expect(marks['sidelight-statement']?.length).toBeGreaterThan(0);
      expect(marks['sidelight-event']?.length).toBeGreaterThan(0);
      await page.close();
    });
  });
});

/** A mark may be longer or shorter than the annotation by a title, but names the same. */
function covers(mark: string, surface: string): boolean {
  const plain = (text: string) => text.replace(/[’]/g, "'").trim();
  return plain(mark).includes(plain(surface)) || plain(surface).includes(plain(mark));
}
