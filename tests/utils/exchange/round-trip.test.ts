import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { aLibrary, ordered, streamOf, textOf } from '@/tests/support/arbitrary-library.ts';
import { readBackup, writeBackup } from '@/utils/exchange/backup.ts';
import { exportedNotes } from '@/utils/exchange/exported.ts';
import { readHypothesis, writeHypothesis } from '@/utils/exchange/hypothesis.ts';
import type { ImportContext, ImportFile } from '@/utils/exchange/import-file.ts';
import { readNotesCsv, writeNotesCsv } from '@/utils/exchange/notes-csv.ts';
import { planImport, recordsToWrite, type PlanLibrary } from '@/utils/exchange/plan-import.ts';
import { readW3c } from '@/utils/exchange/read-w3c.ts';
import { readReadwiseCsv, writeReadwiseCsv } from '@/utils/exchange/readwise-csv.ts';
import { annotationCollection, annotationOf, annotationPage } from '@/utils/exchange/write-w3c.ts';
import { NO_RECORDS, recordKey, type LibraryRecord } from '@/utils/notes/library-record.ts';
import { quoteOf } from '@/utils/notes/note.ts';

const AT = '2024-06-05T18:00:00.000Z';

function context(): ImportContext {
  let n = 0;
  return { now: AT, newId: () => `00000000-0000-7000-8000-${String(++n).padStart(12, '0')}` };
}

const EMPTY: PlanLibrary = {
  findArticle: async () => null,
  notesOf: async () => [],
  exchange: { present: async () => [], count: async () => NO_RECORDS },
  review: { log: async () => [] },
};

/** What an empty library holds after importing the file without a question. */
async function imported(file: ImportFile): Promise<LibraryRecord[]> {
  const plan = await planImport(file, EMPTY);
  expect(plan.bad).toEqual([]);
  expect(plan.conflicts).toEqual([]);
  return ordered(recordsToWrite(plan, 'mine', context().newId));
}

/** The library without articles that have no note: formats of notes do not list them. */
function noted(library: readonly LibraryRecord[]): LibraryRecord[] {
  const ids = new Set(library.flatMap((r) => (r.kind === 'note' ? [r.row.articleId] : [])));
  return ordered(library.filter((r) => r.kind !== 'article' || ids.has(r.row.id)));
}

const FORMATS: [string, (library: LibraryRecord[]) => Promise<ImportFile>][] = [
  [
    'an AnnotationPage',
    async (library) => readW3c(annotationPage(exportedNotes(streamOf(library)), AT), context()),
  ],
  [
    'an AnnotationCollection',
    async (library) => {
      const total = library.filter(({ kind }) => kind === 'note').length;
      const pieces = annotationCollection(exportedNotes(streamOf(library)), AT, 'Notes', total);
      return readW3c(pieces, context());
    },
  ],
  [
    'CSV',
    async (library) => readNotesCsv(writeNotesCsv(exportedNotes(streamOf(library))), context()),
  ],
  [
    'Hypothesis JSON',
    async (library) =>
      readHypothesis(writeHypothesis(exportedNotes(streamOf(library)), AT), context()),
  ],
];

/** What Readwise knows of notes on passages. */
function view(records: readonly LibraryRecord[]): string[] {
  const urls = new Map(
    records.map((r) => [recordKey(r), r.kind === 'article' ? r.row.metadata.url : '']),
  );
  return records
    .flatMap((r) => (r.kind === 'note' && quoteOf(r.row) ? [r.row] : []))
    .map((note) => {
      const { text, tags, created, articleId } = note;
      return JSON.stringify([quoteOf(note), text, tags, created, urls.get(articleId)]);
    })
    .sort();
}

const Annotated = v.looseObject({
  target: v.looseObject({ selector: v.optional(v.array(v.looseObject({})), []) }),
});

describe('export, then import into an empty library, is the identity', () => {
  test.each(FORMATS)('through %s', async (_, through) => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        expect(await imported(await through(library))).toEqual(noted(library));
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  test('an annotation’s selectors say in the model’s terms only what the model has terms for', async () => {
    const terms = ['type', 'start', 'end', 'exact', 'prefix', 'suffix', 'sidelight:place'];
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        for await (const exported of exportedNotes(streamOf(library))) {
          const { target } = v.parse(Annotated, annotationOf(exported));
          const used = target.selector.flatMap((selector) => Object.keys(selector));
          expect(used.filter((term) => !terms.includes(term))).toEqual([]);
        }
      }),
      { numRuns: 50, seed: 14 },
    );
  });

  test('through a backup, however the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, fc.integer({ min: 1, max: 50 }), async (library, size) => {
        const text = await textOf(writeBackup(streamOf(library), AT));
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        const file = await readBackup(streamOf(...pieces));
        expect(await imported(file)).toEqual(ordered(library));
      }),
      { numRuns: 100, seed: 12 },
    );
  });

  test('through Readwise CSV for what Readwise knows: words, remark, tags, address, place, date', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        const simple = library.map((record): LibraryRecord =>
          record.kind === 'note'
            ? { kind: 'note', row: { ...record.row, tags: ['one', 'été'] } }
            : record,
        );
        const text = writeReadwiseCsv(exportedNotes(streamOf(simple)));
        const back = await imported(await readReadwiseCsv(text, context()));
        expect(view(back)).toEqual(view(simple));
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});
