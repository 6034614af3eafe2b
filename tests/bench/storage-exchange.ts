import { v7 } from 'uuid';
import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import { exportFile, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { planImport, recordsToWrite } from '@/utils/exchange/plan-import.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { benchRepository } from './bench-repository.ts';
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
    const fresh = benchRepository(`bench-${count}-${format}`);
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
    const bare = await plainImport(`plain-${count}-${format}`, format, text());
    if (left > 0) throw new Error(`${left} notes left after undoing the import of ${format}`);
    const detail = `read ${steps.read.toFixed(0)}, plan ${steps.plan.toFixed(0)}, write ${steps.write.toFixed(0)}; ${(size / 1e6).toFixed(1)} MB`;
    results.push({
      what: `import ${format} (${detail})`,
      ours: total,
      p95: total,
      plain: [{ name: 'read whole, bulkAdd without checks or way back', ms: bare.added }],
    });
    results.push({
      what: `undo that import`,
      ours: undo,
      p95: undo,
      plain: [{ name: 'bulkDelete by key, for good', ms: bare.removed }],
    });
    fresh.close();
  }
  return results;
}

async function undone(repository: Repository): Promise<number> {
  await repository.undo();
  return repository.countNotes();
}

/** The file as one string, read at once and added without history, checks or article lines; ms. */
async function plainImport(
  name: string,
  format: ExportFormat,
  pieces: AsyncIterable<string>,
): Promise<{ readonly added: number; readonly removed: number }> {
  const db = new SidelightDatabase(name);
  await db.open();
  let start = performance.now();
  let whole = '';
  for await (const piece of pieces) whole += piece;
  const rows = plainRows(format, whole).map((row, n) => ({ ...row, id: `p${n}`, seq: 0 }));
  await db.table('notes').bulkAdd(rows);
  const added = performance.now() - start;
  start = performance.now();
  await db.notes.bulkDelete(rows.map(({ id }) => id));
  const removed = performance.now() - start;
  db.close();
  return { added, removed };
}

function plainRows(format: ExportFormat, whole: string): readonly object[] {
  switch (format) {
    case 'backup':
      return whole
        .split('\n')
        .flatMap((line): { kind?: string; row: Note }[] => (line === '' ? [] : [JSON.parse(line)]))
        .flatMap(({ kind, row }) => (kind === 'note' ? [row] : []));
    case 'w3c-page':
      return JSON.parse(whole).items;
    case 'hypothesis':
      return JSON.parse(whole).annotations;
    default:
      return whole
        .split('\r\n')
        .slice(1)
        .map((line) => ({ cells: line.split(',') }));
  }
}
