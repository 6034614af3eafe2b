import { browser } from 'wxt/browser';
import { copyHash, isFoldedCopy, isFragment } from '@/utils/article/copy.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { isOneArticle } from '@/utils/article/identity.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { OpenFrames } from './open-frames.ts';

/** After notes were written: open tabs show them, and an article with notes has a saved copy. */
export class NoteChanges {
  constructor(
    readonly repository: Repository,
    readonly frames: Pick<OpenFrames, 'tell'>,
  ) {}

  /** Tells every frame and every tab with an overlay, and saves copies of the articles that have none yet. */
  async announce(articleIds: readonly string[]): Promise<void> {
    this.frames.tell('all');
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) => {
        if (id === undefined) return;
        const refreshed = await sendToTab(id, 'refresh', { what: 'notes' });
        if (refreshed.ok) await this.saveCopies(id, articleIds);
      }),
    );
  }

  /**
   * Saves the page's text for those of the articles that stand in the tab: the first copy, and a
   * further one when the text has changed since. The store keeps the former.
   */
  async saveCopies(tabId: number, articleIds: readonly string[]): Promise<void> {
    const page = await sendToTab(tabId, 'page.copy');
    if (!page.ok) return;
    const { detected, blocks, folded } = page.value;
    const hash = await copyHash(blocks);
    for (const articleId of articleIds) {
      const [article, known] = await Promise.all([
        this.repository.article(articleId),
        this.repository.savedCopy(articleId),
      ]);
      if (!article || known?.hash === hash || isFragment(blocks, known?.blocks ?? [])) continue;
      if (!isOneArticle(detected.identities, article.identities)) continue;
      // A page that is read folded again has nothing that the copy lacks.
      if (known && isFoldedCopy(page.value, known)) continue;
      const captured = new Date().toISOString();
      const copy = { articleId, schema: 1, captured, blocks, hash } as const;
      await this.repository.saveCopy(folded.length > 0 ? { ...copy, folded } : copy);
    }
  }
}
