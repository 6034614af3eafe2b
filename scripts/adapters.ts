/**
 * Bundles what the benchmarks measure (`npm run adapters`): each file of scripts/adapters becomes one
 * script without imports and without top-level names in .output/adapters.
 */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

const FROM = join('scripts', 'adapters');

for (const file of readdirSync(FROM)) {
  if (!file.endsWith('.ts')) continue;
  const outfile = join('.output', 'adapters', `${parse(file).name}.js`);
  await build({
    entryPoints: [join(FROM, file)],
    outfile,
    bundle: true,
    format: 'iife',
    // The oldest Chromium that the extension supports.
    target: 'chrome120',
    minify: true,
    // Only the linker's adapter runs in Node; neither may reach for Node's modules.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  console.log(outfile);
}
