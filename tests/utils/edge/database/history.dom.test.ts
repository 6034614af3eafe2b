import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  aDraft,
  aNote,
  anEntity,
  detected,
  testLibrary,
  type TestLibrary,
} from '@/tests/support/library.ts';
import { HISTORY_DEPTH } from '@/utils/edge/database/history.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';

let library: TestLibrary;
let repository: Repository;

beforeEach(() => {
  library = testLibrary();
  repository = library.repository;
});
afterEach(() => library.remove());

/** Everything a reader can see; an article by itself shows nowhere. */
async function everything(): Promise<string[]> {
  const records: LibraryRecord[] = [];
  for await (const batch of repository.exchange.read([
    'note',
    'copy',
    'draft',
    'feedback',
    'pack',
    'card',
    'review',
  ]))
    records.push(...batch);
  return records.map((record) => canonical(record)).sort();
}

/** JSON with sorted keys: rows are compared by content. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What a reader can do, each on the n-th note there is. */
const deeds: Record<string, (n: number) => Promise<unknown>> = {
  create: async (n) => {
    await repository.putDraft(aDraft(`k${n}`, n, { modified: '2030-01-01T00:00:00.000Z' }));
    const before = await everything();
    await repository.createNote(
      aNote(`note ${n}`, { tags: [`t${n % 3}`] }),
      detected(n % 3),
      `k${n}`,
    );
    return before;
  },
  update: async (n) => {
    const id = await nth(n);
    return (
      id && repository.updateNote(id, { text: `changed ${n}`, checkBack: `2024-07-0${n % 9}` })
    );
  },
  uncheck: async (n) => {
    const id = await nth(n);
    return id && repository.updateNote(id, { checkBack: undefined });
  },
  bulk: async (n) => {
    const notes = await repository.notes({ limit: (n % 3) + 1 });
    return repository.updateNotes(notes.map(({ id }) => ({ id, change: { tags: [`bulk${n}`] } })));
  },
  move: async (n) => {
    const id = await nth(n);
    const [line] = await repository.articles();
    return id && line && repository.moveNotes([id], line.article.id);
  },
  remove: async (n) => {
    const id = await nth(n);
    return id && repository.deleteNotes([id]);
  },
  removeArticle: async () => {
    const [line] = await repository.articles();
    return line && repository.deleteArticle(line.article.id);
  },
  restore: async (n) => {
    const trash = await repository.trash();
    const note = trash[n % Math.max(1, trash.length)];
    return note && repository.restoreNotes([note.id]);
  },
  reattach: async (n) => {
    const id = await nth(n);
    const selector = { type: 'TextQuoteSelector' as const, exact: `${n}`, prefix: '', suffix: '' };
    return id && repository.reattach(id, [selector]);
  },
  rejectPlace: async (n) => {
    const id = await nth(n);
    const selector = { type: 'TextQuoteSelector' as const, exact: `${n}`, prefix: '', suffix: '' };
    return id && repository.rejectPlace(id, [selector]);
  },
  know: (n) => repository.feedback.know(`p/e${n % 3}`, `${n}`),
  unknow: (n) => repository.feedback.unknow(`p/e${n % 3}`),
  never: (n) => repository.feedback.neverName(`Name ${n % 3}`),
  entity: (n) => repository.userPacks.putEntity(anEntity(`e${n % 3}`, `Name ${n}`)),
  noEntity: (n) => repository.userPacks.removeEntity(`e${n % 3}`),
  grade: async (n) => {
    const id = await nth(n);
    const before = {
      state: 0 as const,
      due: '2024-06-05T18:00:00.000Z',
      stability: 0,
      difficulty: 0,
      scheduledDays: 0,
      learningSteps: 0,
    };
    const card = { ...before, id: id ?? '', schema: 1 as const, stability: n, reps: n, lapses: 0 };
    return id && repository.review.grade(card, { card: id, rating: 3, at: before.due, before });
  },
};

async function nth(n: number): Promise<string | undefined> {
  const notes = await repository.notes({ limit: 100 });
  return notes[n % Math.max(1, notes.length)]?.id;
}

test('undo after undo goes back through every earlier state, redo through every later one', async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (list) => {
      await library.remove();
      library = testLibrary();
      repository = library.repository;
      const states: { before: string[]; after: string[] }[] = [];
      for (const [name, n] of list) {
        const before = await everything();
        const last = (await repository.history()).undo?.id;
        const drafted = await deeds[name]?.(n);
        if ((await repository.history()).undo?.id === last) continue;
        states.push({
          before: name === 'create' && Array.isArray(drafted) ? drafted : before,
          after: await everything(),
        });
      }
      for (const { before } of states.toReversed()) {
        await repository.undo();
        expect(withoutLaterDrafts(await everything())).toEqual(withoutLaterDrafts(before));
      }
      expect((await repository.history()).undo).toBeNull();
      for (const { after } of states) {
        await repository.redo();
        expect(withoutLaterDrafts(await everything())).toEqual(withoutLaterDrafts(after));
      }
      expect(await repository.redo()).toBeNull();
      expect(await repository.tags()).toEqual(await counted());
    }),
    { numRuns: 8, seed: 7 },
  );
}, 60_000);

/** Tags counted from the notes themselves. */
async function counted(): Promise<{ tag: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const note of await repository.notes({ limit: 1000 }))
    for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** Keystrokes are not steps of the history, so drafts made along the way are left out. */
function withoutLaterDrafts(state: readonly string[]): string[] {
  return state.filter((record) => !record.includes('"kind":"draft"'));
}

test('undoing a saved note gives its words back to the draft', async () => {
  await repository.putDraft(aDraft('k', 4, { text: 'typed words' }));
  await repository.createNote(aNote('typed words'), detected(1), { key: 'k', revision: 4 });
  expect(await repository.undo()).toMatchObject({ action: 'create', count: 1 });
  expect(await repository.notes({ limit: 9 })).toEqual([]);
  expect((await repository.draft('k'))?.text).toBe('typed words');
});

test('an undone note that a new change makes unreachable lies in the trash', async () => {
  const note = await repository.createNote(aNote('precious'), detected(1));
  await repository.undo();
  await repository.createNote(aNote('other'), detected(1));
  expect(await repository.redo()).toBeNull();
  expect((await repository.trash()).map(({ id, text }) => [id, text])).toEqual([
    [note.id, 'precious'],
  ]);
});

test('a deletion can be taken back by its id after other changes, which stay', async () => {
  const one = await repository.createNote(aNote('one'), detected(1));
  const two = await repository.createNote(aNote('two'), detected(1));
  const undo = await repository.deleteNotes([one.id]);
  await repository.updateNote(two.id, { text: 'changed' });
  expect(await repository.undo(undo.id)).toEqual(undo);
  expect(await repository.note(one.id)).toEqual(one);
  expect((await repository.note(two.id))?.text).toBe('changed');
});

test('undoing an older change leaves fields that were changed since', async () => {
  const note = await repository.createNote(aNote('one'), detected(1));
  await repository.updateNote(note.id, { text: 'two', colour: 'blue' });
  const older = (await repository.history()).undo?.id ?? '';
  await repository.updateNote(note.id, { text: 'three' });
  await repository.undo(older);
  expect(await repository.note(note.id)).toMatchObject({ text: 'three', colour: 'yellow' });
});

test('history outlives the context that made it, and undo in one is seen by the other', async () => {
  const note = await repository.createNote(aNote('one'), detected(1));
  const other = library.again();
  expect(await other.undo()).toMatchObject({ action: 'create' });
  expect(await repository.note(note.id)).toBeNull();
  await repository.redo();
  expect(await other.note(note.id)).toEqual(note);
});

test(`history is ${HISTORY_DEPTH} deep and keeps the newest`, async () => {
  const note = await repository.createNote(aNote('0'), detected(1));
  for (let i = 1; i <= HISTORY_DEPTH + 5; i += 1)
    await repository.updateNote(note.id, { text: `${i}` });
  let depth = 0;
  while ((await repository.undo()) !== null) depth += 1;
  expect(depth).toBe(HISTORY_DEPTH);
  expect((await repository.note(note.id))?.text).toBe('5');
}, 60_000);
