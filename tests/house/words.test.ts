import { parseSync, Visitor } from 'oxc-parser';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { programFiles, read, trackedFiles } from './source-files.ts';

const LANGUAGES = ['en', 'fr', 'ru'];
const surfaces = trackedFiles()
  .filter((file) => /^utils\/i18n\/en\/.*\.ts$/.test(file))
  .map((file) => basename(file));

test.each(surfaces)('the words of %s exist in every language', (surface) => {
  const files = new Set(trackedFiles());
  const missing = LANGUAGES.filter((language) => !files.has(`utils/i18n/${language}/${surface}`));
  expect(missing).toEqual([]);
});

test.each(surfaces)('every word of %s is used somewhere', async (surface) => {
  const module: unknown = await import(`../../utils/i18n/en/${surface.replace(/\.ts$/, '')}.ts`);
  const words: unknown = Object.values(Object(module))[0];
  expect(leaves(words, [])).not.toEqual([]);
  expect(leaves(words, []).filter((path) => !isUsed(path))).toEqual([]);
});

test('the manifest speaks every language alike', () => {
  const keys = LANGUAGES.map((language) =>
    Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)) as object).sort(),
  );
  for (const list of keys) expect(list).toEqual(keys[0]);
});

/** Paths of all words; functions are words with gaps, lists and plural forms one word each. */
function leaves(words: unknown, path: string[]): string[][] {
  if (typeof words !== 'object' || words === null) return [path];
  if (Array.isArray(words) || 'other' in words) return [path];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, [...path, key]));
}

/** A word is used by its name, or its group is handed on whole or read by a key known at run time. */
function isUsed(path: readonly string[]): boolean {
  const { named, whole } = uses();
  const last = path.at(-1) ?? '';
  return named.has(last) || path.slice(0, -1).some((group) => whole.has(group));
}

let found: { named: Set<string>; whole: Set<string> } | null = null;

function uses(): { named: Set<string>; whole: Set<string> } {
  if (found) return found;
  const named = new Set<string>();
  const whole = new Set<string>();
  for (const file of programFiles()) {
    if (file.startsWith('utils/i18n/')) continue;
    const accessed = new Map<unknown, string>();
    const opened = new Set<unknown>();
    new Visitor({
      MemberExpression(node) {
        const { object, property, computed } = node;
        if (!computed && property.type === 'Identifier') {
          named.add(property.name);
          accessed.set(node, property.name);
        }
        if (!computed) opened.add(object);
      },
      ObjectPattern({ properties }) {
        for (const property of properties)
          if (property.type === 'Property' && property.key.type === 'Identifier')
            named.add(property.key.name);
      },
    }).visit(parseSync(file, read(file)).program);
    // Handed on whole, or read by a computed key.
    for (const [node, name] of accessed) if (!opened.has(node)) whole.add(name);
  }
  found = { named, whole };
  return found;
}
