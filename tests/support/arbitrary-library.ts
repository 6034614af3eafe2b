import fc from 'fast-check';
import type { Article } from '@/utils/article/article.ts';
import { COLOURS } from '@/utils/notes/colours.ts';
import { recordKey, type LibraryRecord } from '@/utils/notes/library-record.ts';
import { MOTIVATIONS, type Note, type Selector, type Target } from '@/utils/notes/note.ts';

/** Words as readers and pages write them, with what formats trip over. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=SUM(A1)',
    "'=x",
    '"quoted"',
    'a,b;c\td',
    'line\nline',
    '\r\n',
    '.tag line',
    '\n.tag',
    '-1',
    '@x',
    '<script>alert(1)</script>',
    '</mark>',
    '&amp;',
    '*not bold*',
    '[x](javascript:y)',
    '---',
    '# head',
    '~~~',
    '\u202Eevil',
    'Это, «цитата»',
    'L’été',
    '…',
    ' leading',
    'trailing ',
    '',
  ),
);

const instant = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((ms) => new Date(ms).toISOString());

const id = fc.uuid({ version: 7 });

const quote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: words.filter((text) => text.trim() !== ''),
  prefix: words,
  suffix: words,
});

/** With and without what helps to find it again. */
const position = fc
  .record(
    {
      start: fc.nat(9999),
      length: fc.nat(99_999),
      occurrence: fc.record({ index: fc.nat(9), count: fc.nat(9) }),
      landmarks: fc.array(fc.record({ text: words, distance: fc.integer() }), { maxLength: 3 }),
    },
    { requiredKeys: ['start'] },
  )
  .chain((place) =>
    fc.nat(99).map((length) => ({
      type: 'TextPositionSelector' as const,
      ...place,
      end: place.start + length,
    })),
  );

const selectors: fc.Arbitrary<Selector[]> = fc
  .tuple(quote, fc.option(position, { nil: undefined }))
  .map(([first, second]) => (second === undefined ? [first] : [first, second]));

const target: fc.Arbitrary<Target> = fc.oneof(
  {
    weight: 4,
    arbitrary: selectors.map((list): Target => ({ scope: 'passage', selectors: list })),
  },
  fc
    .tuple(selectors, words)
    .map(([list, statement]): Target => ({ scope: 'statement', selectors: list, statement })),
  words.map((caption): Target => ({ scope: 'figure', src: 'https://news.example/p.jpg', caption })),
  fc.tuple(words, words, fc.nat(9)).map(([caption, alt, index]): Target => ({
    ...{ scope: 'figure', kind: 'table', src: '', caption, alt },
    place: { index, count: index + 1 },
  })),
  words.map((name): Target => ({ scope: 'entity', entity: 'world/x', name })),
  fc.constant<Target>({ scope: 'page' }),
);

/** An article with an address of its own, so that no two are one. */
export const anArticle: fc.Arbitrary<Article> = fc
  .tuple(
    id,
    words,
    fc.option(
      words.filter((text) => text !== ''),
      { nil: undefined },
    ),
    instant,
  )
  .map(([articleId, title, byline, at]) => ({
    id: articleId,
    schema: 1,
    identities: [`url:news.example/${articleId}`],
    fingerprint: ['00000001', 'ffffffff'],
    metadata: {
      title,
      url: `https://news.example/${articleId}`,
      ...(byline !== undefined && { byline }),
    },
    created: at,
    modified: at,
  }));

export function aNoteOn(articleId: string): fc.Arbitrary<Note> {
  const optional = {
    checkBack: fc.constantFrom('2024-07-01', '2025-01-31'),
    outlet: fc.constantFrom('The Gazette', 'news.example.org'),
    formerSelectors: fc.array(selectors, { minLength: 1, maxLength: 2 }),
    rejectedSelectors: fc.array(selectors, { minLength: 1, maxLength: 2 }),
    anchoring: fc.record({
      verdict: fc.constantFrom(
        'exact' as const,
        'moved' as const,
        'reworded' as const,
        'lost' as const,
      ),
      confidence: fc.constantFrom(0, 0.5, 1),
      at: instant,
    }),
  };
  return fc.record(
    {
      id,
      schema: fc.constant(1 as const),
      articleId: fc.constant(articleId),
      motivation: fc.constantFrom(...MOTIVATIONS),
      target,
      text: words,
      tags: fc.uniqueArray(
        words.filter((tag) => tag.trim() !== ''),
        { maxLength: 3 },
      ),
      entities: fc.uniqueArray(fc.constantFrom('world/france', 'seed/ёж', 'p/a%b c'), {
        maxLength: 2,
      }),
      colour: fc.constantFrom(...COLOURS),
      created: instant,
      modified: instant,
      ...optional,
    },
    {
      requiredKeys: [
        'id',
        'schema',
        'articleId',
        'motivation',
        'target',
        'text',
        'tags',
        'entities',
        'colour',
        'created',
        'modified',
      ],
    },
  );
}

/** Articles with their notes, as records, articles first. */
export const aLibrary: fc.Arbitrary<LibraryRecord[]> = fc
  .uniqueArray(anArticle, { minLength: 1, maxLength: 3, selector: (article) => article.id })
  .chain((articles) =>
    fc
      .uniqueArray(
        fc.constantFrom(...articles).chain((article) => aNoteOn(article.id)),
        { maxLength: 6, selector: (note) => note.id },
      )
      .map((notes): LibraryRecord[] => [
        ...articles.map((row): LibraryRecord => ({ kind: 'article', row })),
        ...notes.map((row): LibraryRecord => ({ kind: 'note', row })),
      ]),
  );

/** Records in an order of their own, for comparison. */
export function ordered(records: readonly LibraryRecord[]): LibraryRecord[] {
  return records.toSorted((a, b) => {
    const [x, y] = [`${a.kind} ${recordKey(a)}`, `${b.kind} ${recordKey(b)}`];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** A stream of one batch, as the repository gives it. */
export async function* streamOf<T>(...batches: T[]): AsyncGenerator<T> {
  yield* batches;
}

/** The pieces of a file, put together. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
