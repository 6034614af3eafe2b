import { afterEach, beforeEach, expect, test } from 'vitest';
import { aNote, detected, testLibrary, type TestLibrary } from '@/tests/support/library.ts';
import { trashEnds } from '@/utils/notes/trash.ts';

const DAY = 86_400_000;
const START = Date.parse('2024-06-05T18:00:00.000Z');

let library: TestLibrary;
let time = START;

beforeEach(() => {
  time = START;
  library = testLibrary({ now: () => new Date(time) });
});
afterEach(() => library.remove());

test('a deleted note is there on the thirtieth day and gone on the day after', async () => {
  const { repository } = library;
  const note = await repository.createNote(aNote('kept for a while'), detected(1));
  await repository.deleteNotes([note.id]);
  time = START + 30 * DAY;
  expect(await repository.purgeTrash(trashEnds(time))).toBe(0);
  expect(await repository.countTrash()).toBe(1);
  time += 1;
  expect(await repository.purgeTrash(trashEnds(time))).toBe(1);
  expect(await repository.countTrash()).toBe(0);
});

test('what was removed for good does not come back by undo or redo', async () => {
  const { repository } = library;
  const note = await repository.createNote(aNote('a secret'), detected(1));
  const other = await repository.createNote(aNote('another'), detected(1));
  await repository.deleteNotes([note.id, other.id]);
  expect(await repository.removeForGood([note.id])).toBe(1);
  await repository.undo();
  expect(await repository.note(note.id)).toBeNull();
  expect(await repository.note(other.id)).not.toBeNull();
  await repository.redo();
  await repository.undo();
  expect(await repository.note(note.id)).toBeNull();
  expect((await repository.trash()).map(({ id }) => id)).toEqual([]);
});

test('only what lies in the trash can be removed for good', async () => {
  const { repository } = library;
  const note = await repository.createNote(aNote('alive'), detected(1));
  expect(await repository.removeForGood([note.id, 'nobody'])).toBe(0);
  expect(await repository.note(note.id)).not.toBeNull();
});
