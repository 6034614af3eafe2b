import type { ArticleRoot } from '@/utils/dom/article-root.ts';
import type { PageSurvey } from '@/utils/dom/survey-page.ts';
import { caretAt, isOnRange, type Point } from '@/utils/dom/hit-test.ts';
import { boxOf, holds } from '@/utils/dom/page-nodes.ts';
import { nextTask } from '@/utils/dom/next-task.ts';
import {
  placeMissing,
  readArticle,
  relinkArticle,
  replaceNotes,
  rereadArticle,
  restartArticle,
  type MarkedPlace,
  type OpenArticle,
  type ReaderServices,
  type ReadingMeans,
} from '@/utils/dom/page-reader.ts';
import { spansAt, type PlacedNote } from '@/utils/dom/placed.ts';
import { isHeir, recognise, type StandingText } from '@/utils/dom/recognise.ts';
import { indexTextInSlices, type TextIndex } from '@/utils/dom/text-index.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import { paintedMentions, showsStatements, type Sight } from './painting.ts';

type Work = (open: OpenArticle, means: ReadingMeans) => Promise<OpenArticle>;

export interface ReadingOptions {
  /** The page as it stands now. */
  readonly survey: () => PageSurvey;
  /** Where its articles stand now. */
  readonly roots: () => readonly ArticleRoot[];
  /** The page's address now. */
  readonly address: () => string;
  readonly services: ReaderServices;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** What is at a point of the page. */
export interface Hit {
  readonly mark: MarkedPlace | null;
  readonly article: OpenArticle | null;
  /** Notes there, the shortest first: each of several that overlap can be reached. */
  readonly notes: readonly PlacedNote[];
}

/** The page's articles as read, kept true while the page changes. */
export class Reading {
  #articles: readonly OpenArticle[] = [];
  #running: Promise<void> = Promise.resolve();
  #address: string | null = null;
  #hasMoved = false;

  constructor(readonly options: ReadingOptions) {}

  get articles(): readonly OpenArticle[] {
    return this.#articles;
  }

  /** The article nearest to the middle of the view: the one being read. */
  current(view: Window): OpenArticle | null {
    const middle = view.innerHeight / 2;
    return (
      this.#articles.find(({ root }) => {
        const box = boxOf(root.element);
        return box.top <= middle && box.bottom >= middle;
      }) ??
      this.#articles[0] ??
      null
    );
  }

  /** Finds and reads the page's articles; what is known already is only read again if it changed. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  /**
   * Reads again the articles whose part of the page changed; all of it, if articles stand elsewhere
   * now than they did.
   */
  reread(roots: ReadonlySet<Element>): Promise<void> {
    return this.#inTurn(async () => {
      // What a root leaves out was found among its nodes of that time; the page has others now.
      const found = new Map(this.options.roots().map((root) => [root.element, root]));
      const stands = this.#articles.every((open) => found.has(open.root.element));
      if (!stands || found.size !== this.#articles.length) return this.#look();
      const texts = new Map<OpenArticle, { root: ArticleRoot; index: TextIndex }>();
      for (const open of this.#articles) {
        const root = found.get(open.root.element);
        if (!root || !roots.has(root.element)) continue;
        texts.set(open, { root, index: await this.#index(root) });
      }
      const { address } = this.options;
      // Under another address other words may be another article.
      const isDoubtful = [...texts].some(
        ([open, { index }]) => index.text !== open.index.text && open.address !== address(),
      );
      if (isDoubtful) return this.#look();
      return this.#change(async (open, means) => {
        const now = texts.get(open);
        if (!now) return open;
        if (now.index.text === open.index.text) return placeMissing({ ...open, ...now }, means);
        return rereadArticle(open, now.root, now.index, means);
      });
    });
  }

  /** Reads again the articles of which text was shown or hidden by style alone. */
  async turned(): Promise<void> {
    const turned = this.#articles.filter(({ index }) => index.isTurned);
    if (turned.length > 0) await this.reread(new Set(turned.map(({ root }) => root.element)));
  }

  /** Asks again for what changed outside of the page. */
  refresh(what: 'notes' | 'settings' | 'packs'): Promise<void> {
    const work: Work = async (open, means) => {
      if (what === 'packs') return relinkArticle(open, means);
      const start = await means.services.hello(open.detected);
      return what === 'notes'
        ? replaceNotes(open, start.notes, means)
        : restartArticle(open, start, means);
    };
    return this.#inTurn(() => this.#change(work));
  }

  /** Tries again to place notes that could not be placed; resolves when nothing is being read. */
  placed(): Promise<void> {
    return this.#inTurn(() => this.#change(placeMissing));
  }

  at(document: Document, point: Point, pointer: 'fine' | 'coarse', sight: Sight): Hit {
    const none: Hit = { mark: null, article: null, notes: [] };
    const caret = caretAt(document, point);
    const article = caret && this.#articles.find(({ root }) => holds(root.element, caret.node));
    if (!caret || !article) return none;
    const offset = article.index.offsetAt(caret.node, caret.offset);
    const onWords = (span: { start: number; end: number }) =>
      isOnRange(article.index.rangeFor(span.start, span.end), point, pointer);
    const mentions = paintedMentions(article, sight);
    const mention =
      spansAt(mentions, (each) => each, offset).find(onWords) ??
      statementsAt(article, offset, sight).find(onWords);
    const notes = spansAt(article.notes, (each) => each.span, offset).filter(
      ({ span }) => span && onWords(span),
    );
    return { article, mark: mention ? { article, mention } : null, notes };
  }

  /** Resolves when nothing is being read. */
  settled(): Promise<void> {
    return this.#running;
  }

  async #look(): Promise<void> {
    const { survey, address } = this.options;
    // The script that starts the first look has had its share of the task by then.
    await nextTask();
    this.#hasMoved ||= this.#address !== null && this.#address !== address();
    this.#address = address();
    const page = survey();
    const texts: StandingText[] = [];
    for (const root of page.roots) {
      await nextTask();
      texts.push({ root, index: await this.#index(root) });
    }
    await nextTask();
    const plan = recognise(page, texts, this.#articles, this.#hasMoved);
    const gone = this.#articles.filter(
      (open) => open.isArticle === page.isArticle && plan.every(({ known }) => known !== open),
    );
    const slots = plan.map(({ known, root, index }) =>
      known?.index.text === index.text ? { ...known, root, index } : null,
    );
    for (const [at, { known, ...text }] of plan.entries()) {
      const means = this.#means(slots, at);
      const same = slots[at];
      if (same) {
        slots[at] = await placeMissing(same, means);
        continue;
      }
      if (known) slots[at] = await rereadArticle(known, text.root, text.index, means);
      else {
        await nextTask();
        const detected = page.describe(text.root, text.index, text.isNamed);
        await nextTask();
        const { isArticle } = page;
        const moment = { address: address(), hasMoved: this.#hasMoved };
        const whose = { detected, isArticle, isHeir: isHeir(detected, gone) };
        slots[at] = await readArticle({ ...text, ...moment, ...whose }, means);
      }
    }
    this.#set(slots);
  }

  async #change(work: Work): Promise<void> {
    const slots = [...this.#articles];
    for (const [at, open] of this.#articles.entries())
      slots[at] = await work(open, this.#means(slots, at));
    if (slots.some((open, at) => open !== this.#articles[at])) this.#set(slots);
  }

  #index({ element, skip }: ArticleRoot): Promise<TextIndex> {
    return indexTextInSlices(element, { skip, signal: this.options.signal });
  }

  #means(slots: (OpenArticle | null)[], at: number): ReadingMeans {
    const { services, signal } = this.options;
    const onPart = (article: OpenArticle) => this.#set(slots.with(at, article));
    return { services, signal, onPart };
  }

  /** A failed look must not keep later ones from happening. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const { signal } = this.options;
    const done = this.#running.then(work).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    this.#running = done.catch(() => undefined);
    return done;
  }

  #set(slots: readonly (OpenArticle | null)[]): void {
    if (this.options.signal.aborted) return;
    this.#articles = slots.filter((open) => open !== null);
    this.options.onChange();
  }
}

/** Somebody's words lie under all other marks. */
function statementsAt(article: OpenArticle, offset: number, sight: Sight): Mention[] {
  if (!showsStatements(sight)) return [];
  return spansAt(article.statements, ({ span }) => span, offset).map(({ mention }) => mention);
}
