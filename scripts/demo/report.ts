import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../../tests/support/surface.ts';

/** What the walk did, printed as it goes and written down with its pictures. */
export class DemoReport {
  private readonly lines: string[] = [];

  /** @param folder emptied first */
  constructor(private readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Notes one thing that was done; a surface is photographed. */
  async step(text: string, shown: Surface | null): Promise<void> {
    const number = this.lines.length + 1;
    let line = `${number}. ${text}`;
    if (shown) {
      const file = `${String(number).padStart(2, '0')}.png`;
      writeFileSync(join(this.folder, file), await shown.screenshot());
      line += ` ([${file}](${file}))`;
    }
    this.lines.push(line);
    console.log(`${number}. ${text}`);
  }

  /** Writes `report.md` beside the pictures and returns its path. */
  finish(): string {
    const path = join(this.folder, 'report.md');
    writeFileSync(path, `# Sidelight, walked through once\n\n${this.lines.join('\n')}\n`);
    return path;
  }
}
