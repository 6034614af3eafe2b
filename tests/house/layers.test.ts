import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAY_IMPORT, PACKAGES, roomOf } from './rooms.ts';
import { importsOf, programFiles, read, trackedFiles } from './source-files.ts';

const graph = new Map(programFiles().map((file) => [file, importsOf(file)]));

test('every file under utils stands in a room', () => {
  const homeless = [...graph.keys()].filter(
    (file) => roomOf(file) === null && file !== 'utils/web-standards.d.ts',
  );
  expect(homeless).toEqual([]);
});

test('imports run in the directions of the house', () => {
  const wrong: string[] = [];
  for (const [file, { files }] of graph) {
    const room = roomOf(file);
    if (!room) continue;
    for (const target of files) {
      const there = roomOf(target);
      // Generated datasets lie outside the rooms; they are data.
      if (there === null ? !target.startsWith('.') : !MAY_IMPORT[room].includes(there))
        wrong.push(`${file} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

/**
 * What several contexts share: how extension pages are wired, how marks look on any page, and what
 * the overlay's interface brings into a page for the overlay.
 */
const SHARED = ['entrypoints/page-services', 'entrypoints/marks.css', 'entrypoints/page-tools'];

test('one context does not reach into the folder of another', () => {
  const context = (file: string): string => file.split('/').slice(0, 2).join('/');
  const wrong = [...graph].flatMap(([file, { files }]) =>
    roomOf(file) === 'entrypoints'
      ? files
          .filter((target) => roomOf(target) === 'entrypoints' && context(target) !== context(file))
          .filter((target) => !SHARED.includes(context(target)))
          .map((target) => `${file} → ${target}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

test('each room uses only packages that are at home there', () => {
  const wrong: string[] = [];
  for (const [file, { packages }] of graph) {
    const room = roomOf(file);
    const allowed = room && PACKAGES[room];
    if (!allowed) continue;
    for (const name of packages) if (!allowed.includes(name)) wrong.push(`${file} uses ${name}`);
  }
  expect(wrong).toEqual([]);
});

test('every import of a file of ours finds it', () => {
  const lost = [...graph].flatMap(([file, { files }]) =>
    files
      .filter((target) => !target.startsWith('.') && !existsSync(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(lost).toEqual([]);
});

test('no import runs in a circle', () => {
  expect(cycles()).toEqual([]);
});

test('no iterator of a web object is iterated: Firefox content scripts cannot', () => {
  const iterated =
    /searchParams\b[^\n]*\.(keys|values|entries)\(|(\.\.\.|of )[\w.]*(searchParams|CSS\.highlights)\b/;
  const found = [...graph.keys()].filter(
    (file) => roomOf(file) !== 'components' && iterated.test(read(file)),
  );
  expect(found).toEqual([]);
});

test('no test stands where WXT would build it', () => {
  expect(trackedFiles().filter((file) => /^entrypoints\/.*\.(test|bench)\./.test(file))).toEqual(
    [],
  );
});

/** Circles of imports, each as a path that ends where it began (depth first, three colours). */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const since = path.indexOf(file);
    if (since >= 0) {
      found.push([...path.slice(since), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file)?.files ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}
