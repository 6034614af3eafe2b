import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLibrary, streamOf, textOf } from '@/tests/support/arbitrary-library.ts';
import { csvRow, csvRows, parseCsv } from '@/utils/exchange/csv.ts';
import { exportedNotes } from '@/utils/exchange/exported.ts';
import { writeHypothesis } from '@/utils/exchange/hypothesis.ts';
import { jsonValues } from '@/utils/exchange/json-values.ts';
import { writeNotesCsv } from '@/utils/exchange/notes-csv.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import { annotationCollection, annotationPage } from '@/utils/exchange/write-w3c.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';

const AT = '2024-06-05T18:00:00.000Z';
const LONGEST = 1000;

function context() {
  let n = 0;
  return { now: AT, newId: () => `00000000-0000-7000-8000-${String(++n).padStart(12, '0')}` };
}

function cut(text: string, size: number): string[] {
  return text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
}

async function gathered<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const WRITERS: [string, (library: readonly LibraryRecord[]) => AsyncIterable<string>][] = [
  ['an AnnotationPage', (library) => annotationPage(exportedNotes(streamOf([...library])), AT)],
  [
    'an AnnotationCollection',
    (library) => annotationCollection(exportedNotes(streamOf([...library])), AT, 'Notes', 9),
  ],
  ['Hypothesis JSON', (library) => writeHypothesis(exportedNotes(streamOf([...library])), AT)],
  ['CSV', (library) => writeNotesCsv(exportedNotes(streamOf([...library])))],
];

describe('a file that comes in pieces', () => {
  test.each(WRITERS)('gives the same wherever %s is cut', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(aLibrary, fc.integer({ min: 1, max: 60 }), async (library, size) => {
        const text = await textOf(write(library));
        const whole = await readImport(streamOf(text), context());
        expect(await readImport(streamOf(...cut(text, size)), context())).toEqual(whole);
      }),
      { numRuns: 60, seed: 21 },
    );
  });

  test('rows of a table are the same wherever it is cut, quotes and line ends included', async () => {
    const piece = fc.constantFrom('"', '""', ',', '\r', '\n', '\r\n', 'x', ' ', "'=", '\uFEFF');
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 4 }), async (parts, size) => {
        const text = parts.join('');
        expect(await gathered(csvRows(streamOf(...cut(text, size))))).toEqual(parseCsv(text));
      }),
      { numRuns: 1000, seed: 22 },
    );
  });

  test('cells come out as they went in', () => {
    const row = fc.array(fc.string({ unit: fc.constantFrom(...'",;\r\n\t =+\'xé') }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        // The first line settles which mark parts the cells.
        const text = csvRow(['a', 'b', 'c', 'd', 'e', 'f']) + rows.map(csvRow).join('');
        const read = parseCsv(text).slice(1);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('the values of a JSON file', () => {
  const items = async (text: string): Promise<unknown[]> =>
    (await gathered(jsonValues(streamOf(...cut(text, 3)), LONGEST)))
      .filter(({ around }) => !around)
      .map(({ text: item }): unknown => JSON.parse(item));

  test('are the items of a list at the top, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), async (list, indent) => {
        expect(await items(JSON.stringify(list, null, indent))).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
      }),
      { seed: 23 },
    );
  });

  test.each([
    ['{"a":[1,{"items":[2]}],"items":[3,[4]],"b":"items"}', [3, [4]]],
    ['{"first":{"x":"}","items":[{"y":"[,]\\""}]}}', [{ y: '[,]"' }]],
    ['{"body":{"items":[1]}}', []],
    ['{"annotations":[],"rows":[5]}', [5]],
  ])('of %s are %j', async (text, expected) => {
    expect(await items(text)).toEqual(expected);
  });

  test('are what stands on each line where there is no list', async () => {
    const values = await gathered(jsonValues(streamOf('{"a":1}\n{"b":[2]}\n'), LONGEST));
    expect(values.map(({ text }): unknown => JSON.parse(text))).toEqual([{ a: 1 }, { b: [2] }]);
  });

  test('end with one that the file breaks off, or that is too long', async () => {
    const [first, second] = await gathered(jsonValues(streamOf('[1,"tw'), LONGEST));
    expect(first).toMatchObject({ text: '1', complete: true });
    expect(second).toMatchObject({ text: '"tw', complete: false });
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield '["';
      for (;;) {
        given += 1;
        yield 'x'.repeat(100);
      }
    }
    expect((await gathered(jsonValues(endless(), LONGEST))).at(-1)?.complete).toBe(false);
    expect(given).toBeLessThan(20);
  });
});

const URL = 'https://news.example/2024/06/05/a-story-of-words';
const annotation = (change: object) => ({ type: 'Annotation', target: URL, ...change });

describe('the entries of a file', () => {
  test('one that cannot be read costs no other', async () => {
    const good = JSON.stringify(annotation({ bodyValue: 'mine' }));
    const file = await readImport(streamOf(`[${good},{"type" "x"},${good},{"unfin`), context());
    expect(file.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unreadable'],
      [4, 'truncated'],
    ]);
    expect(file.records.filter(({ record }) => record.kind === 'note')).toHaveLength(2);
  });

  test('are read line by line, too', async () => {
    const lines = ['one', 'two'].map((bodyValue) => JSON.stringify(annotation({ bodyValue })));
    const { records, bad } = await readImport(streamOf(lines.join('\n')), context());
    expect(bad).toEqual([]);
    expect(
      records.flatMap(({ record }) => (record.kind === 'note' ? [record.row.text] : [])),
    ).toEqual(['one', 'two']);
  });

  test.each(['moved to the end', 'moved in front of a stranger’s note'])(
    'keep their article when the note that describes it was %s',
    async (order) => {
      await fc.assert(
        fc.asyncProperty(aLibrary, async (library) => {
          const text = await textOf(writeHypothesis(exportedNotes(streamOf(library)), AT));
          const { annotations }: { annotations: object[] } = JSON.parse(text);
          const stranger = annotations.map((row) => ({ ...row, id: 'x', sidelight: undefined }));
          const turned =
            order === 'moved to the end'
              ? annotations.toReversed()
              : [...stranger.slice(0, 1), ...annotations];
          const file = await readImport(
            streamOf(JSON.stringify({ annotations: turned })),
            context(),
          );
          const articles = file.records.flatMap(({ record }) =>
            record.kind === 'article' ? [record.row] : [],
          );
          const notes = file.records.flatMap(({ record }) =>
            record.kind === 'note' ? [record.row] : [],
          );
          expect(notes).toHaveLength(turned.length);
          const titles = new Map(articles.map(({ id, metadata }) => [id, metadata.title]));
          const before = library.flatMap((r) => (r.kind === 'article' ? [r.row] : []));
          for (const note of notes.slice(turned.length - annotations.length)) {
            const was = library.find((r) => r.kind === 'note' && r.row.id === note.id);
            const own = before.find(({ id }) => was?.kind === 'note' && id === was.row.articleId);
            expect(titles.get(note.articleId)).toBe(own?.metadata.title);
          }
        }),
        { numRuns: 60, seed: 24 },
      );
    },
  );
});
