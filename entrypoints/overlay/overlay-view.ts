import { EMPTY_OVERLAY, type OverlayState } from '@/components/overlay/overlay-state.ts';
import { marksLabel } from '@/components/overlay/marks-label.ts';
import { showDoorway } from '@/utils/dom/mark-doorway.ts';
import { nextTask } from '@/utils/dom/next-task.ts';
import type { OverlayHost } from '@/utils/dom/overlay-host.ts';
import { offeredDrawing } from '../page-tools/drawing.ts';
import { type OfferedTools, offeredTools } from '../page-tools/page-tools.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { OverlayController } from './overlay-controller.ts';

/** The interface in a page: nothing but a doorway until there is something to show. */
export class OverlayView {
  #state: OverlayState = EMPTY_OVERLAY;
  #asked: Promise<void> | null = null;
  #wanted = false;
  #isDue = false;

  constructor(
    readonly host: OverlayHost,
    readonly controller: () => OverlayController,
    readonly failed: (error: unknown) => void,
  ) {}

  /** Changes what is shown; drawn once for all changes of a task, when the marks are painted. */
  show(change: Partial<OverlayState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isDue) return;
    this.#isDue = true;
    void nextTask().then(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  /** What comes with the interface, brought in if it is not here yet. */
  async tools(): Promise<OfferedTools> {
    if (!offeredTools()) await this.#inject();
    const tools = offeredTools();
    if (!tools) throw new Error("the interface's script did not run");
    return tools;
  }

  #draw(): void {
    const page = this.controller();
    const { words, language, settings } = page;
    if (!words || this.host.signal.aborted) return;
    const draw = this.#wanted || hasContent(this.#state) ? offeredDrawing() : null;
    const marks = this.#state.marks.reduce((sum, row) => sum + row.count, 0);
    if (draw) {
      this.#wanted = true;
      const { element, shadow } = this.host;
      element.lang = language;
      if (settings.appearance === 'auto') delete element.dataset['appearance'];
      else element.dataset['appearance'] = settings.appearance;
      draw(shadow, { state: this.#state, words, page });
    } else if (hasContent(this.#state)) this.#fetch();
    else if (marks > 0) {
      this.host.element.lang = language;
      showDoorway(this.host.shadow, marksLabel(words.card, marks), () => this.#fetch());
    } else this.host.clear();
  }

  /** Has the background run the interface's script in this page, once. */
  #inject(): Promise<void> {
    this.#asked ??= sendFromContent('page.ui')
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.error.message);
      })
      .catch((error: unknown) => {
        this.#asked = null;
        throw error;
      });
    return this.#asked;
  }

  #fetch(): void {
    this.#inject().then(() => {
      const focused = this.host.hasFocus;
      this.#wanted = true;
      this.#draw();
      if (focused) this.host.shadow.querySelector<HTMLElement>('nav button')?.focus();
    }, this.failed);
  }
}

/** Whether there is more than the list of marks. */
function hasContent(state: OverlayState): boolean {
  const { cards, bar, rail, frame, announcement, figures, extent } = state;
  const lists = cards.length + rail.length + figures.length;
  return lists > 0 || bar !== null || frame !== null || extent !== null || announcement !== '';
}
