import type { AccessibleNode, Backend, Box, Held, Key } from './backend.ts';

/** How each browser's tree calls a frame. */
const FRAME_ROLES = ['Iframe', 'generic'];

/**
 * A note frame in a page: its document is asked from inside, while mouse and keyboard go through the
 * page that holds it, as a reader's do. The keyboard writes where the focus is, in the frame or not.
 */
export class FrameBackend implements Backend {
  /** @param inner the frame's own document; @param page the page around it */
  constructor(
    private readonly inner: Pick<Backend, 'run' | 'tree' | 'box' | 'held' | 'focus'>,
    private readonly page: Backend,
  ) {}

  run(expression: string): Promise<unknown> {
    return this.inner.run(expression);
  }

  tree(): Promise<AccessibleNode[]> {
    return this.inner.tree();
  }

  box(id: string): Promise<Box | null> {
    return this.inner.box(id);
  }

  held(id: string): Promise<Held> {
    return this.inner.held(id);
  }

  focus(id: string): Promise<void> {
    return this.inner.focus(id);
  }

  async mouse(kind: 'move' | 'down' | 'up', x: number, y: number): Promise<void> {
    const frame = await this.place();
    await this.page.mouse(kind, x + frame.x, y + frame.y);
  }

  key(kind: 'down' | 'up', key: Key): Promise<void> {
    return this.page.key(kind, key);
  }

  media(kind: 'screen' | 'print'): Promise<void> {
    return this.page.media(kind);
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  chooseNext(path: string): Promise<void> {
    return this.page.chooseNext(path);
  }

  downloadInto(folder: string): Promise<void> {
    return this.page.downloadInto(folder);
  }

  /** Nothing stays open: the frame goes when the reader or its page closes it. */
  async close(): Promise<void> {}

  /** The frame in its page's viewport. @throws if the page shows none */
  private async place(): Promise<Box> {
    const tree = await this.page.tree();
    const frame = tree.find(
      ({ role, name }) => name === 'Note editor' && FRAME_ROLES.includes(role),
    );
    const box = frame && (await this.page.box(frame.id));
    if (!box) throw new Error('The page shows no note frame');
    return box;
  }
}
