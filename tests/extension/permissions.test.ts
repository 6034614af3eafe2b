import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { publisherPage } from '../support/publisher-page.ts';

/** A copy of the story on a site that Sidelight has no standing permission for. */
const ELSEWHERE = 'https://news.example.org/africa/instructors';

const ManifestSchema = v.object({
  permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), []),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
});

test.each(Object.entries(BUILT))('README explains each permission of the %s build', (_, folder) => {
  const manifest = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
  );
  const asked = Object.values(manifest).flat();
  expect(asked.filter((permission) => !explained().has(permission))).toEqual([]);
});

test('README explains no permission that is not asked for', () => {
  const asked = new Set(
    Object.values(BUILT).flatMap((folder) =>
      Object.values(
        v.parse(ManifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
      ).flat(),
    ),
  );
  expect([...explained()].filter((permission) => !asked.has(permission))).toEqual([]);
});

inEachBrowser('a page without standing permission', (driver) => {
  test('gets nothing until the toolbar button is pressed, and marks then', async () => {
    const shop = newspaper();
    driver().answer((url) =>
      url.href === ELSEWHERE ? { body: publisherPage({ variant: 'syndicated' }) } : shop(url),
    );
    const page = await driver().open(ELSEWHERE);
    expect(await page.evaluate(() => document.querySelector('sidelight-root'))).toBeNull();
    const popup = await driver().openPopup(page);
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await popup.close();
  });
});

/** Permissions in README's table: rows whose first cell is one name in code font. */
function explained(): Set<string> {
  if (!existsSync('README.md')) return new Set();
  const section = readFileSync('README.md', 'utf8').split(/^#+ .*permission.*$/im)[1] ?? '';
  const table = section.split(/^#/m)[0] ?? '';
  return new Set([...table.matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map(([, name]) => name ?? ''));
}
