/** One value of a JSON file, as text. */
export interface JsonValueText {
  readonly text: string;
  /** False for an item of a list; true for what stands around the lists, with them left empty. */
  readonly around: boolean;
  /** False if the file ended before the value did. */
  readonly complete: boolean;
}

/** Where annotations stand in the formats we know: W3C pages and collections, Hypothesis exports. */
const LISTS: ReadonlySet<string> = new Set([
  'items',
  '@graph',
  'first.items',
  'first.@graph',
  'annotations',
  'rows',
]);

/**
 * Cuts a JSON file into the items of its lists as they come, so that a file of any size is never
 * held whole: the elements of an array at the top, or of the arrays named in `LISTS`. Values that
 * stand one after another (JSON by line) are given one by one. It only tells where values begin and
 * end; whether they are JSON is for the parser to say.
 * @param pieces the file's text in any division
 * @param longest UTF-16 code units after which a value is given unfinished and reading ends
 */
export async function* jsonValues(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<JsonValueText> {
  const scanner = new Scanner();
  for await (const piece of pieces) {
    yield* scanner.push(piece);
    if (scanner.length > longest) break;
  }
  yield* scanner.end();
}

interface Container {
  readonly array: boolean;
  /** The name under which it stands, with those above it. */
  readonly path: string;
  /** In an object: the name read last. */
  key: string;
  expectsKey: boolean;
}

class Scanner {
  /** Containers around the place that is read, outside of items. */
  readonly #stack: Container[] = [];
  /** Brackets open within an item; null outside of lists. */
  #inside: number | null = null;
  #inString = false;
  #escaped = false;
  /** Where in the text around the latest string began. */
  #stringStart = 0;
  #around = '';
  #item = '';

  /** What is held: the longer of an item and the text around. */
  get length(): number {
    return Math.max(this.#around.length, this.#item.length);
  }

  push(piece: string): JsonValueText[] {
    const ended: JsonValueText[] = [];
    let from = 0;
    const take = (to: number): void => {
      if (this.#inside === null) this.#around += piece.slice(from, to);
      else this.#item += piece.slice(from, to);
      from = to;
    };
    const endItem = (at: number): void => {
      take(at);
      if (this.#item.trim() !== '') ended.push({ text: this.#item, around: false, complete: true });
      this.#item = '';
    };
    for (let i = 0; i < piece.length; i++) {
      const mark = piece.charCodeAt(i);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (mark === BACKSLASH) this.#escaped = true;
        else if (mark === QUOTE) {
          this.#inString = false;
          if (this.#inside === null) {
            take(i + 1);
            this.#endString();
          }
        }
        continue;
      }
      switch (mark) {
        case QUOTE:
          this.#inString = true;
          if (this.#inside === null) this.#stringStart = this.#around.length + i - from;
          break;
        case BRACE:
        case BRACKET:
          if (this.#inside !== null) this.#inside += 1;
          else if (this.#opens(mark === BRACKET)) {
            take(i + 1);
            this.#inside = 0;
          }
          break;
        case END_BRACE:
        case END_BRACKET:
          if (this.#inside === 0) {
            endItem(i);
            this.#inside = null;
          }
          if (this.#inside !== null) this.#inside -= 1;
          else {
            this.#stack.pop();
            if (this.#stack.length > 0) break;
            take(i + 1);
            ended.push({ text: this.#around, around: true, complete: true });
            this.#around = '';
          }
          break;
        case COMMA: {
          if (this.#inside === 0) {
            endItem(i);
            from = i + 1;
          }
          const top = this.#stack.at(-1);
          if (this.#inside === null && top) top.expectsKey = !top.array;
          break;
        }
      }
    }
    take(piece.length);
    return ended;
  }

  /** What is left when the file has ended. */
  end(): JsonValueText[] {
    const left = this.#item.trim() === '' ? this.#around : this.#item;
    if (left.trim() === '') return [];
    const inList = this.#inside !== null;
    return [{ text: left, around: !inList, complete: !inList && this.#stack.length === 0 }];
  }

  /** Opens a container. @returns whether it is a list of items */
  #opens(array: boolean): boolean {
    const above = this.#stack.at(-1);
    const path =
      above === undefined ? '' : `${above.path === '' ? '' : `${above.path}.`}${above.key}`;
    this.#stack.push({ array, path, key: '', expectsKey: !array });
    return array && (above === undefined || (!above.array && LISTS.has(path)));
  }

  #endString(): void {
    const top = this.#stack.at(-1);
    if (!top?.expectsKey) return;
    // Names with escapes are none of those looked for.
    top.key = this.#around.slice(this.#stringStart + 1, -1);
    top.expectsKey = false;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const END_BRACKET = 0x5d;
const BRACE = 0x7b;
const END_BRACE = 0x7d;
