import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';

/** Has the toolbar button say how many notes a page has, on all its articles together. */
export class Badge {
  #told: number | null = null;

  constructor(readonly failed: (error: unknown) => void) {}

  /** Tells the number if it is another one than was told last. */
  tell(articles: readonly OpenArticle[]): void {
    const notes = new Set(articles.flatMap(({ start }) => start.notes.map(({ id }) => id))).size;
    if (notes === this.#told) return;
    this.#told = notes;
    sendFromContent('page.noted', { notes }).catch(this.failed);
  }

  /** The browser has taken the number away: it does when a page is left. */
  forget(): void {
    this.#told = null;
  }
}
