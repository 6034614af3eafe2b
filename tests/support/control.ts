import type { AccessibleNode, Backend, Box } from './backend.ts';
import type { Surface } from './surface.ts';
import { until } from './wait.ts';

/** How many looks in a row have to find a thing where it was, so that a press will hit it. */
const STILL = 2;

/** One thing on a surface as assistive technology sees it. A click looks for it again if it was drawn anew. */
export class Control {
  #node: AccessibleNode;

  constructor(
    private readonly surface: Surface,
    private readonly backend: Backend,
    found: AccessibleNode,
    private readonly seek: () => Promise<AccessibleNode | null>,
  ) {
    this.#node = found;
  }

  /** What was found, or found again. */
  get node(): AccessibleNode {
    return this.#node;
  }

  /** Where it is, in view. @throws if it is not drawn */
  async box(): Promise<Box> {
    const box = await this.backend.box(this.node.id);
    if (!box) throw new Error(`Not drawn: ${this.node.role} "${this.node.name}"`);
    return box;
  }

  /**
   * Clicks its middle with the mouse, when it stands still: what is still coming in moves it. If it
   * moves under the pressed button, the button is let go elsewhere and it is aimed at again.
   */
  async click(): Promise<void> {
    await until(
      async () => {
        const box = await this.stillBox();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await this.surface.buttonDown(x, y);
        const now = await this.backend.box(this.node.id).catch(() => null);
        const hit = now === null || (now.x === box.x && now.y === box.y);
        await (hit ? this.surface.buttonUp(x, y) : this.surface.buttonUp(0, 0));
        return hit;
      },
      () => `Moves away when pressed: ${this.node.role} "${this.node.name}"`,
    );
  }

  private async stillBox(): Promise<Box> {
    let last: Box | null = null;
    let times = 0;
    return until(
      async () => {
        const before = last;
        last = await this.box().catch(() => null);
        if (last === null) {
          this.#node = (await this.seek()) ?? this.#node;
          return null;
        }
        times = before?.x === last.x && before.y === last.y ? times + 1 : 0;
        return times === STILL ? last : null;
      },
      () => `Never stands still: ${this.node.role} "${this.node.name}"`,
    );
  }

  async hover(): Promise<void> {
    const { x, y, width, height } = await this.box();
    await this.surface.moveTo(x + width / 2, y + height / 2);
  }

  async focus(): Promise<void> {
    await this.backend.focus(this.node.id);
  }

  /** Focuses a field and types, key by key, after what it holds. */
  async type(text: string): Promise<void> {
    await this.focus();
    await this.surface.type(text);
  }

  /** The text it shows. */
  async text(): Promise<string> {
    return (await this.backend.held(this.node.id)).text;
  }

  /** What a form field holds. */
  async value(): Promise<string> {
    return (await this.backend.held(this.node.id)).value;
  }
}
