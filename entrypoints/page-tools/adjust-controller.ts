import { describe } from '@/utils/anchoring/describe.ts';
import { caretAt, type Point } from '@/utils/dom/hit-test.ts';
import { holds } from '@/utils/dom/page-nodes.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import type { Span } from '@/utils/dom/placed.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import { snapToWord, stepWord } from '@/utils/text/word-edges.ts';
import type { PageToolsOptions } from './page-tools-options.ts';

interface Adjusting {
  readonly id: string;
  readonly article: OpenArticle;
  readonly before: Span;
  readonly span: Span;
}

/** Changing which words a note is on: word by word, by handles, or by selecting them anew. */
export class AdjustController {
  #now: Adjusting | null = null;

  constructor(readonly options: PageToolsOptions) {}

  get active(): boolean {
    return this.#now !== null;
  }

  /** Begins with the words as they are. */
  start(article: OpenArticle, id: string, span: Span): void {
    this.#now = { id, article, before: span, span };
    this.#draw();
  }

  /** Moves an edge by a word; the passage keeps one word at least. */
  step(edge: 'start' | 'end', step: 1 | -1): void {
    if (!this.#now) return;
    const { article, span } = this.#now;
    this.#set({ ...span, [edge]: stepWord(article.index.text, span[edge], step, edge) });
  }

  /** Moves an edge to a point of the view, to the nearest whole word. */
  drag(edge: 'start' | 'end', point: Point): void {
    if (!this.#now) return;
    const { article, span } = this.#now;
    const caret = caretAt(this.options.document, point);
    if (!caret || !holds(article.root.element, caret.node)) return;
    const offset = article.index.offsetAt(caret.node, caret.offset);
    this.#set({ ...span, [edge]: snapToWord(article.index.text, offset, edge) });
  }

  /** Other words were selected: those it shall be. False if nothing is being changed. */
  take(article: OpenArticle, span: Span): boolean {
    if (this.#now?.article.root.element === article.root.element) this.#set(span);
    return this.active;
  }

  /** Commits; what the words were stays in the note's history, and one undo takes it back. */
  async save(): Promise<void> {
    const { say, failed, document } = this.options;
    if (!this.#now) return;
    const { id, article, span } = this.#now;
    const { text } = article.index;
    try {
      const answer = await sendFromContent('page.reattach', {
        detected: article.detected,
        id,
        selectors: describe(text, span.start, span.end),
      });
      say(({ adjust, notSaved }) => (answer.ok ? adjust.saved : notSaved));
      if (!answer.ok) return;
      document.getSelection()?.removeAllRanges();
      this.cancel();
    } catch (error) {
      failed(error);
      say(({ notSaved }) => notSaved);
    }
  }

  /** Leaves the words as they were; false if nothing was being changed. */
  cancel(): boolean {
    if (!this.#now) return false;
    this.#now = null;
    this.options.hold(null);
    this.options.showExtent(null);
    return true;
  }

  /** The page was read again: offsets of another text would be of other words. */
  follow(articles: readonly OpenArticle[]): void {
    if (!this.#now) return;
    const { article } = this.#now;
    const now = articles.find(({ root }) => root.element === article.root.element);
    if (now?.index.text !== article.index.text) this.cancel();
    else this.#now = { ...this.#now, article: now };
  }

  #set(span: Span): void {
    if (!this.#now || span.start >= span.end) return;
    this.#now = { ...this.#now, span };
    this.#draw();
  }

  #draw(): void {
    if (!this.#now) return;
    const { id, article, span, before } = this.#now;
    const range = article.index.rangeFor(span.start, span.end);
    const boxes = () => [...range.getClientRects()];
    this.options.hold(range);
    this.options.showExtent({
      id,
      key: `${id} ${span.start} ${span.end}`,
      quote: article.index.text.slice(span.start, span.end),
      changed: span.start !== before.start || span.end !== before.end,
      first: () => boxes()[0] ?? range.getBoundingClientRect(),
      last: () => boxes().at(-1) ?? range.getBoundingClientRect(),
    });
  }
}
