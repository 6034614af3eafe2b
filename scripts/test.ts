/**
 * `npm test`: all gates and all tests, in both browsers. Ends with one line of its own, `N passed,
 * N failed`, in which every test and every gate counts one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers/install.ts';
import { buildBoth } from './build.ts';
import { BUILD_GATES, SOURCE_GATES } from './test/gates.ts';
import { runGate, type Gate } from './test/run-gate.ts';
import { runProject } from './test/run-project.ts';

/** Vitest's projects, quickest first, and whether they run in browsers. */
const PROJECTS = [
  { name: 'unit', isInBrowsers: false },
  { name: 'dom', isInBrowsers: true },
  { name: 'extension', isInBrowsers: true },
];

let passed = 0;
let failed = 0;

// A report of an earlier run must not be counted.
rmSync(join('.output', 'tests'), { recursive: true, force: true });
await count('browsers are here', async () => {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
});
await pass(SOURCE_GATES);
const built = await count('the extension builds for both browsers', buildBoth);
if (built) await pass(BUILD_GATES);
for (const { name, isInBrowsers } of PROJECTS) {
  const result = runProject(name, isInBrowsers);
  passed += result.passed;
  failed += result.failed;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function pass(gates: readonly Gate[]): Promise<void> {
  for (const gate of gates)
    if (await runGate(gate)) passed += 1;
    else failed += 1;
}

async function count(name: string, work: () => Promise<void> | void): Promise<boolean> {
  const start = Date.now();
  try {
    await work();
    passed += 1;
    console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    return false;
  }
}
