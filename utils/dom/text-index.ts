import { lastAtMost } from '@/utils/text/last-at-most.ts';
import { type TextChunk, TextCollector } from './text-collector.ts';
import { nextTask } from './next-task.ts';
import { isGone, isHidden } from './element-roles.ts';
import { firstFrom } from './text-order.ts';
import { isConnected } from './page-nodes.ts';

/** A stretch of text under one block element, without its line feed. */
export interface TextBlock {
  /** UTF-16 offsets into the index's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The nearest block element around it. */
  readonly element: Element;
}

export interface IndexOptions {
  /** Elements to leave out with all they hold, beside what is never text. */
  readonly skip?: (element: Element) => boolean;
  /** Takes in text that is not displayed as well; never for matching what a reader saw. */
  readonly withHidden?: boolean;
  readonly signal?: AbortSignal;
}

export interface SliceOptions extends IndexOptions {
  /** Longest time one slice may take, ms. */
  readonly budget?: number;
  /** Gives the main thread back between slices. */
  readonly pause?: () => Promise<void>;
}

/**
 * The visible text under a root, normalised, with the way back to its nodes. It is a picture of
 * one moment: when the page has changed, make a new one.
 */
export class TextIndex {
  readonly text: string;
  readonly root: Node;
  /** Elements that were left out, with all they hold, because they were not displayed. */
  readonly hidden: readonly Element[];
  readonly #nodes: readonly Text[];
  readonly #starts: readonly number[];
  readonly #nodeBlocks: readonly Element[];
  readonly #chunks: readonly TextChunk[];
  /** Where each chunk begins in the text, and among the units of all text nodes. */
  readonly #chunkTexts: readonly number[];
  readonly #chunkRaws: readonly number[];
  #blocks: readonly TextBlock[] | undefined;
  #positions: Map<Node, number> | undefined;

  constructor(root: Node, collected: TextCollector) {
    this.root = root;
    this.#nodes = collected.nodes;
    this.#starts = collected.nodeStarts;
    this.#nodeBlocks = collected.nodeBlocks;
    this.#chunks = collected.chunks;
    this.#chunkTexts = collected.chunks.map((chunk) => chunk.textStart);
    this.#chunkRaws = collected.chunks.map((chunk) => chunk.rawStart);
    this.hidden = collected.hidden;
    this.text = collected.chunks.map((chunk) => chunk.normalised.text).join('\n');
  }

  /**
   * Whether text is displayed now that was not, or the other way round, without any change of the
   * tree ("read more", a switch between languages). Asks for style, not for layout.
   */
  get isTurned(): boolean {
    return (
      this.hidden.some((element) => isConnected(element) && !isHidden(element)) ||
      this.blocks.some(({ element }) => isGone(element))
    );
  }

  /** The blocks in reading order; a line feed of the text stands between each two. */
  get blocks(): readonly TextBlock[] {
    this.#blocks ??= this.#findBlocks();
    return this.#blocks;
  }

  /**
   * The range of the text from `start` to `end`, white space at its edges left out. It begins and
   * ends in text nodes.
   */
  rangeFor(start: number, end: number): Range {
    const range = new Range();
    const inner = this.#trimmed(start, end);
    const from = this.#boundary(inner.start, 'start');
    if (!from) {
      range.selectNodeContents(this.root);
      range.collapse(true);
      return range;
    }
    const to = inner.end > inner.start ? (this.#boundary(inner.end, 'end') ?? from) : from;
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The offsets of a range without white space at its edges; null if it holds no indexed text. */
  offsetsFor(range: AbstractRange): { start: number; end: number } | null {
    const start = this.offsetAt(range.startContainer, range.startOffset);
    const end = this.offsetAt(range.endContainer, range.endOffset);
    const inner = this.#trimmed(start, end);
    return inner.end > inner.start ? inner : null;
  }

  /** The offset in the text for a boundary point anywhere in the tree. */
  offsetAt(node: Node, offset: number): number {
    this.#positions ??= new Map(this.#nodes.map((text, i) => [text, i]));
    const at = this.#positions.get(node);
    if (at !== undefined) return this.#fromRaw((this.#starts[at] ?? 0) + offset);
    const next = firstFrom(this.#nodes, node, offset);
    const start = this.#starts[next];
    return start === undefined ? this.text.length : this.#fromRaw(start);
  }

  /**
   * The text node in which an edge of a stretch lies, its place among the nodes, and the offset in
   * it: before the unit that a `start` precedes, behind the one that an `end` follows.
   */
  #boundary(
    offset: number,
    edge: 'start' | 'end',
  ): { node: Text; offset: number; nth: number } | null {
    const unit = edge === 'start' ? offset : offset - 1;
    const chunk = this.#chunks[lastAtMost(this.#chunkTexts, this.#chunks.length, unit)];
    if (!chunk) return null;
    const raw = chunk.rawStart + chunk.normalised.toSource(offset - chunk.textStart, edge);
    const nth = lastAtMost(this.#starts, this.#starts.length, edge === 'start' ? raw : raw - 1);
    const node = this.#nodes[nth];
    if (!node) return null;
    // The page may have shortened the node since; a range past its end would throw.
    return { node, offset: Math.min(raw - (this.#starts[nth] ?? 0), node.length), nth };
  }

  #fromRaw(raw: number): number {
    const chunk = this.#chunks[Math.max(0, lastAtMost(this.#chunkRaws, this.#chunks.length, raw))];
    return chunk ? chunk.textStart + chunk.normalised.fromSource(raw - chunk.rawStart) : 0;
  }

  #trimmed(start: number, end: number): { start: number; end: number } {
    const { text } = this;
    let from = Math.max(0, Math.min(start, text.length));
    let to = Math.max(from, Math.min(end, text.length));
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    return { start: from, end: to };
  }

  #findBlocks(): TextBlock[] {
    const blocks: TextBlock[] = [];
    for (let start = 0; start < this.text.length;) {
      const feed = this.text.indexOf('\n', start);
      const end = feed < 0 ? this.text.length : feed;
      const element = this.#nodeBlocks[this.#boundary(start, 'start')?.nth ?? -1];
      if (element) blocks.push({ start, end, element });
      start = end + 1;
    }
    return blocks;
  }
}

/**
 * Indexes the visible text under `root` in one go.
 * @throws the signal's reason when it is aborted already.
 */
export function indexText(root: Node, options: IndexOptions = {}): TextIndex {
  options.signal?.throwIfAborted();
  const collector = new TextCollector(root, options);
  collector.walk();
  return new TextIndex(root, collector);
}

/** Slices of at most this long leave a page fluent even with a slow processor, ms. */
const SLICE_BUDGET = 8;
/** A page that changes while it is read is read anew this often before it is taken as it comes. */
const RESTARTS = 3;

/**
 * Indexes as `indexText` does, giving the main thread back between slices. Begins anew when the
 * page has changed where it was reading.
 * @throws the signal's reason when it is aborted.
 */
export async function indexTextInSlices(
  root: Node,
  options: SliceOptions = {},
): Promise<TextIndex> {
  const { budget = SLICE_BUDGET, pause = nextTask } = options;
  for (let restart = 0; restart < RESTARTS; restart++) {
    const collector = new TextCollector(root, options);
    while (!collector.isAstray) {
      options.signal?.throwIfAborted();
      const end = performance.now() + budget;
      if (collector.walk(() => performance.now() >= end)) return new TextIndex(root, collector);
      await pause();
    }
  }
  return indexText(root, options);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a;
}
