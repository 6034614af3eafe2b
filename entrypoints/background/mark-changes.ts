import { browser } from 'wxt/browser';
import type { KnowledgeSource } from '@/utils/edge/knowledge.ts';
import { report } from '@/utils/edge/log.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import type { NoteChanges } from './note-changes.ts';
import type { OpenFrames } from './open-frames.ts';

/** What has open pages follow a change, by what was changed. */
export interface Changes {
  readonly notes: NoteChanges;
  readonly marks: MarkChanges;
  readonly frames: OpenFrames;
}

/** After packs or the reader's word on marks changed: every open page is marked anew. */
export class MarkChanges {
  constructor(readonly knowledge: Pick<KnowledgeSource, 'forget'>) {}

  /** Follows a change if it is one of marks; nobody waits until every page is marked anew. */
  announce({ action }: Pick<Undo, 'action'>): void {
    if (action !== 'pack' && action !== 'feedback') return;
    if (action === 'pack') this.knowledge.forget();
    this.#refreshTabs().catch((error: unknown) => report('marks of open pages', error));
  }

  /** Follows what an undo has taken back. */
  undone(answer: Result<unknown>): void {
    const { value } = answer.ok ? answer : { value: null };
    if (typeof value !== 'object' || value === null || !('action' in value)) return;
    const { action } = value;
    if (action === 'pack' || action === 'feedback') this.announce({ action });
  }

  async #refreshTabs(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) =>
        id === undefined ? null : sendToTab(id, 'refresh', { what: 'packs' }),
      ),
    );
  }
}
