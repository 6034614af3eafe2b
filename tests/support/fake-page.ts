import type { DetectedArticle } from '@/utils/article/article.ts';
import type { EntityInPage, PageSelection, PageView } from '@/utils/messages/page-view.ts';
import type { Note } from '@/utils/notes/note.ts';

/** The article every fake note stands in. */
export const ARTICLE_ID = 'article-1';
/** Where all fakes' time stands still. */
export const NOW = '2026-01-15T10:00:00.000Z';

/** Words selected in the fake article. */
export function fakeSelection(quote: string, start = 40): PageSelection {
  return {
    quote,
    span: { start, end: start + quote.length },
    selectors: [
      { type: 'TextQuoteSelector', exact: quote, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start, end: start + quote.length },
    ],
    entities: [],
  };
}

/** A note on words of the fake article. */
export function fakeNote(id: string, quote: string | null, change: Partial<Note> = {}): Note {
  return {
    id,
    schema: 1,
    articleId: ARTICLE_ID,
    motivation: 'commenting',
    target:
      quote === null
        ? { scope: 'page' }
        : { scope: 'passage', selectors: [...fakeSelection(quote).selectors] },
    text: '',
    tags: [],
    entities: [],
    colour: 'yellow',
    created: NOW,
    modified: NOW,
    ...change,
  };
}

/** The fake article: a port, a minister, a company, a summit. */
export function fakeView(change: Partial<PageView> = {}): PageView {
  return {
    state: 'article',
    detected: fakeArticle(),
    selection: null,
    entities: [
      named('almeida', 'Inês Almeida', 'person', 'Minister', 'minister of the sea', 5),
      named('brandt', 'Jonas Brandt', 'person', 'Manager', 'head of the port authority', 2),
      named('lagoa', 'Lagoa', 'place', 'City', 'harbour city', 4),
      named('west-quay', 'West Quay', 'place', 'Terminal', 'container terminal', 1),
      named('tidewater', 'Tidewater Lines', 'organisation', 'Company', 'shipping company', 3),
      named('ports-summit', 'Ports Summit', 'event', 'Conference', 'yearly meeting', 1),
    ],
    notes: [],
    statements: [],
    marksVisible: true,
    ...change,
  };
}

/** How the detector describes the fake article. */
export function fakeArticle(): DetectedArticle {
  return {
    score: 0.9,
    reasons: ['schema.org'],
    identities: ['publisher:example.org:1', 'url:news.example.org/harbour'],
    fingerprint: [],
    metadata: {
      title: 'Harbour talks reopen as minister visits Lagoa',
      outlet: 'Example Gazette',
      published: '2025-05-04',
      language: 'en',
      url: 'https://news.example.org/harbour',
    },
  };
}

function named(
  id: string,
  name: string,
  kind: EntityInPage['kind'],
  type: string,
  description: string,
  mentions: number,
): EntityInPage {
  return { entity: `demo/${id}`, name, kind, type, description, mentions, marked: mentions > 0 };
}
