import type { Surface } from './surface.ts';

/** Waits until a page shows no note frame; each browser's tree calls a frame something else. */
export async function frameGone(page: Surface): Promise<void> {
  for (const role of ['Iframe', 'generic']) await page.gone({ role, name: 'Note editor' });
}
