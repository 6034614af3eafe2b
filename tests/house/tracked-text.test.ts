import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, trackedFiles } from './source-files.ts';

/** The article's own words; not part of this repository, and no run of them may become so. */
const ARTICLE = '../shared/seed/article.md';
/** Words in a row from which on a wording counts as the article's. */
const RUN = 8;

const texts = trackedFiles().filter((file) => !/\.(png|svg|ico|woff2)$|lock\.json$/.test(file));

test('no file names a folder of one machine or the host of a package registry', () => {
  // Written as patterns that do not match themselves, so that this file does not name them either.
  const folders = /(^|[\s"'`(=])\/(w[o]rk|f[a]rm|h[o]me|U[s]ers|r[o]ot)\//.source;
  const hosts = /(registry\.[a-z]+js|deb\.[a-z]+|files\.python[a-z]+)\.org/.source;
  const pattern = new RegExp(`${folders}|${hosts}`);
  const found = texts.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test.skipIf(!existsSync(ARTICLE))('no file holds eight words in a row of the article', () => {
  const article = words(read(ARTICLE).split('Original url')[0] ?? '');
  const runs = new Set(runsOf(article));
  expect(runs.size).toBeGreaterThan(100);
  const found = texts.filter((file) => runsOf(words(read(file))).some((run) => runs.has(run)));
  expect(found).toEqual([]);
});

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
}

function runsOf(list: readonly string[]): string[] {
  return list
    .slice(0, Math.max(0, list.length - RUN + 1))
    .map((_, at) => list.slice(at, at + RUN).join(' '));
}
