import type { FigureMark } from '@/components/overlay/overlay-state.ts';
import { type FigureVerdict, matchFigure } from '@/utils/anchoring/match-figure.ts';
import { figureAt, findFigures, type PageFigure } from '@/utils/dom/find-figures.ts';
import { holds } from '@/utils/dom/page-nodes.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { NoteToAnchor } from '@/utils/messages/content-to-background.ts';
import type { NoteInPage } from '@/utils/messages/page-view.ts';
import type { FigurePlace } from './figure-place.ts';
import type { PageToolsOptions } from './page-tools-options.ts';

/** A note on a figure with what became of it. */
export interface PlacedFigureNote {
  readonly article: OpenArticle;
  readonly note: NoteToAnchor;
  readonly verdict: FigureVerdict;
  readonly figure: PageFigure | null;
}

/** Notes on figures: where they are, markers at them, and the offer to write one. */
export class FigureController {
  #notes: readonly PlacedFigureNote[] = [];
  #offer: FigurePlace | null = null;
  #pointed: Element | null = null;

  constructor(readonly options: PageToolsOptions) {}

  get notes(): readonly PlacedFigureNote[] {
    return this.#notes;
  }

  /** The notes as the popup and the panel show them. */
  get inPage(): NoteInPage[] {
    return this.#notes.map(({ article, note, verdict, figure }) => ({
      id: note.id,
      colour: note.colour,
      verdict: verdict.kind,
      confidence: verdict.kind === 'lost' ? 0 : verdict.confidence,
      found: null,
      foundAt: null,
      start: figure ? article.index.offsetAt(figure.element, 0) : -1,
    }));
  }

  /** Finds the figures of the notes again, after the page was read, and tells what became of them. */
  async follow(): Promise<void> {
    this.#place();
    this.#show();
    await this.#report();
  }

  /** All figures of the page's articles. */
  all(): FigurePlace[] {
    return this.options
      .articles()
      .flatMap((article) => findFigures(article.root).map((figure) => ({ article, figure })));
  }

  /** The figure whose picture has this address, as the browser's menu names it. */
  withPicture(src: string): FigurePlace | null {
    return (
      this.all().find(({ figure: { element, src: own } }) => {
        const shown: unknown = Reflect.get(element, 'currentSrc');
        return own === src || shown === src;
      }) ?? null
    );
  }

  /** The pointer is over another element, or over none that could be a figure. */
  point(at: Element | null): void {
    if (at === this.#pointed) return;
    this.#pointed = at;
    const place = at && this.options.offers() ? this.#find(at) : null;
    if (!place && !this.#offer) return;
    this.#offer = place;
    this.#show();
  }

  /** The figure that a marker stands for. */
  behind(key: string): FigurePlace | null {
    if (this.#offer && keyOf(this.#offer.figure) === key) return this.#offer;
    const noted = this.#notes.find(({ figure }) => figure && keyOf(figure) === key);
    return noted?.figure ? { article: noted.article, figure: noted.figure } : null;
  }

  /** Notes on a figure. */
  notesOn({ element }: PageFigure): readonly PlacedFigureNote[] {
    return this.#notes.filter(({ figure }) => figure?.element === element);
  }

  #find(at: Element): FigurePlace | null {
    const article = this.options
      .articles()
      .find(({ root, isArticle }) => isArticle && holds(root.element, at));
    if (!article) return null;
    const figure = figureAt(findFigures(article.root), at);
    return figure && { article, figure };
  }

  #place(): void {
    this.#notes = this.options.articles().flatMap((article) => {
      const noted = article.start.notes.filter(({ figure }) => figure);
      const figures = noted.length > 0 ? findFigures(article.root) : [];
      return noted.flatMap((note) => {
        if (!note.figure) return [];
        const verdict = matchFigure(note.figure, figures);
        const figure = verdict.kind === 'lost' ? null : (figures[verdict.index] ?? null);
        return [{ article, note, verdict, figure }];
      });
    });
  }

  async #report(): Promise<void> {
    for (const article of this.options.articles()) {
      const own = this.#notes.filter((each) => each.article === article);
      if (own.length === 0) continue;
      await sendFromContent('page.anchored', {
        detected: article.detected,
        notes: own.map(({ note, verdict }) => ({
          id: note.id,
          verdict: verdict.kind,
          confidence: verdict.kind === 'lost' ? 0 : verdict.confidence,
        })),
      });
    }
  }

  #show(): void {
    const marks = new Map<string, FigureMark>();
    for (const { note, figure } of this.#notes) {
      if (!figure) continue;
      const key = keyOf(figure);
      const known = marks.get(key) ?? markAt(figure);
      marks.set(key, { ...known, ids: [...known.ids, note.id], colour: note.colour });
    }
    const offered = this.#offer && markAt(this.#offer.figure);
    if (offered && !marks.has(offered.key)) marks.set(offered.key, offered);
    this.options.showFigures([...marks.values()]);
  }
}

function markAt(figure: PageFigure): FigureMark {
  return {
    key: keyOf(figure),
    ids: [],
    colour: null,
    title: figure.caption || figure.alt,
    anchor: () => figure.element.getBoundingClientRect(),
  };
}

function keyOf({ kind, src, place }: PageFigure): string {
  return `${kind} ${place.index} ${src}`;
}
