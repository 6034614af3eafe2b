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

/** A word is used by its name, or its group is read by a key known only at run time. */
function isUsed(path: readonly string[]): boolean {
  const { named, indexed } = uses();
  const last = path.at(-1) ?? '';
  return named.has(last) || path.slice(0, -1).some((group) => indexed.has(group));
}

let found: { named: Set<string>; indexed: Set<string> } | null = null;

function uses(): { named: Set<string>; indexed: Set<string> } {
  if (found) return found;
  const named = new Set<string>();
  const indexed = new Set<string>();
  for (const file of programFiles()) {
    if (file.startsWith('utils/i18n/')) continue;
    new Visitor({
      MemberExpression({ object, property, computed }) {
        if (!computed && property.type === 'Identifier') named.add(property.name);
        if (computed && object.type === 'MemberExpression' && object.property.type === 'Identifier')
          indexed.add(object.property.name);
        if (computed && object.type === 'Identifier') indexed.add(object.name);
      },
      ObjectPattern({ properties }) {
        for (const property of properties)
          if (property.type === 'Property' && property.key.type === 'Identifier')
            named.add(property.key.name);
      },
    }).visit(parseSync(file, read(file)).program);
  }
  found = { named, indexed };
  return found;
}
