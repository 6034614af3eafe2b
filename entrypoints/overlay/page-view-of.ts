import { describe } from '@/utils/anchoring/describe.ts';
import type { NoteInPage, PageView } from '@/utils/messages/page-view.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** What the popup and the panel show of an article. */
export function pageViewOf(
  article: OpenArticle,
  onFigures: readonly NoteInPage[],
  shown: Pick<PageView, 'selection' | 'entities' | 'marksVisible'>,
): PageView {
  const { text } = article.index;
  return {
    ...shown,
    state: article.isArticle ? 'article' : 'page',
    detected: article.detected,
    notes: article.notes.map((placed) => noteInPage(article, placed, onFigures)),
    statements: article.statements.map(({ statement, span }) => ({
      id: statement.id,
      speaker: statement.speaker,
      speakerName: statement.speakerName,
      quote: text.slice(span.start, span.end),
      selectors: describe(text, span.start, span.end),
    })),
  };
}

function noteInPage(
  article: OpenArticle,
  placed: OpenArticle['notes'][number],
  onFigures: readonly NoteInPage[],
): NoteInPage {
  const { note, verdict, confidence, span } = placed;
  const figured = onFigures.find(({ id }) => id === note.id);
  if (figured) return figured;
  const { text } = article.index;
  const reworded = verdict === 'reworded' && span;
  return {
    id: note.id,
    colour: note.colour,
    verdict: note.selectors.length === 0 ? 'whole-page' : verdict,
    confidence,
    found: reworded ? text.slice(span.start, span.end) : null,
    foundAt: reworded ? describe(text, span.start, span.end) : null,
    start: span?.start ?? -1,
  };
}
