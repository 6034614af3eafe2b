import type { DetectedArticle } from '@/utils/article/article.ts';
import type { FoundArticle } from '@/utils/dom/find-articles.ts';
import { caretAt, isOnRange, type Point } from '@/utils/dom/hit-test.ts';
import {
  readArticle,
  replaceNotes,
  rereadArticle,
  type OpenArticle,
  type ReaderServices,
} from '@/utils/dom/page-reader.ts';
import { spansAt, type PlacedNote } from '@/utils/dom/placed.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import type { MarkedPlace } from './card-controller.ts';
import { paintedMentions, showsStatements, type Sight } from './painting.ts';

export interface ReadingOptions {
  /** The page's articles as they stand now; where there is none, the whole page for notes alone. */
  readonly find: () => readonly FoundArticle[];
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

  constructor(readonly options: ReadingOptions) {}

  get articles(): readonly OpenArticle[] {
    return this.#articles;
  }

  /** The article nearest to the middle of the view: the one being read. */
  current(view: Window): OpenArticle | null {
    const middle = view.innerHeight / 2;
    return (
      this.#articles.find(({ root }) => {
        const box = root.element.getBoundingClientRect();
        return box.top <= middle && box.bottom >= middle;
      }) ??
      this.#articles[0] ??
      null
    );
  }

  /** Finds and reads the page's articles; what is known already is only read again if it changed. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      const { services, signal } = this.options;
      const found = this.options.find();
      const articles = await Promise.all(
        found.map((each) => {
          const known = this.#articles.find(
            (open) =>
              open.root.element === each.root.element && sameArticle(open.detected, each.detected),
          );
          return known
            ? rereadArticle({ ...known, root: each.root }, services, signal)
            : readArticle(each, services, signal);
        }),
      );
      this.#set(articles);
    });
  }

  /** Reads again the articles whose part of the page changed. */
  reread(roots: ReadonlySet<Element>): Promise<void> {
    return this.#inTurn(async () => {
      const { services, signal } = this.options;
      this.#set(
        await Promise.all(
          this.#articles.map(async (open) =>
            roots.has(open.root.element) ? rereadArticle(open, services, signal) : open,
          ),
        ),
      );
    });
  }

  /** Asks again for notes, settings and packs. */
  refresh(what: 'notes' | 'everything'): Promise<void> {
    return this.#inTurn(async () => {
      const { services, signal } = this.options;
      this.#set(
        await Promise.all(
          this.#articles.map(async (open) => {
            if (what === 'everything') return readArticle(open, services, signal);
            const start = await services.hello(open.detected);
            return replaceNotes(open, start.notes, signal);
          }),
        ),
      );
    });
  }

  at(document: Document, point: Point, pointer: 'fine' | 'coarse', sight: Sight): Hit {
    const none: Hit = { mark: null, article: null, notes: [] };
    const caret = caretAt(document, point);
    const article = caret && this.#articles.find(({ root }) => root.element.contains(caret.node));
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

  /** One look after the other: a page that changes while it is read is read once more afterwards. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#running = this.#running.then(work).catch((error: unknown) => {
      if (!this.options.signal.aborted) throw error;
    });
    return this.#running;
  }

  #set(articles: readonly OpenArticle[]): void {
    if (this.options.signal.aborted) return;
    this.#articles = articles;
    this.options.onChange();
  }
}

function sameArticle(a: DetectedArticle, b: DetectedArticle): boolean {
  return a.identities[0] === b.identities[0];
}

/** Somebody's words lie under all other marks; their card is the speaker's. */
function statementsAt(article: OpenArticle, offset: number, sight: Sight): Mention[] {
  if (!showsStatements(sight)) return [];
  return spansAt(article.statements, ({ span }) => span, offset).map(({ statement, span }) => ({
    ...span,
    surface: statement.speakerName,
    entity: statement.speaker,
    kind: 'statement',
    statement: statement.id,
    confidence: 1,
    marked: true,
    reasons: [{ rule: 'passage', weight: 1 }],
  }));
}
