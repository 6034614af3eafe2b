import { attributeOf, isText, parentOf, tagOf } from './node-kinds.ts';

/** How much prose stands together on a page: a quick look, for detection only. */
export interface ProseSample {
  /** Characters (Latin measure) in the element that holds most prose, and in how many pieces. */
  readonly bodyProse: number;
  readonly bodyBlocks: number;
  /** Characters of all prose that was looked at, and how many elements hold some. */
  readonly pageProse: number;
  readonly proseParents: number;
}

/**
 * How much to look for: `brief`, enough to confirm an article that the head declares; `paragraphs`,
 * enough to outweigh an address that speaks against one; `everywhere`, to decide by the text alone.
 */
export type SampleSize = 'brief' | 'paragraphs' | 'everywhere';

/** From here on more text would not change the verdict. */
const ENOUGH = {
  brief: { chars: 500, blocks: 2 },
  paragraphs: { chars: 1800, blocks: 5 },
  everywhere: { chars: 1800, blocks: 5 },
} as const;

/** Shorter texts are as often labels, captions and teasers as prose. */
const MIN_PROSE = 60;

/**
 * Where to look: the texts of paragraphs, and only where these hold little, those of other elements.
 * The browser itself finds the long ones; a script that asks every node pays for a wrapper each,
 * which on a cold page takes three times as long.
 */
const IN_PARAGRAPHS = '//p/text()[string-length()>29]';
const ELSEWHERE = ['div', 'td', 'span', 'section', 'article', 'font']
  .map((name) => `//${name}/text()[string-length()>29]`)
  .join('|');

/** Pages with less prose in paragraphs keep it elsewhere, or have none. */
const LITTLE_PROSE = 500;

/** How many long text nodes are looked at on gigantic pages. */
const MAX_NODES = 400;

/** Kana, Chinese characters and Hangul say more a character; their code units start here. */
const FIRST_DENSE = 0x3040;
const DENSE_FACTOR = 2.5;

const INLINE = new Set('B BDI CITE EM FONT I INS MARK Q S SMALL SPAN STRONG U'.split(' '));
const BESIDE_TAGS = new Set('NAV FOOTER ASIDE BUTTON LABEL A'.split(' '));
const BESIDE_NAMES = [
  'comment',
  'foot',
  'sidebar',
  'cookie',
  'menu',
  'legal',
  'copyright',
  'disclaimer',
];

/** `XPathResult.UNORDERED_NODE_ITERATOR_TYPE`. */
const UNORDERED_NODE_ITERATOR = 4;

interface Group {
  readonly parent: Element;
  chars: number;
  blocks: number;
}

/**
 * Samples the prose of a page, in document order, until there is enough of it in one place. Looks at
 * lengths of text nodes, so that it does not matter whether paragraphs are `p`, `div` or line breaks.
 */
export function sampleProse(document: Document, size: SampleSize): ProseSample {
  const sample = new Sample(ENOUGH[size]);
  sample.take(document, IN_PARAGRAPHS);
  if (size === 'everywhere' && sample.pageProse < LITTLE_PROSE) sample.take(document, ELSEWHERE);
  return sample.result();
}

class Sample {
  pageProse = 0;
  readonly #enough: { readonly chars: number; readonly blocks: number };
  readonly #groups = new Map<Element, Group>();
  #lastBlock: Element | null = null;

  constructor(enough: { readonly chars: number; readonly blocks: number }) {
    this.#enough = enough;
  }

  take(document: Document, where: string): void {
    const texts = document.evaluate(where, document, null, UNORDERED_NODE_ITERATOR, null);
    for (let i = 0; i < MAX_NODES; i++) {
      const node = texts.iterateNext();
      if (!node || (isText(node) && this.#add(node))) return;
    }
  }

  result(): ProseSample {
    const ranked = [...this.#groups.values()].sort((a, b) => b.chars - a.chars).slice(0, 3);
    const best = ranked.find(({ parent }) => !standsBeside(parent));
    return {
      bodyProse: best?.chars ?? 0,
      bodyBlocks: best?.blocks ?? 0,
      pageProse: this.pageProse,
      proseParents: this.#groups.size,
    };
  }

  /** Returns whether enough has been seen. */
  #add(node: Text): boolean {
    const chars = proseIn(node.data.trim());
    if (chars === 0) return false;
    let block: Element | null = node.parentElement;
    while (block && INLINE.has(tagOf(block))) block = parentOf(block);
    if (!block) return false;
    const isParagraph = tagOf(block) === 'P';
    const parent = isParagraph ? (parentOf(block) ?? block) : block;
    const group = this.#groups.get(parent) ?? { parent, chars: 0, blocks: 0 };
    this.#groups.set(parent, group);
    this.pageProse += chars;
    group.chars += chars;
    // Pieces of one paragraph between its links are one block; pieces between line breaks are not.
    if (block !== this.#lastBlock || (!isParagraph && isAfterBreak(node))) group.blocks++;
    this.#lastBlock = block;
    const { chars: enoughChars, blocks: enoughBlocks } = this.#enough;
    return (
      group.chars >= enoughChars && group.blocks >= enoughBlocks && !standsBeside(group.parent)
    );
  }
}

/** Characters in Latin measure, 0 if the text is too short for prose. */
function proseIn(text: string): number {
  const dense = text.charCodeAt(text.length >> 1) >= FIRST_DENSE;
  const chars = dense ? text.length * DENSE_FACTOR : text.length;
  return chars < MIN_PROSE ? 0 : chars;
}

function isAfterBreak(node: Text): boolean {
  return node.previousSibling?.nodeName === 'BR';
}

function standsBeside(element: Element): boolean {
  for (let at: Element | null = element; at && tagOf(at) !== 'BODY'; at = parentOf(at)) {
    if (BESIDE_TAGS.has(tagOf(at))) return true;
    const names = `${attributeOf(at, 'class')} ${attributeOf(at, 'id')}`.toLowerCase();
    if (names.length > 1 && BESIDE_NAMES.some((name) => names.includes(name))) return true;
  }
  return false;
}
