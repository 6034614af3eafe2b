import { browser } from 'wxt/browser';
import { copyHash } from '@/utils/article/copy.ts';
import { report } from '@/utils/edge/log.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { sharesIdentity } from '@/utils/article/identity.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/** After notes were written: open tabs show them, and an article with notes has a saved copy. */
export class NoteChanges {
  constructor(readonly repository: Repository) {}

  /** Tells every tab with an overlay, and saves copies of the articles that have none yet. */
  async announce(articleIds: readonly string[]): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) => {
        if (id === undefined) return;
        const refreshed = await sendToTab(id, 'refresh', { what: 'notes' });
        if (refreshed.ok) await this.#saveCopies(id, articleIds);
      }),
    );
  }

  /** Saves the page's text for those of the articles that stand in the tab and have no copy. */
  async #saveCopies(tabId: number, articleIds: readonly string[]): Promise<void> {
    for (const articleId of articleIds) {
      const [article, known] = await Promise.all([
        this.repository.article(articleId),
        this.repository.savedCopy(articleId),
      ]);
      if (!article || known) continue;
      const page = await sendToTab(tabId, 'page.copy');
      if (!page.ok || !sharesIdentity(page.value.detected.identities, article.identities)) continue;
      const { blocks } = page.value;
      await this.repository
        .saveCopy({
          articleId,
          schema: 1,
          captured: new Date().toISOString(),
          blocks,
          hash: await copyHash(blocks),
        })
        .catch((error: unknown) => report('saved copy', error));
    }
  }
}
