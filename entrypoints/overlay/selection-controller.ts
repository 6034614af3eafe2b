import type { SelectionBar } from '@/components/overlay/overlay-state.ts';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import type { Span } from '@/utils/dom/placed.ts';
import { selectedSpan, selectedWords } from '@/utils/dom/selected-words.ts';
import type { Reading } from './reading.ts';

export interface SelectionControllerOptions {
  readonly document: Document;
  readonly reading: Reading;
  readonly colour: () => Colour;
  readonly enabled: () => boolean;
  /** Somebody else has a use for words that were selected: no bar then. */
  readonly takes: (selected: { article: OpenArticle; span: Span }) => boolean;
  readonly show: (bar: SelectionBar | null) => void;
}

/** The bar comes when the selection has been left alone for this long, ms (Hypothesis waits as long). */
const SETTLED = 100;

/** The reader's selected words: the bar beside them, quick highlights, links to them. */
export class SelectionController {
  #barShown = false;

  constructor(readonly options: SelectionControllerOptions) {}

  /** The selected words of the page, described; null if there are none in an article or page. */
  current(): { article: OpenArticle; selection: PageSelection } | null {
    return selectedWords(this.options.document, this.options.reading.articles);
  }

  /** Lets the selected words go, for their note's colour to be seen. */
  release(): void {
    this.dismiss();
    this.options.document.getSelection()?.removeAllRanges();
  }

  /** Lets the selection go if a note that is new covers it: nobody would see the note's colour. */
  yieldTo(isNew: (id: string) => boolean): void {
    const { document, reading } = this.options;
    const selected = selectedSpan(document, reading.articles);
    if (!selected) return;
    const { article, span } = selected;
    const isCovered = article.notes.some(
      ({ note, span: place }) =>
        place && isNew(note.id) && place.start <= span.start && place.end >= span.end,
    );
    if (isCovered) this.release();
  }

  /** Takes the bar away; false if there was none. */
  dismiss(): boolean {
    if (!this.#barShown) return false;
    this.#barShown = false;
    this.options.show(null);
    return true;
  }

  /** Shows the bar when a selection settles and takes it away with the selection. */
  watch(signal: AbortSignal): void {
    const { document } = this.options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const settle = () => {
      clearTimeout(timer);
      if (!pressed) timer = setTimeout(() => this.#settle(), SETTLED);
    };
    document.addEventListener(
      'pointerdown',
      () => {
        pressed = true;
      },
      { passive: true, capture: true, signal },
    );
    document.addEventListener(
      'pointerup',
      () => {
        pressed = false;
        settle();
      },
      { passive: true, capture: true, signal },
    );
    document.addEventListener('selectionchange', settle, { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #settle(): void {
    const { document, reading, enabled, takes } = this.options;
    const words = selectedSpan(document, reading.articles);
    const selected = words && !takes(words) && enabled() ? words : null;
    if (!selected) {
      this.dismiss();
      return;
    }
    const { article, span } = selected;
    const { start, end } = span;
    this.#barShown = true;
    this.options.show({
      colour: this.options.colour(),
      anchorKey: `bar ${start} ${end}`,
      anchor: () => lastBox(article.index.rangeFor(start, end)),
    });
  }
}

/** The last line of a range: the bar stands below it. */
function lastBox(range: Range): DOMRect {
  const boxes = range.getClientRects();
  return boxes[boxes.length - 1] ?? range.getBoundingClientRect();
}
