import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCopy, aNote, detected, testLibrary } from '@/tests/support/library.ts';
import type { ArticleSummary, Repository } from '@/utils/notes/repository.ts';

const PAGES = ['one', 'two', 'three'];

type Line = Pick<ArticleSummary, 'notes' | 'lost' | 'hasCopy' | 'latest'>;

/** What the lines should say, counted from the notes and copies themselves. */
async function counted(repository: Repository, { article }: ArticleSummary): Promise<Line> {
  const notes = await repository.notesOf(article.id);
  const latest = notes.map(({ created }) => created).toSorted();
  return {
    notes: notes.length,
    lost: notes.filter(({ anchoring }) => anchoring?.verdict === 'lost').length,
    hasCopy: (await repository.savedCopy(article.id)) !== null,
    latest: latest.at(-1) ?? article.created,
  };
}

const step = fc.record({
  what: fc.constantFrom(
    'create' as const,
    'create' as const,
    'delete' as const,
    'lose' as const,
    'move' as const,
    'write' as const,
    'copy' as const,
    'undo' as const,
    'redo' as const,
    'restore' as const,
    'import' as const,
  ),
  page: fc.constantFrom(...PAGES),
  pick: fc.nat(9),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take({ what, page, pick }: Step, repository: Repository): Promise<void> {
  const notes = await repository.notes({ limit: 50 });
  const note = notes[pick % Math.max(1, notes.length)];
  const summaries = await repository.articles();
  const article = summaries[pick % Math.max(1, summaries.length)]?.article;
  switch (what) {
    case 'create':
      await repository.createNote(aNote(`note ${pick}`), detected(page));
      break;
    case 'undo':
      await repository.undo();
      break;
    case 'redo':
      await repository.redo();
      break;
    case 'restore':
      await repository.restoreNotes((await repository.trash()).slice(0, 1).map(({ id }) => id));
      break;
    case 'copy':
      if (article) await repository.saveCopy(aCopy(article.id, `text ${pick}`));
      break;
    case 'delete':
      if (note) await repository.deleteNotes([note.id]);
      break;
    case 'write':
      if (note) await repository.updateNotes([{ id: note.id, change: { text: `now ${pick}` } }]);
      break;
    case 'move':
      if (note && article) await repository.moveNotes([note.id], article.id);
      break;
    case 'lose':
      if (note)
        await repository.recordAnchoring([
          {
            id: note.id,
            verdict: {
              verdict: pick % 2 === 0 ? 'lost' : 'exact',
              confidence: 0,
              at: note.created,
            },
          },
        ]);
      break;
    case 'import':
      if (note)
        await repository.exchange.write([
          { kind: 'note', row: { ...note, id: `imported-${pick}`, text: 'came in' } },
        ]);
  }
}

test('whatever is done, undone and done again, the list says of each article what is on it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const library = testLibrary();
      const { repository } = library;
      try {
        await repository.open();
        for (const one of steps) await take(one, repository);
        for (const summary of await repository.articles()) {
          const { notes, lost, hasCopy, latest } = summary;
          expect({ notes, lost, hasCopy, latest }).toEqual(await counted(repository, summary));
        }
      } finally {
        await library.remove();
      }
    }),
    { numRuns: 25, seed: 31 },
  );
});
