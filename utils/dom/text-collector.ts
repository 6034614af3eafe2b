import { BLOCK_BREAK } from '@/utils/text/characters.ts';
import { type NormalisedText, normalise } from '@/utils/text/normalise.ts';
import { isHidden, roleOf } from './element-roles.ts';
import { documentOf, holds, isElement, isText, rootElementOf, walkerIn } from './page-nodes.ts';

/** Part of an index: whole blocks, normalised together. */
export interface TextChunk {
  /** Offset of the chunk's first unit among the units of all text nodes and breaks. */
  readonly rawStart: number;
  /** Offset of the chunk's text in the index's text. */
  readonly textStart: number;
  readonly normalised: NormalisedText;
}

/**
 * Raw units after which a chunk is closed at the next block boundary: small enough that
 * normalising one is far below a millisecond, large enough that a page has few.
 */
const CHUNK_UNITS = 16_384;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const ELEMENTS_AND_TEXTS = 5;

/** What to take in beside the visible text, and what to leave out. */
export interface CollectOptions {
  readonly skip?: (element: Element) => boolean;
  readonly withHidden?: boolean;
}

/** Walks a tree in document order and gathers its visible text; can stop and go on. */
export class TextCollector {
  readonly nodes: Text[] = [];
  /** Raw offset at which each node's data begins. */
  readonly nodeStarts: number[] = [];
  /** The nearest block element (or the root) around each node. */
  readonly nodeBlocks: Element[] = [];
  readonly chunks: TextChunk[] = [];
  /** What was left out because it is not displayed. */
  readonly hidden: Element[] = [];

  readonly #walker: TreeWalker;
  readonly #options: CollectOptions;
  readonly #blocks: Element[];
  #next: Node | null;
  #raw = 0;
  #chunkStart = 0;
  #parts: string[] = [];
  #textLength = 0;
  #isBreakPending = false;
  #lineBreaks = 0;

  constructor(root: Node, options: CollectOptions = {}) {
    const document = documentOf(root);
    this.#options = options;
    this.#walker = walkerIn(document, root, ELEMENTS_AND_TEXTS);
    this.#next = this.#walker.firstChild();
    this.#blocks = [isElement(root) ? root : rootElementOf(document)];
  }

  /** Whether the tree has changed under the walk so that it has to begin anew. */
  get isAstray(): boolean {
    return this.#next !== null && !holds(this.#walker.root, this.#next);
  }

  /** Goes on until `isTimeUp`, asked now and then, or to the end; returns whether it is done. */
  walk(isTimeUp: () => boolean = () => false): boolean {
    let visited = 0;
    while (this.#next !== null) {
      if ((++visited & 0xff) === 0 && isTimeUp()) return false;
      this.#next = this.#visit(this.#next);
    }
    this.#close();
    return true;
  }

  #visit(node: Node): Node | null {
    if (isText(node)) {
      this.#text(node);
    } else if (isElement(node)) {
      const element = node;
      const role = roleOf(element);
      if (role === 'line-break') this.#lineBreak();
      else if (role !== 'skipped' && this.#isTaken(element)) {
        if (role === 'block') {
          this.#isBreakPending = true;
          this.#blocks.push(element);
        }
        const first = this.#walker.firstChild();
        if (first) return first;
        this.#leave(element);
      }
    }
    return this.#after();
  }

  #isTaken(element: Element): boolean {
    const isShown = this.#options.withHidden === true || !isHidden(element);
    if (!isShown) this.hidden.push(element);
    return isShown && this.#options.skip?.(element) !== true;
  }

  #after(): Node | null {
    const walker = this.#walker;
    for (;;) {
      const next = walker.nextSibling();
      if (next) return next;
      const parent = walker.parentNode();
      if (!parent || parent === walker.root) return null;
      this.#leave(parent);
    }
  }

  #leave(node: Node): void {
    if (this.#blocks.length > 1 && this.#blocks.at(-1) === node) {
      this.#blocks.pop();
      this.#isBreakPending = true;
    }
  }

  #text(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (this.#isBreakPending) this.#break();
    if (this.#lineBreaks > 0 && data.trim() !== '') this.#lineBreaks = 0;
    this.nodes.push(node);
    this.nodeStarts.push(this.#raw);
    this.nodeBlocks.push(this.#blocks.at(-1) ?? noElement());
    this.#append(data);
  }

  /** One line break is white space; two with nothing between them part blocks. */
  #lineBreak(): void {
    this.#lineBreaks++;
    if (this.#lineBreaks > 1) this.#isBreakPending = true;
    else this.#append('\n');
  }

  #break(): void {
    this.#isBreakPending = false;
    this.#lineBreaks = 0;
    if (this.#raw - this.#chunkStart >= CHUNK_UNITS) this.#close();
    else this.#append(BLOCK_BREAK);
  }

  #append(raw: string): void {
    this.#parts.push(raw);
    this.#raw += raw.length;
  }

  #close(): void {
    const normalised = normalise(this.#parts.join(''), true);
    if (normalised.text !== '') {
      const textStart = this.#textLength === 0 ? 0 : this.#textLength + 1;
      this.chunks.push({ rawStart: this.#chunkStart, textStart, normalised });
      this.#textLength = textStart + normalised.text.length;
    }
    this.#parts = [];
    this.#chunkStart = this.#raw;
  }
}

function noElement(): never {
  throw new TypeError('text can only be indexed under an element or in a document that has one');
}
