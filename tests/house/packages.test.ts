import { expect, test } from 'vitest';
import * as v from 'valibot';
import { read, trackedFiles } from './source-files.ts';

const PackageSchema = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});
const LockSchema = v.object({
  packages: v.record(
    v.string(),
    v.looseObject({
      resolved: v.optional(v.string()),
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
});

test('every package is named with one exact version', () => {
  const { dependencies, devDependencies } = v.parse(
    PackageSchema,
    JSON.parse(read('package.json')),
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file names no address, so that any registry can serve it', () => {
  const { packages } = v.parse(LockSchema, JSON.parse(read('package-lock.json')));
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named).toEqual([]);
});

test('the lock file has the packages of other systems too, or npm ci refuses it', () => {
  const { packages } = v.parse(LockSchema, JSON.parse(read('package-lock.json')));
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies))
    .filter((name) => !known.has(name));
  expect(missing).toEqual([]);
});

test('the lock file is the only one', () => {
  const others = trackedFiles().filter((file) =>
    /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/.test(file),
  );
  expect(others).toEqual([]);
});
