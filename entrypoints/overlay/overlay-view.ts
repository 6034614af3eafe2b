import { EMPTY_OVERLAY, type OverlayState } from '@/components/overlay/overlay-state.ts';
import { offeredDrawing } from '@/components/overlay/overlay-ui.ts';
import { plural } from '@/utils/i18n/plural.ts';
import { showDoorway } from '@/utils/dom/mark-doorway.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { OverlayController } from './overlay-controller.ts';

/** The interface in a page: nothing but a doorway until there is something to show. */
export class OverlayView {
  #state: OverlayState = EMPTY_OVERLAY;
  #asked: Promise<void> | null = null;
  #wanted = false;

  constructor(
    readonly shadow: ShadowRoot,
    readonly controller: () => OverlayController,
    readonly onFailure: (error: unknown) => void,
  ) {}

  /** Changes what is shown. */
  show(change: Partial<OverlayState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    const { words, date, actions } = this.controller();
    if (!words) return;
    const draw = this.#wanted || hasContent(this.#state) ? offeredDrawing() : null;
    if (draw) {
      this.#wanted = true;
      draw(this.shadow, { state: this.#state, words, date, actions });
    } else if (hasContent(this.#state)) this.#fetch();
    else {
      const marks = this.#state.marks.reduce((sum, row) => sum + row.count, 0);
      const label = `Sidelight: ${plural(words.card.locale, marks, words.card.marksHere)}`;
      if (marks > 0) showDoorway(this.shadow, label, () => this.#fetch());
    }
  }

  /** Has the background run the interface's script in this page, once. */
  #fetch(): void {
    this.#asked ??= sendFromContent('page.ui').then((answer) => {
      if (!answer.ok) throw new Error(answer.error.message);
    });
    this.#asked.then(
      () => {
        const focused = this.shadow.activeElement !== null;
        this.#wanted = true;
        this.#draw();
        if (focused) this.shadow.querySelector<HTMLElement>('nav button')?.focus();
      },
      (error: unknown) => {
        this.#asked = null;
        this.onFailure(error);
      },
    );
  }
}

/** Whether there is more than the list of marks. */
function hasContent(state: OverlayState): boolean {
  const { cards, bar, rail, frame, announcement } = state;
  return (
    cards.length > 0 || bar !== null || rail.length > 0 || frame !== null || announcement !== ''
  );
}
