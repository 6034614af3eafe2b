import type { AccessibleNode, Backend, Box } from './backend.ts';
import { callSource } from './call-source.ts';
import { Control } from './control.ts';
import { keyFor, parseKey } from './keys.ts';
import { rangeBoxes, selectionText } from './page-functions.ts';
import { describeTree, matching, type Query } from './query.ts';
import { until } from './wait.ts';

/** One document that a reader looks at: a web page, the popup, a page of the extension, a frame. */
export class Surface {
  constructor(readonly backend: Backend) {}

  /** Calls a function in the document's own world with JSON arguments; it must not close over anything. */
  async evaluate<A extends readonly unknown[], T>(
    work: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    return (await this.backend.run(callSource(work, ...args))) as Awaited<T>;
  }

  /** The document's address. */
  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Waits until a function in the page answers with something truthy. */
  async until<A extends readonly unknown[], T>(
    work: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    return until<Awaited<T>>(
      async () => {
        const answer = await this.evaluate(work, ...args);
        return answer ? answer : null;
      },
      async () => `Never true: ${work.toString()}\n${await this.outline()}`,
    );
  }

  /** The one control with this role and name; waits for it. @throws with the tree if there is none */
  find(query: Query): Promise<Control> {
    return until(
      async () => (await this.findAll(query))[0] ?? null,
      async () => `Nothing is ${JSON.stringify(query)}${named(query)} in\n${await this.outline()}`,
    );
  }

  /** All controls with this role and name, at once, in document order. */
  async findAll(query: Query): Promise<Control[]> {
    const matches = async () => matching(await this.backend.tree(), query);
    return (await matches()).map(
      (node, nth) =>
        new Control(this, this.backend, node, async () => (await matches())[nth] ?? null),
    );
  }

  /** Waits until no control has this role and name. */
  async gone(query: Query): Promise<void> {
    await until(
      async () => (await this.findAll(query)).length === 0,
      async () => `Still there: ${JSON.stringify(query)} in\n${await this.outline()}`,
    );
  }

  /** The accessibility tree as indented text, for messages and for eyes. */
  async outline(): Promise<string> {
    const tree: AccessibleNode[] = await this.backend.tree();
    return describeTree(tree);
  }

  /** Presses one key or chord, such as `Escape` or `Control+z`. */
  async press(stroke: string): Promise<void> {
    const key = parseKey(stroke);
    await this.backend.key('down', key);
    await this.backend.key('up', key);
  }

  /** Types into what has the focus, key by key. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      const key = keyFor(character);
      await this.backend.key('down', key);
      await this.backend.key('up', key);
    }
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.backend.mouse('move', x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.buttonDown(x, y);
    await this.buttonUp(x, y);
  }

  /** Moves the mouse there and presses its first button. */
  async buttonDown(x: number, y: number): Promise<void> {
    await this.backend.mouse('move', x, y);
    await this.backend.mouse('down', x, y);
  }

  async buttonUp(x: number, y: number): Promise<void> {
    await this.backend.mouse('up', x, y);
  }

  /** Moves the mouse onto the n-th place (from 0) where these words stand in one text node. */
  async hoverText(words: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.boxOfText(words, nth);
    // Two moves: a pointer that was elsewhere first, as a hand does it.
    await this.moveTo(x + width / 2 + 1, y + height / 2);
    await this.moveTo(x + width / 2, y + height / 2);
  }

  /** Clicks on words of the page. */
  async clickText(words: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.boxOfText(words, nth);
    await this.clickAt(x + width / 2, y + height / 2);
  }

  /**
   * Selects words by dragging the mouse from their first line to the end of their last, again if other
   * words were selected: the page's layout may change under the mouse.
   */
  async selectText(words: string, nth = 0): Promise<void> {
    let selected = '';
    await until(
      async () => {
        if (selected !== '') await this.evaluate(() => getSelection()?.removeAllRanges());
        await this.dragOver(words, nth);
        selected = await this.selection();
        return selected.replace(/\s+/g, ' ').trim() === words;
      },
      () => `Wanted to select “${words}”, but selected “${selected}”`,
    );
  }

  private async dragOver(words: string, nth: number): Promise<void> {
    const [first, last] = await this.boxesOfText(words, nth);
    const [x, y] = [first.x, first.y + first.height / 2];
    const [endX, endY] = [last.x + last.width, last.y + last.height / 2];
    await this.moveTo(x, y);
    await this.backend.mouse('down', x, y);
    await this.moveTo((x + endX) / 2, (y + endY) / 2);
    await this.moveTo(endX, endY);
    await this.backend.mouse('up', endX, endY);
  }

  /** The document's selection as text. */
  selection(): Promise<string> {
    return this.evaluate(selectionText);
  }

  /** Where words stand, after scrolling them into view; their first line, if they go over several. */
  async boxOfText(words: string, nth = 0): Promise<Box> {
    return (await this.boxesOfText(words, nth))[0];
  }

  private boxesOfText(words: string, nth: number): Promise<[Box, Box]> {
    let last = '';
    return until(
      async () => {
        const boxes = await this.evaluate(rangeBoxes, words, nth);
        const [before, now] = [last, JSON.stringify(boxes)];
        last = now;
        // Twice the same: a page that still scrolls smoothly would move away under the mouse.
        return before === now ? boxes : null;
      },
      () => `These words do not stand in one text node of the page: ${words}`,
    );
  }

  /** Lays the document out as for paper, or for the screen again. */
  media(kind: 'screen' | 'print'): Promise<void> {
    return this.backend.media(kind);
  }

  screenshot(): Promise<Buffer> {
    return this.backend.screenshot();
  }

  close(): Promise<void> {
    return this.backend.close();
  }
}

/** A pattern vanishes in JSON, so the message spells it out. */
function named(query: Query): string {
  return query.name instanceof RegExp ? ` named ${String(query.name)}` : '';
}
