/**
 * Bundles what the benchmarks measure (`npm run adapters`): each file of scripts/adapters becomes one
 * script without imports and without top-level names in .output/adapters.
 */
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { compileEagerly } from './eager-functions.ts';
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
  writeFileSync(outfile, asShipped(file, readFileSync(outfile, 'utf8')));
  console.log(outfile);
}

/**
 * Content scripts ship without esbuild's directive, for which the engine compiles a script anew that
 * it has seen before, and the detector's functions are compiled together with it (`wxt.config.ts`).
 */
function asShipped(file: string, script: string): string {
  const plain = script.replace(/^"use strict";/, '');
  return file === 'detector.ts' ? compileEagerly(plain) : plain;
}
