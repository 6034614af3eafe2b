import type { LibraryRecord } from '@/utils/notes/library-record.ts';

const NOTES_AN_ARTICLE = 50;
const START = Date.UTC(2023, 0);

/** Seeded numbers from 0 to 1 (linear congruence, Numerical Recipes), so that all runs are alike. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Articles of fifty notes each with words as frequent as in a language; the same on every run. */
export function records(count: number): LibraryRecord[] {
  const next = numbers(7);
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'on',
    'ba',
    'ru',
    'sen',
    'ti',
    'vo',
    'pra',
    'de',
    'по',
    'рт',
  ];
  const vocabulary = Array.from({ length: 30_000 }, () =>
    Array.from(
      { length: 2 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * 14)],
    ).join(''),
  );
  // Zipf-like: few words make up most of a text.
  const word = (): string => vocabulary[Math.floor(vocabulary.length * next() ** 3)] ?? '';
  const words = (n: number): string => Array.from({ length: n }, word).join(' ');
  const articles = Math.ceil(count / NOTES_AN_ARTICLE);
  const made: LibraryRecord[] = Array.from({ length: articles }, (_, n) => ({
    kind: 'article',
    row: {
      id: `a${n}`,
      schema: 1,
      identities: [`url:news.example/${n}`],
      fingerprint: [],
      metadata: { title: words(6), url: `https://news${n % 40}.example/${n}` },
      created: new Date(START).toISOString(),
      modified: new Date(START).toISOString(),
    },
  }));
  for (let n = 0; n < count; n++) {
    const at = new Date(START + n * 300_000).toISOString();
    const exact = `${words(28)}${n % 50 === 0 ? ' harbour' : ''}`;
    made.push({
      kind: 'note',
      row: {
        id: `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        schema: 1,
        articleId: `a${Math.floor(next() * articles)}`,
        motivation: 'highlighting',
        target: {
          scope: 'passage',
          selectors: [
            { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
            { type: 'TextPositionSelector', start: n % 4000, end: (n % 4000) + exact.length },
          ],
        },
        text: n % 3 === 0 ? words(10) : '',
        tags: n % 2 === 0 ? [`t${n % 300}`, 'sea'].slice(0, 1 + (n % 3)) : [],
        entities: [`world/e${n % 900}`],
        colour: 'yellow',
        created: at,
        modified: at,
      },
    });
  }
  return made;
}
