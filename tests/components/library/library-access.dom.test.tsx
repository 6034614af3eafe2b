import '@/components/design/design.css';
import '@/components/card/card.css';
import '@/components/editor/editor.css';
import '@/components/library/library.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { testLibrary, type TestLibrary } from '../../support/library.ts';
import { openLibraryPage, type OpenedLibrary } from '../../support/library-page.tsx';
import { fillLibrary } from '../../support/lighthouse.ts';

let library: TestLibrary;
let opened: OpenedLibrary | null = null;

async function openIt(options: Parameters<typeof openLibraryPage>[1] = {}): Promise<OpenedLibrary> {
  opened = await openLibraryPage(library, options);
  return opened;
}

const fill = (): Promise<string> => fillLibrary(library.repository);

beforeEach(async () => {
  await page.viewport(1280, 800);
  library = testLibrary({ now: () => new Date() });
  await library.repository.open();
});

afterEach(async () => {
  opened?.close();
  opened = null;
  await library.remove();
});

describe('everyone can use it', () => {
  test.each([
    ['the list of notes', '#notes'],
    ['the articles', '#articles'],
    ['the dossiers', '#entities'],
    ['review', '#review'],
  ])('%s has no fault that axe-core knows', async (_, hash) => {
    await fill();
    const { root } = await openIt({ hash });
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
    await expect
      .poll(() =>
        root.querySelector('[role=tabpanel] li, [role=tabpanel] section, [role=tabpanel] p'),
      )
      .not.toBeNull();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('a saved copy and its notes have no fault that axe-core knows, in Russian too', async () => {
    const articleId = await fill();
    const { root } = await openIt({ hash: `#articles/${articleId}`, language: 'ru' });
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('nothing is wider than a window of 320 pixels', async () => {
    await page.viewport(320, 640);
    const articleId = await fill();
    for (const hash of ['#notes', '#articles', `#articles/${articleId}`, '#entities', '#review']) {
      const shown = await openIt({ hash });
      await expect.element(page.getByRole('tabpanel')).toBeVisible();
      expect(document.documentElement.scrollWidth, hash).toBeLessThanOrEqual(320);
      shown.close();
    }
  });
});
