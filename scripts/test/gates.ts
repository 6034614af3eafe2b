import { join } from 'node:path';
import { BUILT } from '../build.ts';
import type { Gate } from './run-gate.ts';

/** What holds for the source alone: the same gates as `npm run check`, tests apart. */
export const SOURCE_GATES: readonly Gate[] = [
  npm('files are formatted', 'check:format'),
  npm('the linter finds nothing', 'check:lint'),
  npm('types hold', 'check:types'),
  npm('pure rooms know no browser', 'check:pure'),
  npm('nothing is dead', 'check:knip'),
  npm('packs are sourced, unambiguous and anchored', 'pack:check'),
];

/** What holds for the extension as built. */
export const BUILD_GATES: readonly Gate[] = [
  npm('content scripts keep their budgets', 'check:size'),
  {
    name: 'the Firefox store would find no error',
    command: join('node_modules', '.bin', 'web-ext'),
    args: ['lint', '--no-config-discovery', '--source-dir', BUILT.firefox],
  },
];

function npm(name: string, script: string): Gate {
  return { name, command: 'npm', args: ['run', '--silent', script] };
}
