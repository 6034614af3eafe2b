import { v7 } from 'uuid';
import type { DetectedArticle } from '@/utils/article/article.ts';
import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import { exportFile, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { planImport, recordsToWrite } from '@/utils/exchange/plan-import.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { NewNote, Repository } from '@/utils/notes/repository.ts';

/** One line of the table: our way and the plain ways, all in ms (median of the runs). */
export interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly p95: number;
  readonly plain: readonly { readonly name: string; readonly ms: number }[];
}

const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
const NOTES_AN_ARTICLE = 20;
const START = Date.UTC(2024, 0);
/** Up to this size every format is imported. */
const IMPORT_ALL = 10_000;

/** Notes as readers make them: a quote with context, half of them with a remark, a few tags. */
function library(count: number): LibraryRecord[] {
  const articles = Array.from(
    { length: Math.ceil(count / NOTES_AN_ARTICLE) },
    (_, n): LibraryRecord => {
      const at = new Date(START + n * 60_000).toISOString();
      const fingerprint = Array.from({ length: 256 }, (__, i) =>
        (Math.imul(n * 256 + i + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0'),
      ).sort();
      const url = `https://news.example/2024/${n}/story-${n}`;
      const metadata = { title: `Story ${n} of the day`, url, outlet: 'News' };
      return {
        kind: 'article',
        row: {
          id: `a${n}`,
          schema: 1,
          identities: [`url:news.example/${n}`],
          fingerprint,
          metadata,
          created: at,
          modified: at,
        },
      };
    },
  );
  const notes = Array.from({ length: count }, (_, n): LibraryRecord => {
    const at = new Date(START + n * 1000).toISOString();
    const quote = `the words of passage ${n} as they stand in the article about things ${n % 977}`;
    return {
      kind: 'note',
      row: {
        id: `n${String(n).padStart(8, '0')}`,
        schema: 1,
        articleId: `a${n % articles.length}`,
        motivation: n % 2 ? 'commenting' : 'highlighting',
        target: {
          scope: 'passage',
          selectors: [
            {
              type: 'TextQuoteSelector',
              exact: quote,
              prefix: 'some words that stand before it ',
              suffix: ' and some after',
            },
            { type: 'TextPositionSelector', start: n % 5000, end: (n % 5000) + quote.length },
          ],
        },
        text: n % 2 ? `A remark on ${quote}, with **weight**.` : '',
        tags: [`tag-${n % 200}`, `year-${n % 7}`].slice(0, n % 3),
        entities: [`world/e${n % 500}`],
        colour: COLOURS[n % 5] ?? 'yellow',
        created: at,
        modified: at,
      },
    };
  });
  return [...articles, ...notes];
}

async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

function note(n: number): NewNote {
  return {
    motivation: 'commenting',
    target: { scope: 'page' },
    text: `new ${n}`,
    tags: [],
    entities: [],
    colour: 'yellow',
  };
}

/** The page of one of fifty articles. */
function page(n: number): DetectedArticle {
  return {
    score: 1,
    reasons: [],
    identities: [`url:news.example/${n % 50}`],
    fingerprint: [],
    metadata: { title: 'x', url: 'https://news.example/1' },
  };
}

function sameStory(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0];
}

/** What is reported fails the run. */
function report(error: unknown): never {
  throw error;
}

/** Everything that is measured at one size. */
async function measure(count: number): Promise<Measured[]> {
  const name = `bench-${count}`;
  const marker = { read: async () => null, write: async () => {} };
  const options = { name, marker, now: () => new Date(), newId: v7, report };
  const repository = openRepository({ ...options, sameStory });
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

const WORDS = {
  openPassage: '',
  checkBack: '',
  colours: { yellow: '', green: '', blue: '', pink: '', purple: '' },
};

async function exchanges(
  repository: Repository,
  count: number,
  all: () => PromiseLike<unknown[]>,
): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const format of [
    'backup',
    'w3c-page',
    'csv',
    'markdown',
  ] as const satisfies ExportFormat[]) {
    const parts: Uint8Array[] = [];
    const [ours = 0] = await timed(1, async () => {
      for await (const part of exportFile(repository.exchange, {
        format,
        at: new Date(),
        words: WORDS,
      }).pieces)
        parts.push(part);
    });
    const [plain = 0] = await timed(1, async () => JSON.stringify(await all()));
    results.push({
      what: `export ${format}`,
      ours,
      p95: ours,
      plain: [{ name: 'JSON.stringify of all', ms: plain }],
    });
    // Importing takes minutes at 100,000: there the fastest format stands for all.
    if (format === 'markdown' || (count > IMPORT_ALL && format !== 'backup')) continue;
    const marker = { read: async () => null, write: async () => {} };
    const fresh = openRepository({
      name: `bench-${count}-${format}`,
      marker,
      now: () => new Date(),
      newId: v7,
      report,
      sameStory,
    });
    await fresh.open();
    const steps = { read: 0, plan: 0, write: 0 };
    async function* text(): AsyncGenerator<string> {
      const decoder = new TextDecoder();
      for (const part of parts) yield decoder.decode(part, { stream: true });
    }
    let mark = performance.now();
    const lap = () => {
      const now = performance.now();
      const took = now - mark;
      mark = now;
      return took;
    };
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const file = await readImport(text(), size, { now: new Date().toISOString(), newId: v7 });
    steps.read = lap();
    const plan = await planImport(file, fresh);
    steps.plan = lap();
    await fresh.exchange.write(recordsToWrite(plan, 'mine', v7));
    steps.write = lap();
    const total = steps.read + steps.plan + steps.write;
    const detail = `read ${steps.read.toFixed(0)}, plan ${steps.plan.toFixed(0)}, write ${steps.write.toFixed(0)}; ${(size / 1e6).toFixed(1)} MB`;
    results.push({ what: `import ${format} (${detail})`, ours: total, p95: total, plain: [] });
    fresh.close();
  }
  return results;
}

Object.assign(globalThis, { measure });
