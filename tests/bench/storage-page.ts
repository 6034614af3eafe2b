import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import type { Note } from '@/utils/notes/note.ts';
import { benchRepository } from './bench-repository.ts';
import { exchanges } from './storage-exchange.ts';
import { library, note, page } from './storage-rows.ts';
import { at, type Measured, timed } from './storage-timing.ts';

function sameStory(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0];
}

/** Everything that is measured at one size. */
async function measure(count: number): Promise<Measured[]> {
  const name = `bench-${count}`;
  const repository = benchRepository(name, sameStory);
  await repository.open();
  const rows = library(count);
  const results: Measured[] = [];
  const add = async (
    what: string,
    runs: number,
    ours: (run: number) => Promise<unknown>,
    plain: Record<string, (run: number) => Promise<unknown>> = {},
  ) => {
    const times = await timed(runs, ours);
    const others = [];
    for (const [other, work] of Object.entries(plain))
      others.push({ name: other, ms: at(await timed(Math.min(runs, 5), work), 0.5) });
    results.push({ what, ours: at(times, 0.5), p95: at(times, 0.95), plain: others });
  };

  const bare = new SidelightDatabase(`${name}-bare`);
  await bare.open();
  const bareNotes = rows.flatMap((record) =>
    record.kind === 'note' ? [{ ...record.row, seq: 0 }] : [],
  );
  await add(`write ${count} notes in one step`, 1, () => repository.exchange.write(rows), {
    'bulkAdd without history': () => bare.notes.bulkAdd(bareNotes),
  });

  const db = new SidelightDatabase(name);
  await db.open();
  const all = () => db.notes.toArray();
  await add(
    'save a note (strict, article, history, draft)',
    60,
    (n) => repository.createNote(note(n), page(n)),
    {
      'bare put': (n) => bare.notes.put({ ...(bareNotes[0] as Note), id: `p${n}`, seq: 0 }),
    },
  );
  await add('keep a draft (strict)', 60, (n) =>
    repository.putDraft({
      ...note(n),
      tags: '',
      key: 'k',
      identity: 'i',
      revision: n + 1,
      modified: new Date().toISOString(),
    }),
  );
  await add('newest 50', 15, () => repository.notes({ limit: 50 }), {
    'load all and sort': async () =>
      (await all()).sort((a, b) => (a.created < b.created ? 1 : -1)).slice(0, 50),
  });
  await add('notes of an article', 15, (n) => repository.notesOf(`a${n}`), {
    'load all and filter': async (n) => (await all()).filter((row) => row.articleId === `a${n}`),
    'Dexie filter()': (n) => db.notes.filter((row) => row.articleId === `a${n}`).toArray(),
  });
  await add('notes with a tag', 15, (n) => repository.notesTagged(`tag-${n}`), {
    'load all and filter': async (n) =>
      (await all()).filter((row) => row.tags.includes(`tag-${n}`)),
    'Dexie filter()': (n) => db.notes.filter((row) => row.tags.includes(`tag-${n}`)).toArray(),
  });
  await add('notes on an entity', 15, (n) => repository.notesAbout(`world/e${n}`), {
    'load all and filter': async (n) =>
      (await all()).filter((row) => row.entities.includes(`world/e${n}`)),
    'Dexie filter()': (n) =>
      db.notes.filter((row) => row.entities.includes(`world/e${n}`)).toArray(),
  });
  await add('the list of articles with counts', 5, () => repository.articles(), {
    'load all and group': async () => {
      const groups = new Map<string, number>();
      for (const row of await all())
        groups.set(row.articleId, (groups.get(row.articleId) ?? 0) + 1);
      return [await db.articles.toArray(), groups];
    },
  });
  await add('all tags with counts', 5, () => repository.tags(), {
    'load all and count': async () => {
      const counts = new Map<string, number>();
      for (const row of await all())
        for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      return counts;
    },
  });
  await add(
    'the article of a page, by name',
    15,
    (n) => repository.findArticle({ identities: [`url:news.example/${n}`], fingerprint: [] }),
    {
      'load all and filter': async (n) =>
        (await db.articles.toArray()).find((row) =>
          row.identities.includes(`url:news.example/${n}`),
        ),
    },
  );
  const sketches = rows.flatMap((record) =>
    record.kind === 'article' ? [record.row.fingerprint] : [],
  );
  await add(
    'the article of a page, by text',
    15,
    (n) => repository.findArticle({ identities: [], fingerprint: sketches[n] ?? [] }),
    {
      'load all and compare': async (n) =>
        (await db.fingerprints.toArray()).find((row) =>
          sameStory(row.packed.split(' '), sketches[n] ?? []),
        ),
    },
  );
  await add('how many notes', 15, () => repository.countNotes(), {
    'count()': () => db.notes.count(),
  });
  results.push(...(await exchanges(repository, count, all)));
  db.close();
  bare.close();
  repository.close();
  return results;
}

Object.assign(globalThis, { measure });
