/**
 * Bundles what the benchmarks measure (`npm run adapters`): each file of scripts/adapters becomes one
 * script without imports and without top-level names in .output/adapters.
 */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { buildWorldPack, WORLD_DIR } from './world/build.ts';

const FROM = join('scripts', 'adapters');

buildWorldPack(WORLD_DIR);

for (const file of readdirSync(FROM)) {
  if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
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
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
  });
  console.log(outfile);
}
