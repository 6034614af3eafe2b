import type { OverlayState } from '@/components/overlay/overlay-state.ts';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { PageSettings, PageWords } from '@/utils/messages/content-to-background.ts';
import type { Language } from '@/utils/settings/settings.ts';
import { scrollToRange } from '@/utils/dom/mark-walk.ts';
import type { OverlayHost } from '@/utils/dom/overlay-host.ts';
import type { OfferedTools } from '../page-tools/page-tools.ts';
import { BEFORE_READING } from './before-reading.ts';
import type { MarkedPlace } from '@/utils/dom/page-reader.ts';
import { markRows } from './entities-in-page.ts';
import { FocusReturn } from './focus-return.ts';
import { FrameController } from './frame-controller.ts';
import { marksOf, type Sight } from './painting.ts';
import { fetchCard } from './page-services.ts';
import type { Reading } from './reading.ts';
import { SelectionController } from './selection-controller.ts';
import { ToolsController } from './tools-controller.ts';

/** What the controller needs of the page. */
export interface OverlayControllerOptions {
  readonly document: Document;
  readonly host: OverlayHost;
  readonly reading: Reading;
  readonly show: (change: Partial<OverlayState>) => void;
  readonly paint: () => void;
  /** What comes with the interface. */
  readonly tools: () => Promise<OfferedTools>;
  /** Lights ranges up, for what was jumped to. */
  readonly light: (ranges: readonly Range[]) => void;
  readonly failed: (error: unknown) => void;
  /** Ends the overlay: the reader wants nothing done on this site. */
  readonly leave: () => void;
}

/** How long something that was jumped to is lit up, ms. */
const LIT = 1600;
/** How long an announcement stays to be read, ms. */
const SPOKEN = 4000;
/** The same with a way back: long enough to be reached by keys, too. */
const UNDOABLE = 12_000;

/** Everything that happens in the page besides reading it: cards, toolbar, rail, jumping, lighting. */
export class OverlayController {
  readonly frame: FrameController;
  readonly selection: SelectionController;
  readonly tools: ToolsController;
  readonly focus: FocusReturn;
  #visible = true;
  #opening: MarkedPlace | null = null;
  #litTimer: ReturnType<typeof setTimeout> | undefined;
  #spokenTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly options: OverlayControllerOptions) {
    const { document, reading, show, host, failed } = options;
    this.focus = new FocusReturn(host);
    this.frame = new FrameController((frame) => show({ frame }));
    this.selection = new SelectionController({
      document,
      reading,
      colour: () => this.settings.lastColour,
      enabled: () => this.settings.selectionToolbar,
      takes: ({ article, span }) => this.tools.takes(article, span),
      show: (bar) => show({ bar }),
    });
    this.tools = new ToolsController({
      document,
      cards: {
        card: (mention, date) =>
          fetchCard(mention, date).catch((error: unknown) => {
            failed(error);
            return null;
          }),
        show: (cards) => show({ cards }),
        goTo: ({ article, mention }) =>
          this.lightUp(article.index.rangeFor(mention.start, mention.end)),
      },
      reading,
      selection: this.selection,
      frame: this.frame,
      focus: this.focus,
      bring: options.tools,
      show,
      offers: () => this.settings.selectionToolbar,
      hold: (range) => {
        clearTimeout(this.#litTimer);
        options.light(range ? [range] : []);
      },
      say: (pick) => this.say(pick),
      failed,
    });
    host.signal.addEventListener('abort', () => {
      clearTimeout(this.#litTimer);
      clearTimeout(this.#spokenTimer);
    });
  }

  /** As they came with the page's last reading; a page that is not read yet has the plain ones. */
  get settings(): PageSettings {
    return this.options.reading.articles[0]?.start.settings ?? BEFORE_READING;
  }

  get sight(): Sight {
    const marksOn = this.options.reading.articles.every(({ start }) => start.marksOn);
    return {
      visible: this.#visible && marksOn,
      density: this.settings.density,
      kinds: this.settings.kinds,
    };
  }

  /** The interface's language; English until the page has been read. */
  get language(): Language {
    return this.options.reading.articles[0]?.start.language ?? 'en';
  }

  /** The interface's words; null until the page has been read, when nothing needs them. */
  get words(): PageWords | null {
    return this.options.reading.articles[0]?.start.words ?? null;
  }

  /** Set by the pointer's watcher. */
  onCardHover: (inside: boolean) => void = () => {};

  /** Set by whoever walks the marks: goes one on and tells the name it stands for. */
  onWalk: (step: 1 | -1) => string | null = () => null;

  /** The page was read (again): paint it and bring what is open up to date. */
  readingChanged(): void {
    const { reading, paint, show, document, leave } = this.options;
    if (reading.articles.some(({ start }) => start.never)) {
      leave();
      return;
    }
    const { sight, settings } = this;
    paint();
    this.tools.loaded?.cards.follow(reading.articles);
    const rail = () => {
      const noted =
        settings.noteRail && (this.#hasPlacedNotes || this.tools.figureNotes.length > 0);
      if (!noted) show({ rail: [] });
      else
        this.tools.with(({ railOf }) =>
          show({ rail: railOf(document, reading.articles, this.tools.figureNotes) }),
        );
    };
    show({
      marks: markRows(reading.articles, (article) => marksOf(article, sight)),
    });
    rail();
    this.tools.follow(rail);
  }

  get #hasPlacedNotes(): boolean {
    return this.options.reading.articles.some(({ notes }) => notes.some(({ span }) => span));
  }

  /** Shows or hides all marks of this page until it is left. */
  showMarks(visible: boolean): void {
    this.#visible = visible;
    if (!visible) this.closeCard(false);
    this.readingChanged();
    this.say((words) => (visible ? words.marksShown : words.marksHidden));
  }

  get marksVisible(): boolean {
    return this.#visible;
  }

  /** Goes to a mention of an entity, round the end; false if it is not on the page. */
  openEntity(entity: string, index: number, card: boolean): boolean {
    for (const article of this.options.reading.articles) {
      const all = article.mentions.filter((mention) => mention.entity === entity);
      const mention = all[((index % all.length) + all.length) % all.length];
      if (!mention) continue;
      this.lightUp(article.index.rangeFor(mention.start, mention.end));
      if (card) this.openCard({ article, mention });
      return true;
    }
    return false;
  }

  /** Opens the card of a mark for somebody who clicked or pressed a key: it takes the focus. */
  openCard(place: MarkedPlace): void {
    this.focus.remember();
    this.showCard(place, true);
  }

  /** Opens the card of a mark, which comes with the interface, unless it is closed before that is here. */
  showCard(place: MarkedPlace, focus: boolean): void {
    this.#opening = place;
    this.tools
      .load()
      .then(({ cards }) => {
        if (this.#opening !== place) return;
        this.#opening = null;
        return cards.open(place, focus);
      })
      .catch(this.options.failed);
  }

  /** Closes the card that is not pinned; with `all` the last pinned one if there is no other. */
  closeCard(all: boolean): boolean {
    const opening = this.#opening !== null;
    this.#opening = null;
    return (this.tools.loaded?.cards.closeTopmost(all) ?? false) || opening;
  }

  /** The place whose card is open, or about to be, and not pinned; null if there is none. */
  get cardPlace(): MarkedPlace | null {
    return this.#opening ?? this.tools.loaded?.cards.current ?? null;
  }

  /** Goes to a note. False if it has no place here. */
  goToNote(id: string): boolean {
    for (const article of this.options.reading.articles) {
      const placed = article.notes.find(({ note }) => note.id === id);
      if (!placed?.span) continue;
      this.lightUp(article.index.rangeFor(placed.span.start, placed.span.end));
      return true;
    }
    const figure = this.tools.figureNotes.find(({ note }) => note.id === id)?.figure;
    if (!figure) return false;
    this.goToElement(figure.element);
    return true;
  }

  /** Scrolls to an element of the page. */
  goToElement(element: Element): void {
    const range = element.ownerDocument.createRange();
    range.selectNode(element);
    this.lightUp(range);
  }

  /** Scrolls to words and lights them up for a moment. */
  lightUp(range: Range): void {
    scrollToRange(range);
    this.options.light([range]);
    clearTimeout(this.#litTimer);
    this.#litTimer = setTimeout(() => this.options.light([]), LIT);
  }

  /** Opens the frame to add the selected words to the reader's names; false if none are. */
  nameSelection(): boolean {
    const selected = this.selection.current();
    this.tools.with(({ frames, sayUnselected }) =>
      selected
        ? frames.openOnName(selected.article, selected.selection.span, { kind: 'add' })
        : sayUnselected(),
    );
    return selected !== null;
  }

  /** Says something to screen readers and shows it for a moment, with a way back if there is one. */
  say(pick: (words: Texts) => string, undo: (() => void) | null = null): void {
    const { words } = this;
    if (!words) return;
    this.options.show({ announcement: pick(words.card), undo });
    clearTimeout(this.#spokenTimer);
    this.#spokenTimer = setTimeout(
      () => this.options.show({ announcement: '', undo: null }),
      undo ? UNDOABLE : SPOKEN,
    );
  }
}
