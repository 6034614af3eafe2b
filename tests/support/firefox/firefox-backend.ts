import type { AccessibleNode, Backend, Box, Held, Key } from '../backend.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { answerFileDialog, downloadsInto } from './file-dialog.ts';
import type { Command } from './frame-script.ts';

/** Drives the document shown in one `browser` element of Firefox's window: a tab, the popup, the sidebar. */
export class FirefoxBackend implements Backend {
  /**
   * @param browser expression for the element; @param shut expression that closes what holds it
   * @param frame part of the address of a frame in the document that is asked instead of it
   */
  constructor(
    private readonly chrome: ChromeScope,
    readonly browser: string,
    private readonly shut: string,
    private readonly frame = '',
  ) {}

  run(expression: string): Promise<unknown> {
    return this.ask({ ask: 'run', expression });
  }

  async tree(): Promise<AccessibleNode[]> {
    return (await this.ask({ ask: 'tree' })) as AccessibleNode[];
  }

  async box(node: string): Promise<Box | null> {
    return (await this.ask({ ask: 'box', node })) as Box | null;
  }

  async held(node: string): Promise<Held> {
    return (await this.ask({ ask: 'held', node })) as Held;
  }

  async focus(node: string): Promise<void> {
    await this.ask({ ask: 'focus', node });
  }

  async mouse(kind: 'move' | 'down' | 'up', x: number, y: number): Promise<void> {
    await this.ask({ ask: 'mouse', kind, x, y });
  }

  async key(kind: 'down' | 'up', key: Key): Promise<void> {
    await this.ask({ ask: 'key', kind, key });
  }

  async media(kind: 'screen' | 'print'): Promise<void> {
    const medium = kind === 'print' ? 'print' : '';
    await this.chrome.run(
      `(${this.browser}.browsingContext.mediumOverride = ${JSON.stringify(medium)}) && null`,
    );
  }

  async screenshot(): Promise<Buffer> {
    const base64 = await this.chrome.run(`(async () => {
      const bitmap = await ${this.browser}.browsingContext.currentWindowGlobal
        .drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return bytes.toBase64();
    })()`);
    return Buffer.from(String(base64), 'base64');
  }

  async chooseNext(path: string): Promise<void> {
    await this.chrome.run(answerFileDialog(path));
  }

  async downloadInto(folder: string): Promise<void> {
    await this.chrome.run(downloadsInto(folder));
  }

  private ask(command: Command): Promise<unknown> {
    return this.chrome.ask(this.browser, command, this.frame);
  }

  async close(): Promise<void> {
    await this.chrome.run(this.shut);
  }
}
