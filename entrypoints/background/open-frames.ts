import { sendToFrames } from '@/utils/edge/messaging.ts';

/**
 * The tabs in which a note frame was opened. Held in memory only: a frame that is not known after the
 * background has slept reads the store anew when the reader comes back to it.
 */
export class OpenFrames {
  readonly #tabs = new Set<number>();

  /** A frame in this tab has asked what it is for. */
  opened(tabId: number): void {
    this.#tabs.add(tabId);
  }

  /** The store changed: has the frames read it anew. A tab that is gone is forgotten. */
  tell(what: 'drafts' | 'all'): void {
    for (const tabId of this.#tabs)
      void sendToFrames(tabId, 'store.changed', { what }).then((there) => {
        if (!there) this.#tabs.delete(tabId);
      });
  }
}
