import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

describe('everyone can use it', () => {
  test.each([
    ['the list of notes', '#notes'],
    ['the articles', '#articles'],
    ['the dossiers', '#entities'],
    ['review', '#review'],
  ])('%s has no fault that axe-core knows', async (_, hash) => {
    await on.fill();
    const { root } = await on.open({ hash });
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
    await expect
      .poll(() =>
        root.querySelector('[role=tabpanel] li, [role=tabpanel] section, [role=tabpanel] p'),
      )
      .not.toBeNull();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('a saved copy and its notes have no fault that axe-core knows, in Russian too', async () => {
    const articleId = await on.fill();
    const { root } = await on.open({ hash: `#articles/${articleId}`, language: 'ru' });
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('nothing is wider than a window of 320 pixels', async () => {
    await page.viewport(320, 640);
    const articleId = await on.fill();
    for (const hash of ['#notes', '#articles', `#articles/${articleId}`, '#entities', '#review']) {
      const shown = await on.open({ hash });
      await expect.element(page.getByRole('tabpanel')).toBeVisible();
      expect(document.documentElement.scrollWidth, hash).toBeLessThanOrEqual(320);
      shown.close();
    }
  });
});
