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

/** How much to look for: enough to confirm what the head declares, or to decide by the text. */
export type SampleSize = 'brief' | 'full';

/** From here on more text would not change the verdict. */
const ENOUGH = { brief: { chars: 500, blocks: 2 }, full: { chars: 1800, blocks: 5 } } as const;

/** Shorter texts are as often labels, captions and teasers as prose. */
const MIN_PROSE = 60;

/**
 * The long text nodes, found by the browser itself: a script that asks every node pays for a wrapper
 * each, which on a cold page takes three times as long.
 */
const LONG_TEXTS =
  '//*[not(self::a or self::script or self::style or self::noscript or self::template or self::textarea or self::option or self::title or self::button or self::label)]/text()[string-length()>29]';

/** How many long text nodes are looked at on gigantic pages. */
const MAX_NODES = 400;

/** Kana, Chinese characters and Hangul say more a character; their code units start here. */
const FIRST_DENSE = 0x3040;
const DENSE_FACTOR = 2.5;

const INLINE = new Set('B BDI CITE EM FONT I INS MARK Q S SMALL SPAN STRONG U'.split(' '));
const BESIDE_TAGS = new Set('NAV FOOTER ASIDE FORM BUTTON LABEL A'.split(' '));
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
  const enough = ENOUGH[size];
  const groups = new Map<Element, Group>();
  let pageProse = 0;
  let lastBlock: Element | null = null;
  const texts = document.evaluate(LONG_TEXTS, document, null, UNORDERED_NODE_ITERATOR, null);
  for (let i = 0; i < MAX_NODES; i++) {
    const node = texts.iterateNext();
    if (!node) break;
    if (!isText(node)) continue;
    const chars = proseIn(node.data.trim());
    if (chars === 0) continue;
    let block: Element | null = node.parentElement;
    while (block && INLINE.has(tagOf(block))) block = parentOf(block);
    if (!block) continue;
    const parent = tagOf(block) === 'P' ? (parentOf(block) ?? block) : block;
    pageProse += chars;
    const group = groups.get(parent) ?? { parent, chars: 0, blocks: 0 };
    groups.set(parent, group);
    group.chars += chars;
    // Pieces of one paragraph between its links are one block; pieces between line breaks are not.
    if (block !== lastBlock || block !== parent || isAfterBreak(node)) {
      group.blocks += block === lastBlock && block !== parent ? 0 : 1;
    }
    lastBlock = block;
    if (group.blocks >= enough.blocks && group.chars >= enough.chars && !standsBeside(parent))
      break;
  }
  const ranked = [...groups.values()].sort((a, b) => b.chars - a.chars).slice(0, 3);
  const best = ranked.find(({ parent }) => !standsBeside(parent));
  return {
    bodyProse: best?.chars ?? 0,
    bodyBlocks: best?.blocks ?? 0,
    pageProse,
    proseParents: groups.size,
  };
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
