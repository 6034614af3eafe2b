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
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/** As many files may be tried again; more do not fail by chance. */
const MOST_AGAIN = 4;

/**
 * Runs one Vitest project in view. A file that could not even be loaded counts as one failure; so
 * does a project that ends badly without any, or that ran no test at all.
 * @param isTriedAgain whether a few files that failed are run once more, each from its start and in
 * a browser of its own: real browsers on a loaded machine now and then lose a focus or a frame (seen
 * 2026-11-22: one in some 300 tests). The tests of a file lean on each other, so no single one can be
 * repeated. What fails twice counts as failed, and what failed first stays in the output.
 */
export function runProject(project: string, isTriedAgain: boolean): Count {
  const first = run(project, []);
  const again = first.files.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (!isTriedAgain || again.length === 0 || again.length > MOST_AGAIN) return inAll(first);
  console.log(`Failed once, tried again from the start:\n  ${again.join('\n  ')}`);
  const second = run(project, again);
  const kept = first.files.filter(({ name }) => !again.includes(name));
  return inAll({ isBroken: second.isBroken, files: [...kept, ...second.files] });
}

/** What one run of Vitest came to. */
interface Run {
  readonly files: readonly (Count & { readonly name: string })[];
  /** It ended badly without any failure, or ran no test. */
  readonly isBroken: boolean;
}

/** @param names the files to run; all if none is given. */
function run(project: string, names: readonly string[]): Run {
  const nth = names.length === 0 ? '' : '-again';
  const outputFile = join('.output', 'tests', `${project}${nth}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...names,
      ...['--project', project],
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', outputFile],
    ],
    { stdio: 'inherit', env: { ...process.env, SIDELIGHT_BUILT: '1' } },
  );
  const files = report(outputFile).map(({ name, status: state, assertionResults: tests }) => {
    const failed = tests.filter((test) => test.status === 'failed').length;
    const passed = tests.filter((test) => test.status === 'passed').length;
    return { name, passed, failed: state === 'failed' ? Math.max(1, failed) : failed };
  });
  const { passed, failed } = sum(files);
  if (passed === 0) console.log(`✗ Project ${project} ran no test.`);
  return { files, isBroken: failed === 0 && (status !== 0 || passed === 0) };
}

function inAll({ files, isBroken }: Run): Count {
  const { passed, failed } = sum(files);
  return { passed, failed: isBroken ? failed + 1 : failed };
}

function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((all, { passed }) => all + passed, 0),
    failed: counts.reduce((all, { failed }) => all + failed, 0),
  };
}

function report(file: string): v.InferOutput<typeof ReportSchema>['testResults'] {
  try {
    return v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8'))).testResults;
  } catch (error) {
    console.log(`✗ No report: ${String(error)}`);
    return [];
  }
}
