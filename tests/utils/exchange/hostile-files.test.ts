import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamOf } from '@/tests/support/arbitrary-library.ts';
import type { BadReason } from '@/utils/exchange/import-file.ts';
import { readImport, type RecognisedFile } from '@/utils/exchange/read-import.ts';

const context = { now: '2024-06-05T18:00:00.000Z', newId: () => 'new' };

function read(text: string): Promise<RecognisedFile> {
  return readImport(streamOf(text), context);
}

const BACKUP = '{"format":"sidelight-backup","version":1,"created":"2024"}\n';
const annotation = (change: object) =>
  JSON.stringify([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      target: 'https://e.example/a/story-of-words',
      ...change,
    },
  ]);

const CASES: [name: string, text: string, line: number, reason: BadReason][] = [
  ['text of no format', 'hello', 0, 'unknown-format'],
  ['an empty file', '', 0, 'unknown-format'],
  ['JSON cut off', '[{"type":"Annotation"', 1, 'truncated'],
  ['JSON nested too deep', '['.repeat(5000) + ']'.repeat(5000), 1, 'too-deep'],
  ['JSON nested so deep that parsing overflows', '['.repeat(3_000_000), 1, 'truncated'],
  [
    'a __proto__ key',
    annotation({ __proto__: null, body: JSON.parse('{"__proto__":{"x":1}}') }),
    1,
    'forbidden-key',
  ],
  ['a constructor key', annotation({ body: { constructor: 1 } }), 1, 'forbidden-key'],
  ['a script address', annotation({ target: 'javascript:alert(1)' }), 1, 'unsafe-address'],
  ['a data address', annotation({ target: { source: 'data:text/html,x' } }), 1, 'unsafe-address'],
  [
    'an extension address',
    annotation({ target: 'chrome-extension://abc/options.html' }),
    1,
    'unsafe-address',
  ],
  ['an annotation without target', '[{"type":"Annotation"}]', 1, 'wrong-shape'],
  [
    'a text of six million characters',
    annotation({ bodyValue: 'x'.repeat(6_000_000) }),
    1,
    'too-large',
  ],
  [
    'a backup of a newer version',
    '{"format":"sidelight-backup","version":99}\n',
    1,
    'newer-format',
  ],
  ['a backup cut off', BACKUP, 0, 'truncated'],
  [
    'a backup row of an unknown kind',
    `${BACKUP}{"kind":"spell","row":{}}\n{"end":true,"records":1}\n`,
    2,
    'wrong-shape',
  ],
  [
    'a backup row that is no JSON',
    `${BACKUP}{"kind":\n{"end":true,"records":1}\n`,
    2,
    'unreadable',
  ],
  [
    'a Readwise row without words',
    'Highlight,URL\n"",https://e.example/a/story-of-words\n',
    2,
    'no-words',
  ],
  ['a Readwise row with a script address', 'Highlight,URL\nx,javascript:y\n', 2, 'unsafe-address'],
  [
    'a reply on Hypothesis',
    '{"annotations":[{"uri":"https://e.example/a/story","references":["x"]}]}',
    1,
    'reply',
  ],
];

describe('a hostile or broken file', () => {
  test.each(CASES)('%s is refused with its reason and line', async (_, text, line, reason) => {
    const { bad, records } = await read(text);
    expect(bad.map((row) => [row.line, row.reason])).toContainEqual([line, reason]);
    expect(records.filter(({ record }) => record.kind === 'note')).toEqual([]);
  });

  test('one bad row costs no other', async () => {
    const rows =
      'quote,note,url\none,a,https://e.example/2024/one-story\n"two\nlines",b,ftp://x\nthree,c,https://e.example/2024/one-story\n';
    const { records, bad } = await read(rows);
    expect(bad).toMatchObject([{ line: 3, reason: 'unsafe-address' }]);
    const notes = records.flatMap(({ line, record }) =>
      record.kind === 'note' ? [[line, record.row.text]] : [],
    );
    expect(notes).toEqual([
      [2, 'a'],
      [5, 'c'],
    ]);
  });

  test('no text at all makes a reader throw', async () => {
    const start = fc.constantFrom(
      '',
      BACKUP,
      '[',
      '{"annotations":[',
      '{"items":[',
      'Highlight,URL\n',
      'quote,note,url\n',
      '\uFEFF',
    );
    const piece = fc.constantFrom(
      '"',
      ',',
      '\n',
      '{',
      '}',
      ']',
      '{"kind":"note","row":{}}',
      '{"type":"Annotation","target":"https://e.example/x"}',
      "'=1",
      'https://e.example/',
      'null',
      '1',
      '"a":',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.array(fc.oneof(piece, fc.string())), async (head, pieces) => {
        const { records, bad } = await read(head + pieces.join(''));
        for (const { record } of records)
          if (record.kind === 'article')
            expect(record.row.metadata.url).toMatch(/^\s*(https?|file):/i);
        expect(Array.isArray(bad)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a backup', BACKUP, '\n'],
    ['a table', 'quote,note,url\n', 'x,y,https://e.example/a/story\n'],
    ['JSON', '[', '{"type":"Annotation","target":"https://e.example/a/story"},'],
  ])('reading %s can be stopped', async (_, head, piece) => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<string> {
      yield head;
      for (let n = 0; ; n++) {
        if (n === 1000) controller.abort();
        yield piece;
      }
    }
    const reading = readImport(endless(), context, { signal: controller.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
