import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { aLibrary, ordered, streamOf, textOf } from '@/tests/support/arbitrary-library.ts';
import {
  aCopy,
  aDraft,
  aNote,
  anEntity,
  detected,
  testLibrary,
  type TestLibrary,
} from '@/tests/support/library.ts';
import { writeBackup } from '@/utils/exchange/backup.ts';
import { EXPORT_FORMATS, exportFile } from '@/utils/exchange/export-file.ts';
import type { ImportFile } from '@/utils/exchange/import-file.ts';
import { planImport, recordsToWrite, type ConflictChoice } from '@/utils/exchange/plan-import.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import { RECORD_KINDS, type LibraryRecord } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { grade, newCard } from '@/utils/review/schedule.ts';

let library: TestLibrary;
let repository: Repository;

beforeEach(() => {
  library = testLibrary();
  repository = library.repository;
});
afterEach(() => library.remove());

const context = { now: '2030-01-01T00:00:00.000Z', newId: () => v7() };
const words = {
  openPassage: 'open',
  checkBack: 'check',
  colours: { yellow: '', green: '', blue: '', pink: '', purple: '' },
};

async function everything(from: Repository): Promise<LibraryRecord[]> {
  const records: LibraryRecord[] = [];
  for await (const batch of from.exchange.read(RECORD_KINDS)) records.push(...batch);
  return ordered(records);
}

function fileOf(records: readonly LibraryRecord[]): ImportFile {
  return { records: records.map((record, index) => ({ line: index + 1, record })), bad: [] };
}

async function importInto(target: Repository, file: ImportFile, choice: ConflictChoice = 'mine') {
  const plan = await planImport(file, target);
  const records = recordsToWrite(plan, choice, context.newId);
  if (records.length > 0) await target.exchange.write(records);
  return plan;
}

/** One of everything. */
async function fill(): Promise<void> {
  const note = await repository.createNote(
    aNote('one', { tags: ['a'], checkBack: '2024-07-01' }),
    detected(1),
  );
  const gone = await repository.createNote(aNote('two'), detected(2));
  await repository.deleteNotes([gone.id]);
  await repository.saveCopy(aCopy(note.articleId, 'text'));
  await repository.saveCopy(aCopy(note.articleId, 'longer text'));
  await repository.putDraft(aDraft('k', 3));
  await repository.feedback.know('p/x', 'f');
  await repository.feedback.reject('p/x', 'X', 'url:news.example/1');
  await repository.userPacks.putEntity(anEntity('e', 'Name'));
  const before = {
    state: 0 as const,
    due: context.now,
    stability: 1,
    difficulty: 1,
    scheduledDays: 0,
    learningSteps: 0,
  };
  await repository.review.grade(
    { ...before, id: note.id, schema: 1, reps: 1, lapses: 0 },
    { card: note.id, rating: 3, at: context.now, before },
  );
}

describe('a full backup', () => {
  test('of a library with one of everything, into an empty one, is the identity', async () => {
    await fill();
    const before = await everything(repository);
    expect(new Set(before.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS));
    const text = await textOf(writeBackup(repository.exchange.read(RECORD_KINDS), context.now));
    const other = testLibrary();
    const plan = await importInto(other.repository, await readImport(streamOf(text), context));
    expect(plan.bad).toEqual([]);
    expect(await everything(other.repository)).toEqual(before);
    expect(
      (await other.repository.articles()).map(({ notes, hasCopy }) => [notes, hasCopy]),
    ).toEqual([[1, true]]);
    const again = await importInto(other.repository, await readImport(streamOf(text), context));
    expect([again.same, again.fresh.length, again.conflicts.length]).toEqual([before.length, 0, 0]);
    await other.repository.undo();
    expect(await everything(other.repository)).toEqual([]);
    await other.remove();
  });

  test('of any notes, through the database and back, is the identity', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (records) => {
        const other = testLibrary();
        await importInto(other.repository, fileOf(records));
        expect(await everything(other.repository)).toEqual(ordered(records));
        await other.remove();
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

test.each(EXPORT_FORMATS.filter((format) => format !== 'markdown'))(
  'importing a %s export of a library into itself finds nothing new',
  async (format) => {
    await repository.createNote(
      aNote('one', { tags: ['a'] }),
      detected('2024/06/05/one-long-story'),
    );
    await repository.createNote(aNote('two'), detected('2024/06/05/two-long-stories'));
    const { pieces } = exportFile(repository.exchange, {
      format,
      at: new Date(context.now),
      words,
    });
    const decoder = new TextDecoder();
    let text = '';
    for await (const piece of pieces) text += decoder.decode(piece);
    const before = await everything(repository);
    const plan = await importInto(repository, await readImport(streamOf(text), context));
    expect([plan.fresh, plan.conflicts, plan.bad, plan.completed]).toEqual([[], [], [], []]);
    expect(await everything(repository)).toEqual(before);
  },
);

test('a note whose article is in neither file nor library is refused, not left without a place', async () => {
  const note = await repository.createNote(aNote('one'), detected(1));
  const file = fileOf([
    { kind: 'note', row: { ...note, id: 'here' } },
    { kind: 'note', row: { ...note, id: 'nowhere', articleId: 'gone', text: 'x' } },
    { kind: 'copy', row: aCopy('gone', 'text') },
  ]);
  const plan = await planImport(file, repository);
  expect(plan.bad.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'wrong-shape'],
    [3, 'wrong-shape'],
  ]);
  expect(plan.fresh.length + plan.same).toBe(1);
});

test('a note graded in two libraries is scheduled by the grades of both', async () => {
  const note = await repository.createNote(aNote('one'), detected(1));
  const added = newCard(note.id, context.now);
  await repository.review.addCards([added]);
  const other = testLibrary();
  await importInto(other.repository, fileOf(await everything(repository)));
  const here = grade(added, 3, '2030-01-02T00:00:00.000Z');
  const there = grade(added, 1, '2030-01-05T00:00:00.000Z');
  await repository.review.grade(here.card, here.log);
  await other.repository.review.grade(there.card, there.log);
  const plan = await importInto(repository, fileOf(await everything(other.repository)));
  expect(plan.conflicts).toEqual([]);
  expect(await repository.review.card(note.id)).toEqual(
    grade(here.card, 1, '2030-01-05T00:00:00.000Z').card,
  );
  expect(await repository.review.log('')).toHaveLength(2);
  await other.remove();
});

describe('two versions of one note', () => {
  const CHOICES: [ConflictChoice, string[]][] = [
    ['mine', ['mine']],
    ['theirs', ['theirs']],
    ['newer', ['mine']],
    ['both', ['mine', 'theirs']],
  ];

  test.each(CHOICES)(
    'are a conflict; choosing "%s" leaves %s, and undo brings mine back',
    async (choice, texts) => {
      const note = await repository.createNote(aNote('theirs'), detected(1));
      const file = fileOf(await everything(repository));
      await repository.updateNote(note.id, { text: 'mine' });
      const before = await everything(repository);
      const plan = await importInto(repository, file, choice);
      expect(plan.conflicts).toHaveLength(1);
      expect((await repository.notesOf(note.articleId)).map(({ text }) => text).sort()).toEqual(
        texts,
      );
      if (choice !== 'mine' && choice !== 'newer') await repository.undo();
      expect(await everything(repository)).toEqual(before);
    },
  );
});

test('a file about an article I have adds to mine and takes nothing of it away', async () => {
  const mine = await repository.createNote(
    aNote('mine'),
    detected(1, { fingerprint: ['00000001'] }),
  );
  const file = fileOf([
    {
      kind: 'article',
      row: {
        id: 'other',
        schema: 1,
        identities: ['url:news.example/1', 'publisher:x:1'],
        fingerprint: [],
        metadata: { title: 'Other title', url: 'https://news.example/1', byline: 'Someone' },
        created: context.now,
        modified: context.now,
      },
    },
    { kind: 'note', row: { ...mine, id: 'theirs', articleId: 'other', text: 'theirs' } },
  ]);
  const plan = await importInto(repository, file);
  expect(plan.counts).toMatchObject({ article: 0, note: 1 });
  const article = await repository.article(mine.articleId);
  expect(article?.metadata).toMatchObject({ title: 'Story 1', byline: 'Someone' });
  expect(article?.identities).toEqual(['url:news.example/1', 'publisher:x:1']);
  expect(article?.fingerprint).toEqual(['00000001']);
  expect((await repository.notesOf(mine.articleId)).map(({ text }) => text).sort()).toEqual([
    'mine',
    'theirs',
  ]);
});
