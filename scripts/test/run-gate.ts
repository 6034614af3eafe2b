import { spawn } from 'node:child_process';

/** A command that must end with 0. */
export interface Gate {
  /** What holds if it passes, as a sentence's end. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Runs a gate; shows its output only if it fails. Resolves with whether it passed. */
export async function runGate({ name, command, args }: Gate): Promise<boolean> {
  const start = Date.now();
  const { code, output } = await run(command, args);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (code !== 0) console.log(output);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code === 0;
}

/** Node's own binary runs the tools, so that no shell and no search path is between. */
function run(
  command: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(String(error))));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
