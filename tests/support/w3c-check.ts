import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The owner's check of W3C annotations; not part of this repository. */
const VALIDATOR = resolve('../shared/eval/w3c/validate.mjs');

export const hasW3cCheck = existsSync(VALIDATOR);

/** What the owner's check says of a file. @throws where it refuses it */
export async function w3cCheck(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-w3c-'));
  try {
    const file = join(folder, 'notes.jsonld');
    await writeFile(file, content);
    return execFileSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });
  } finally {
    await rm(folder, { recursive: true });
  }
}
