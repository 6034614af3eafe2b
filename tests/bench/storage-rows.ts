import type { DetectedArticle } from '@/utils/article/article.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import type { NewNote } from '@/utils/notes/repository.ts';

const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
const NOTES_AN_ARTICLE = 20;
const START = Date.UTC(2024, 0);
/** Notes as readers make them: a quote with context, half of them with a remark, a few tags. */
export function library(count: number): LibraryRecord[] {
  const articles = Array.from(
    { length: Math.ceil(count / NOTES_AN_ARTICLE) },
    (_, n): LibraryRecord => {
      const at = new Date(START + n * 60_000).toISOString();
      const fingerprint = Array.from({ length: 256 }, (__, i) =>
        (Math.imul(n * 256 + i + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0'),
      ).sort();
      const url = `https://news.example/2024/${n}/story-${n}`;
      const metadata = { title: `Story ${n} of the day`, url, outlet: 'News' };
      return {
        kind: 'article',
        row: {
          id: `a${n}`,
          schema: 1,
          identities: [`url:news.example/${n}`],
          fingerprint,
          metadata,
          created: at,
          modified: at,
        },
      };
    },
  );
  const notes = Array.from({ length: count }, (_, n): LibraryRecord => {
    const at = new Date(START + n * 1000).toISOString();
    const quote = `the words of passage ${n} as they stand in the article about things ${n % 977}`;
    return {
      kind: 'note',
      row: {
        id: `n${String(n).padStart(8, '0')}`,
        schema: 1,
        articleId: `a${n % articles.length}`,
        motivation: n % 2 ? 'commenting' : 'highlighting',
        target: {
          scope: 'passage',
          selectors: [
            {
              type: 'TextQuoteSelector',
              exact: quote,
              prefix: 'some words that stand before it ',
              suffix: ' and some after',
            },
            { type: 'TextPositionSelector', start: n % 5000, end: (n % 5000) + quote.length },
          ],
        },
        text: n % 2 ? `A remark on ${quote}, with **weight**.` : '',
        tags: [`tag-${n % 200}`, `year-${n % 7}`].slice(0, n % 3),
        entities: [`world/e${n % 500}`],
        colour: COLOURS[n % 5] ?? 'yellow',
        created: at,
        modified: at,
      },
    };
  });
  return [...articles, ...notes];
}

/** A note on a whole page. */
export function note(n: number): NewNote {
  return {
    motivation: 'commenting',
    target: { scope: 'page' },
    text: `new ${n}`,
    tags: [],
    entities: [],
    colour: 'yellow',
  };
}

/** The page of one of fifty articles. */
export function page(n: number): DetectedArticle {
  return {
    score: 1,
    reasons: [],
    identities: [`url:news.example/${n % 50}`],
    fingerprint: [],
    metadata: { title: 'x', url: 'https://news.example/1' },
  };
}
