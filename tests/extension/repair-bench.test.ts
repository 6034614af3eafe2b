import { expect, test } from 'vitest';
import { quoteOf, type Selector } from '@/utils/notes/note.ts';
import { openChanged, REWRITTEN, THOUGHT, WRITTEN_THERE } from '../support/changed-harbour.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { storedNote } from '../support/stored-note.ts';
import type { Surface } from '../support/surface.ts';

const LOST = { role: 'button', name: REWRITTEN };
const REPAIR = { role: 'link', name: 'Find its place' };
const UNDO = { role: 'button', name: 'Undo' };

inEachBrowser('the repair bench', (driver) => {
  let page: Surface | null = null;
  let bench: Surface | null = null;
  const here = async (): Promise<Surface> => (page ??= await openChanged(driver()));
  const library = async (): Promise<Surface> => {
    await here();
    return (bench ??= await driver().openExtensionPage('library.html#lost'));
  };
  let side: Surface | null = null;
  /** The side panel, open beside the page all along. */
  const panel = async (): Promise<Surface> => {
    if (side) return side;
    await driver().toFront(await here());
    const tab = await driver().activeTabId();
    return (side = await driver().openExtensionPage(`sidepanel.html?tab=${tab}`));
  };
  let before: readonly Selector[] = [];

  test('is where the panel leads from a lost note', async () => {
    await (await panel()).find(REPAIR);
    await (await (await panel()).find(REPAIR)).click();
    const opened = await driver().tab('library.html#lost/');
    await opened.find({ role: 'region', name: REWRITTEN });
    await opened.close();
  });

  test('lists a lost note with its words, and shows what was written on it', async () => {
    const lib = await library();
    await lib.find({ role: 'tab', name: /^Lost/ });
    const list = await lib.find({ role: 'list', name: 'Lost notes' });
    expect(await list.text()).toContain(REWRITTEN);
    await (await lib.find(LOST)).click();
    const open = await (await lib.find({ role: 'region', name: REWRITTEN })).text();
    expect(open).toContain(REWRITTEN);
    expect(open).toContain(THOUGHT);
    before = selectorsOf(await storedNote(lib, REWRITTEN));
    expect(before.length).toBeGreaterThan(0);
  });

  test('offers the best places, each with its words in their context and how alike they are', async () => {
    const lib = await library();
    const places = await lib.evaluate(() =>
      [...document.querySelectorAll('.places > li')].map((place) => ({
        words: place.querySelector('mark')?.textContent ?? '',
        around: place.querySelector('.place-text')?.textContent ?? '',
        score: /(\d+)% alike/u.exec(place.textContent ?? '')?.[1] ?? '',
      })),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(places[0]?.around).toContain(WRITTEN_THERE);
    for (const { words, around, score } of places) {
      expect(around.length).toBeGreaterThan(words.length);
      expect(Number(score)).toBeGreaterThan(0);
    }
    const scores = places.map(({ score }) => Number(score));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('attaches on Enter: the page shows the note, and the store has new words and the old', async () => {
    const lib = await library();
    await lib.until(() => document.activeElement?.textContent === 'Attach here');
    await lib.press('Enter');
    await (await here()).until(() => CSS.highlights.has('sidelight-note-pink'));
    const kept = await storedNote(lib, REWRITTEN);
    const [painted] = (await (await here()).evaluate(paintedMarks))['sidelight-note-pink'] ?? [];
    expect(painted).toBeTruthy();
    expect(quoteOf(kept)).toBe(painted);
    expect(kept.formerSelectors).toEqual([before]);
    expect(kept.text).toBe(THOUGHT);
    // The panel beside the page follows what was done elsewhere.
    await (await panel()).find({ role: 'button', name: `Go to: ${quoteOf(kept)}` });
    await (await panel()).gone(REPAIR);
  });

  test('lets it go again on Undo: lost as it was, with the selectors that it had', async () => {
    const lib = await library();
    await (await lib.find(UNDO)).click();
    await (await here()).until(() => !CSS.highlights.has('sidelight-note-pink'));
    await lib.find(LOST);
    const kept = await storedNote(lib, REWRITTEN);
    expect(selectorsOf(kept)).toEqual(before);
    expect(kept.formerSelectors ?? []).toEqual([]);
    expect(kept.anchoring?.verdict).toBe('lost');
    await (await panel()).find(REPAIR);
  });

  test('leaves no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

function selectorsOf({ target }: Awaited<ReturnType<typeof storedNote>>): readonly Selector[] {
  return 'selectors' in target ? target.selectors : [];
}
