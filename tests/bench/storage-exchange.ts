import { v7 } from 'uuid';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import { exportFile, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { planImport, recordsToWrite } from '@/utils/exchange/plan-import.ts';
import { readImport } from '@/utils/exchange/read-import.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { type Measured, timed } from './storage-timing.ts';

/** Up to this size every format is imported. */
const IMPORT_ALL = 10_000;

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
