import { parseSync } from 'oxc-parser';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { isTypeScript, programFiles, read, trackedFiles } from './source-files.ts';

/** Lines of a file. House.md: think at 200, split by 300. */
const LONGEST = 300;
/** Nine of ten files are no longer than this, in lines (refined-github, the house's example, has 145). */
const NINE_OF_TEN = 160;

const written = trackedFiles().filter(
  (file) =>
    /^(entrypoints|components|utils|scripts|tests)\//.test(file) && /\.(tsx?|css)$/.test(file),
);
const lines = (file: string): number => read(file).split('\n').length - 1;

test('no file is longer than 300 lines', () => {
  const long = written.filter((file) => lines(file) > LONGEST);
  expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
});

test('nine of ten files stay below 160 lines', () => {
  const lengths = programFiles()
    .map(lines)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(NINE_OF_TEN);
});

test('no file is a drawer for everything', () => {
  const drawer = /^(helpers?|misc|managers?|utils?|types?)$/;
  const found = written.filter((file) => drawer.test(basename(file).replace(/\..*$/, '')));
  expect(found).toEqual([]);
});

test('modules are named in kebab-case, components in PascalCase', () => {
  const found = written.filter((file) => {
    const name = basename(file).replace(/\.(dom\.test|test|bench|d)?\.?(tsx?|css)$/, '');
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    const pascal = file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name);
    return !kebab && !pascal;
  });
  expect(found).toEqual([]);
});

test('no file only hands on what others export', () => {
  const barrels = programFiles().filter((file) => {
    const { body } = parseSync(file, read(file)).program;
    const handsOn = body.filter(
      (statement) =>
        statement.type === 'ExportAllDeclaration' ||
        (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
    );
    return body.length > 0 && handsOn.length === body.length;
  });
  expect(barrels).toEqual([]);
});

test('a test stands where its subject stands', () => {
  const own = /^tests\/(house|support|extension|bench|fixtures|scripts)\//;
  const strays = trackedFiles().filter(
    (file) =>
      file.startsWith('tests/') &&
      isTypeScript(file) &&
      !own.test(file) &&
      !existsSync(dirname(file).replace(/^tests\//, '')),
  );
  expect(strays).toEqual([]);
});
