import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** How many of a project's tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Vitest's JSON report; only what is counted. */
const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/**
 * Runs one Vitest project in view. A file that could not even be loaded counts as one failure; so
 * does a project that ends badly without any, or that ran no test at all.
 */
export function runProject(project: string): Count {
  const outputFile = join('.output', 'tests', `${project}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--project', project],
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', outputFile],
    ],
    { stdio: 'inherit', env: { ...process.env, SIDELIGHT_BUILT: '1' } },
  );
  const { numPassedTests: passed, numFailedTests, testResults } = report(outputFile);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  const broken = failed === 0 && (status !== 0 || passed === 0);
  if (passed === 0) console.log(`✗ Project ${project} ran no test.`);
  return { passed, failed: broken ? 1 : failed };
}

function report(file: string): v.InferOutput<typeof ReportSchema> {
  try {
    return v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.log(`✗ No report: ${String(error)}`);
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
