import { describe } from '@/utils/anchoring/describe.ts';
import type { MarkedPlace, OpenArticle } from '@/utils/dom/page-reader.ts';
import type { PlacedNote, Span } from '@/utils/dom/placed.ts';
import type { NameTask } from '@/utils/messages/name-task.ts';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { FigurePlace } from './figure-place.ts';
import type { OpenFrame } from './page-tools-options.ts';

/** So much around a name tells what it names, UTF-16 code units. */
const AROUND = 60;

/** What the note frame can be opened on, and where it then stands. */
export class NoteFrames {
  constructor(readonly open: OpenFrame) {}

  /** Opens a new note on what a card is about: somebody's words, or else the entity. */
  openOnCard({ article, mention }: MarkedPlace): void {
    const said = article.statements.find(({ statement }) => statement.id === mention.statement);
    if (said) {
      const { statement, span } = said;
      const { text } = article.index;
      this.open(boxOf(article, span), {
        detected: article.detected,
        noteIds: [],
        target: {
          scope: 'statement',
          statement: statement.id,
          selectors: describe(text, span.start, span.end),
        },
        quote: text.slice(span.start, span.end),
        entities: [mention.entity],
      });
      return;
    }
    const name = article.entities.get(mention.entity)?.name ?? mention.surface;
    this.open(boxOf(article, mention), {
      detected: article.detected,
      noteIds: [],
      target: { scope: 'entity', entity: mention.entity, name },
      quote: null,
      entities: [mention.entity],
    });
  }

  openOnSelection(selected: { article: OpenArticle; selection: PageSelection } | null): void {
    if (!selected) return;
    const { article, selection } = selected;
    this.open(boxOf(article, selection.span), {
      detected: article.detected,
      noteIds: [],
      target: { scope: 'passage', selectors: [...selection.selectors] },
      quote: selection.quote,
      entities: selection.entities,
    });
  }

  /** Opens notes that stand at one place, topmost first. */
  openOnNotes(article: OpenArticle, notes: readonly PlacedNote[]): void {
    const [first] = notes;
    if (!first?.span) return;
    this.open(boxOf(article, first.span), {
      detected: article.detected,
      noteIds: notes.map(({ note }) => note.id),
      target: { scope: 'passage', selectors: [...first.note.selectors] },
      quote: article.index.text.slice(first.span.start, first.span.end),
      entities: [],
    });
  }

  /** Opens the work on a name at its words. */
  openOnName(article: OpenArticle, span: Span, work: NameTask['work']): void {
    const { text } = article.index;
    this.open(boxOf(article, span), {
      kind: 'name',
      surface: text.slice(span.start, span.end),
      before: text.slice(Math.max(0, span.start - AROUND), span.start),
      after: text.slice(span.end, span.end + AROUND),
      identity: article.detected.identities[0] ?? '',
      work,
    });
  }

  /** Opens the notes on a figure, or a new one where there is none. */
  openOnFigure({ article, figure }: FigurePlace, noteIds: readonly string[]): void {
    const { element, ...traits } = figure;
    this.open(() => element.getBoundingClientRect(), {
      detected: article.detected,
      noteIds,
      target: { scope: 'figure', ...traits },
      quote: null,
      entities: [],
    });
  }

  /** Opens a note on the article as a whole, in the middle of the view. */
  openOnPage({ detected }: OpenArticle, view: Window): void {
    this.open(() => new DOMRect(view.innerWidth / 2, view.innerHeight / 4, 0, 0), {
      detected,
      noteIds: [],
      target: { scope: 'page' },
      quote: null,
      entities: [],
    });
  }
}

function boxOf({ index }: OpenArticle, { start, end }: Span): () => DOMRect {
  return () => index.rangeFor(start, end).getBoundingClientRect();
}
