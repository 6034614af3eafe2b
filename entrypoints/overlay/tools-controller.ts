import type { OverlayState } from '@/components/overlay/overlay-state.ts';
import { scrollToRange } from '@/utils/dom/mark-walk.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import type { Span } from '@/utils/dom/placed.ts';
import type { PlacedFigureNote } from '../page-tools/figure-controller.ts';
import type { FigurePlace } from '../page-tools/figure-place.ts';
import type { OfferedTools, PageTools } from '../page-tools/page-tools.ts';
import type { PageToolsOptions } from '../page-tools/page-tools-options.ts';
import type { FocusReturn } from './focus-return.ts';
import type { FrameController } from './frame-controller.ts';
import type { Reading } from './reading.ts';

export interface ToolsControllerOptions extends Pick<
  PageToolsOptions,
  'document' | 'cards' | 'selection' | 'offers' | 'hold' | 'say' | 'failed'
> {
  readonly reading: Reading;
  readonly frame: FrameController;
  readonly focus: FocusReturn;
  /** Brings the tools' script into the page. */
  readonly bring: () => Promise<OfferedTools>;
  readonly show: (change: Pick<OverlayState, 'figures'> | Pick<OverlayState, 'extent'>) => void;
}

/** What can be a figure, or around one: looked at before anything is brought in. */
const MAYBE_FIGURE = 'img, amp-img, svg, canvas, video, table, figure, picture';

/** The overlay's side of what it brings in only when it is needed (`page-tools.ts`). */
export class ToolsController {
  #tools: PageTools | null = null;
  #follow: Promise<void> = Promise.resolve();

  constructor(readonly options: ToolsControllerOptions) {}

  get loaded(): PageTools | null {
    return this.#tools;
  }

  async load(): Promise<PageTools> {
    const { document, cards, selection, reading, frame, bring, show, offers, hold, say, failed } =
      this.options;
    const { makeTools } = await bring();
    this.#tools ??= makeTools({
      document,
      cards,
      selection,
      noted: () => reading.refresh('notes'),
      articles: () => reading.articles,
      showFigures: (figures) => show({ figures }),
      offers: () => offers() && !frame.target,
      openFrame: (anchor, target) => frame.open(anchor, target),
      showExtent: (extent) => show({ extent }),
      hold,
      say,
      failed,
    });
    return this.#tools;
  }

  /** Notes on figures where any were looked for. */
  get figureNotes(): readonly PlacedFigureNote[] {
    return this.#tools?.figures.notes ?? [];
  }

  /** Resolves when the notes on figures have their places. */
  settled(): Promise<void> {
    return this.#follow;
  }

  /** The page was read again: notes on figures are looked for if there are any. */
  follow(changed: () => void): void {
    const { reading, failed } = this.options;
    this.#tools?.adjust.follow(reading.articles);
    const noted = reading.articles.some(({ start }) => start.notes.some(({ figure }) => figure));
    if (!noted && this.figureNotes.length === 0) return;
    this.#follow = this.load()
      .then(({ figures }) => figures.follow())
      .then(changed)
      .catch(failed);
  }

  /** The pointer is over an element of the page: at a figure a note is offered. */
  point(target: EventTarget | null): void {
    const at = target instanceof Element ? target.closest(MAYBE_FIGURE) : null;
    if (at && !this.#tools) this.with(({ figures }) => figures.point(at));
    else this.#tools?.figures.point(at);
  }

  /** Opens the notes on a figure, or a new one. */
  openFigure(place: FigurePlace): void {
    this.options.focus.remember();
    this.with(({ figures, frames }) => {
      const noted = figures.notesOn(place.figure);
      frames.openOnFigure(
        place,
        noted.map(({ note }) => note.id),
      );
    });
  }

  /** Lets the reader choose other words for a note; false if it is not on words here. */
  changeExtent(id: string): boolean {
    const { reading, frame } = this.options;
    for (const article of reading.articles) {
      const span = article.notes.find(({ note }) => note.id === id)?.span;
      if (!span) continue;
      frame.close();
      scrollToRange(article.index.rangeFor(span.start, span.end));
      this.with(({ adjust }) => adjust.start(article, id, span));
      return true;
    }
    return false;
  }

  /** Whether words that were selected are for a note whose words are being changed. */
  takes(article: OpenArticle, span: Span): boolean {
    return this.#tools?.adjust.take(article, span) ?? false;
  }

  /** Leaves the words of a note as they were; false if none were being changed. */
  cancelExtent(): boolean {
    return this.#tools?.adjust.cancel() ?? false;
  }

  get isChoosingWords(): boolean {
    return this.#tools?.adjust.active ?? false;
  }

  /** Does something with the tools once they are here. */
  with(work: (tools: PageTools) => void): void {
    this.load().then(work).catch(this.options.failed);
  }
}
