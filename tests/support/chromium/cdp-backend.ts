import type { AccessibleNode, Backend, Box, Held, Key, Modifier } from '../backend.ts';
import { axNodes } from './ax-tree.ts';
import type { Cdp } from './cdp.ts';

/** Bits of `Input.dispatchKeyEvent`. */
const MODIFIER_BITS: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Windows virtual key codes; without them Chromium does nothing for keys that type nothing. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/** Drives one Chromium document through DevTools; what stands in closed shadow roots is reached too. */
export class CdpBackend implements Backend {
  private pressed = false;

  constructor(
    private readonly cdp: Cdp,
    private readonly closeTarget: () => Promise<void>,
  ) {}

  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async tree(): Promise<AccessibleNode[]> {
    await this.cdp.send('Accessibility.enable');
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return axNodes(nodes);
  }

  async box(id: string): Promise<Box | null> {
    const backendNodeId = Number(id);
    await this.cdp.send('DOM.enable');
    try {
      await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await this.cdp.send('DOM.getContentQuads', { backendNodeId });
      const quad = quads[0];
      if (!quad) return null;
      const xs = quad.filter((_, index) => index % 2 === 0);
      const ys = quad.filter((_, index) => index % 2 === 1);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    } catch (error) {
      if (error instanceof Error && /layout object|compute content quads/.test(error.message))
        return null;
      throw error;
    }
  }

  async held(id: string): Promise<Held> {
    const read = `function () {
      const at = this.nodeType === 1 ? this : this.parentElement;
      return { text: at.innerText ?? at.textContent ?? '', value: String(at.value ?? '') };
    }`;
    return (await this.callOn(id, read)) as Held;
  }

  async focus(id: string): Promise<void> {
    await this.cdp.send('DOM.focus', { backendNodeId: Number(id) });
  }

  async mouse(kind: 'move' | 'down' | 'up', x: number, y: number): Promise<void> {
    if (kind !== 'move') this.pressed = kind === 'down';
    await this.cdp.send('Input.dispatchMouseEvent', {
      type: ({ move: 'mouseMoved', down: 'mousePressed', up: 'mouseReleased' } as const)[kind],
      x,
      y,
      button: kind !== 'move' || this.pressed ? 'left' : 'none',
      buttons: this.pressed ? 1 : 0,
      clickCount: kind === 'move' ? 0 : 1,
    });
  }

  async key(kind: 'down' | 'up', { key, code, text, modifiers }: Key): Promise<void> {
    // Elsewhere the code of the character is another key's: that of "!" is Page Up.
    const keyCode =
      KEY_CODES[key] ?? (/^[a-z0-9 ]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
    await this.cdp.send('Input.dispatchKeyEvent', {
      type: kind === 'up' ? 'keyUp' : text ? 'keyDown' : 'rawKeyDown',
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers: modifiers.reduce((bits, modifier) => bits | MODIFIER_BITS[modifier], 0),
      ...(kind === 'down' && text ? { text } : {}),
      ...(kind === 'down' ? { commands: editingCommands(key, modifiers) } : {}),
    });
  }

  async media(kind: 'screen' | 'print'): Promise<void> {
    await this.cdp.send('Emulation.setEmulatedMedia', { media: kind });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.cdp.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async chooseNext(path: string): Promise<void> {
    if (!this.cdp.once) throw new Error('This document cannot tell of its dialogs');
    await this.cdp.send('Page.enable');
    await this.cdp.send('Page.setInterceptFileChooserDialog', { enabled: true });
    this.cdp.once('Page.fileChooserOpened', ({ backendNodeId }) => {
      if (backendNodeId === undefined) return;
      // A file that cannot be chosen shows in what the page then lacks.
      this.cdp.send('DOM.setFileInputFiles', { files: [path], backendNodeId }).catch(() => {});
    });
  }

  async downloadInto(folder: string): Promise<void> {
    await this.cdp.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  close(): Promise<void> {
    return this.closeTarget();
  }

  private async callOn(id: string, functionDeclaration: string): Promise<unknown> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: Number(id) });
    if (!object.objectId) throw new Error(`No object for node ${id}`);
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      returnByValue: true,
    });
    return result.value;
  }
}

/** Chords that the browser itself turns into editing; DevTools wants them named. */
function editingCommands(key: string, modifiers: readonly Modifier[]): string[] {
  if (!modifiers.includes('Control') && !modifiers.includes('Meta')) return [];
  const commands: Record<string, string> = { a: 'selectAll', z: 'undo', c: 'copy', v: 'paste' };
  const command = commands[key.toLowerCase()];
  return command ? [command] : [];
}
