import { v7 } from 'uuid';
import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import { exportFile, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { planImport, recordsToWrite } from '@/utils/exchange/plan-import.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { type Measured, timed } from './storage-timing.ts';

/** Beyond this size, where each takes a minute, two formats stand for all: by line and as JSON. */
const IMPORT_ALL = 10_000;
const LARGE: ReadonlySet<ExportFormat> = new Set(['backup', 'w3c-page']);

const WORDS = {
  openPassage: '',
  checkBack: '',
  colours: { yellow: '', green: '', blue: '', pink: '', purple: '' },
};

/** Every format out, and in again into an empty library. */
export async function exchanges(
  repository: Repository,
  count: number,
  all: () => PromiseLike<unknown[]>,
): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const format of [
    'backup',
    'w3c-page',
    'hypothesis',
    'csv',
    'readwise',
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
    if (format === 'markdown' || (count > IMPORT_ALL && !LARGE.has(format))) continue;
    const marker = { read: async () => null, write: async () => {} };
    const fresh = openRepository({
      name: `bench-${count}-${format}`,
      marker,
      now: () => new Date(),
      newId: v7,
      sameStory: () => false,
      report: (error) => {
        throw error;
      },
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
    const file = await readImport(text(), { now: new Date().toISOString(), newId: v7 });
    steps.read = lap();
    const plan = await planImport(file, fresh);
    steps.plan = lap();
    await fresh.exchange.write(recordsToWrite(plan, 'mine', v7));
    steps.write = lap();
    const total = steps.read + steps.plan + steps.write;
    const left = await undone(fresh);
    const undo = lap();
    if (left > 0) throw new Error(`${left} notes left after undoing the import of ${format}`);
    const detail = `read ${steps.read.toFixed(0)}, plan ${steps.plan.toFixed(0)}, write ${steps.write.toFixed(0)}; ${(size / 1e6).toFixed(1)} MB`;
    const bare = await plainImport(`plain-${count}-${format}`, format, text());
    results.push({
      what: `import ${format} (${detail})`,
      ours: total,
      p95: total,
      plain: bare === null ? [] : [{ name: 'JSON.parse whole, bulkAdd', ms: bare }],
    });
    results.push({ what: `undo that import`, ours: undo, p95: undo, plain: [] });
    fresh.close();
  }
  return results;
}

async function undone(repository: Repository): Promise<number> {
  await repository.undo();
  return repository.countNotes();
}

/** The file as one string, parsed at once and added without history, checks or article lines; ms. */
async function plainImport(
  name: string,
  format: ExportFormat,
  pieces: AsyncIterable<string>,
): Promise<number | null> {
  if (format !== 'backup') return null;
  const db = new SidelightDatabase(name);
  await db.open();
  const start = performance.now();
  let whole = '';
  for await (const piece of pieces) whole += piece;
  const rows = whole
    .split('\n')
    .flatMap((line): { kind?: string; row: Note }[] => (line === '' ? [] : [JSON.parse(line)]));
  await db.notes.bulkAdd(
    rows.flatMap(({ kind, row }) => (kind === 'note' ? [{ ...row, seq: 0 }] : [])),
  );
  const took = performance.now() - start;
  db.close();
  return took;
}
