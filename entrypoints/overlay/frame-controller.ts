import type { OverlayState } from '@/components/overlay/overlay-state.ts';
import type { NameTask } from '@/utils/messages/name-task.ts';
import type { FrameTarget } from '@/utils/messages/page-view.ts';
import { extensionUrl } from '@/utils/edge/content-messaging.ts';

/**
 * The note frame: the note editor as an extension page inside the host, because a page can hear
 * every key typed into a field of a content script's own. What it can be opened on: `note-frames.ts`.
 */
export class FrameController {
  #target: FrameTarget | NameTask | null = null;
  #next = 1;

  constructor(readonly show: (frame: OverlayState['frame']) => void) {}

  /** What the frame is for; it asks when it has loaded. */
  get target(): FrameTarget | NameTask | null {
    return this.#target;
  }

  open(anchor: () => DOMRect, target: FrameTarget | NameTask): void {
    this.#target = target;
    this.show({ src: extensionUrl('/note-frame.html'), key: `frame-${this.#next++}`, anchor });
  }

  /** Takes the frame away; the draft in it is kept already. False if there was none. */
  close(): boolean {
    if (!this.#target) return false;
    this.#target = null;
    this.show(null);
    return true;
  }
}
