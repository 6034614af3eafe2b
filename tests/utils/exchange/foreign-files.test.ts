import { expect, test } from 'vitest';
import { streamOf } from '@/tests/support/arbitrary-library.ts';
import { readImport, type ImportFormat } from '@/utils/exchange/read-import.ts';
import type { Note } from '@/utils/notes/note.ts';

const URL = 'https://news.example/2024/06/05/a-story-of-words';
const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

const CASES: [name: string, format: ImportFormat, text: string, note: Partial<Note>][] = [
  [
    'the shortest annotation the model knows',
    'w3c',
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://e.example/anno1',
      type: 'Annotation',
      target: URL,
    }),
    { target: { scope: 'page' }, text: '', motivation: 'bookmarking' },
  ],
  [
    'an annotation with bodyValue and one selector',
    'w3c',
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      bodyValue: 'mine',
      created: '2024-06-05T20:00:00+02:00',
      target: {
        source: URL,
        selector: { type: 'TextQuoteSelector', exact: 'words', prefix: 'of ' },
      },
    }),
    {
      text: 'mine',
      motivation: 'commenting',
      created: '2024-06-05T18:00:00.000Z',
      target: {
        scope: 'passage',
        selectors: [{ ...quote('words', 'of '), type: 'TextQuoteSelector' }],
      },
    },
  ],
  [
    'a collection with tags and several motivations',
    'w3c',
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          {
            type: 'Annotation',
            motivation: ['tagging', 'assessing'],
            body: [
              { type: 'TextualBody', purpose: 'tagging', value: 'war' },
              'http://e.example/about',
            ],
            target: [{ source: { id: URL } }],
          },
        ],
      },
    }),
    { tags: ['war'], text: '', motivation: 'assessing' },
  ],
  [
    'an export of the Hypothesis client',
    'hypothesis',
    JSON.stringify({
      export_date: '2024-06-05T18:00:00Z',
      annotations: [
        {
          id: 'x',
          created: '2024-06-05T18:00:00.123456+00:00',
          updated: '2024-06-06T18:00:00.000000+00:00',
          uri: URL,
          text: 'mine',
          tags: ['a', 'a'],
          target: [
            {
              source: URL,
              selector: [
                { type: 'RangeSelector', startContainer: '/p[1]' },
                { type: 'TextPositionSelector', start: 9, end: 14 },
                quote('words'),
              ],
            },
          ],
          document: { title: ['Title'] },
        },
      ],
    }),
    {
      text: 'mine',
      tags: ['a'],
      created: '2024-06-05T18:00:00.123Z',
      target: {
        scope: 'passage',
        selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }],
      },
    },
  ],
  [
    "Readwise's own export",
    'readwise',
    `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,Source URL\r\n"words, ""quoted""",Title,Someone,,".a .b\nmine",blue,"c, d",order,3,2024-06-05 18:00:00+00:00,,${URL}\r\n`,
    {
      text: 'mine',
      tags: ['a', 'b', 'c', 'd'],
      colour: 'blue',
      created: '2024-06-05T18:00:00.000Z',
    },
  ],
  [
    'a table that a spreadsheet wrote with semicolons',
    'csv',
    `\uFEFFQuote;Note;Tags;URL\r\nwords;"'=mine";a, #b;${URL}\r\n`,
    {
      text: '=mine',
      tags: ['a', 'b'],
      target: {
        scope: 'passage',
        selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }],
      },
    },
  ],
];

test.each(CASES)('%s becomes a note', async (_, format, text, note) => {
  const file = await readImport(streamOf(text), {
    now: '2030-01-01T00:00:00.000Z',
    newId: () => 'new',
  });
  expect(file.bad).toEqual([]);
  expect(file.format).toBe(format);
  const [article, first] = file.records.map(({ record }) => record);
  expect(article).toMatchObject({
    kind: 'article',
    row: { metadata: { url: URL }, identities: [expect.stringContaining('news.example')] },
  });
  expect(first).toMatchObject({ kind: 'note', row: note });
});
