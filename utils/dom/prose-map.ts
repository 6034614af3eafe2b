import { boilerplateOf } from './boilerplate.ts';
import { allIn, childNodesOf, isElement, isText, parentOf, tagOf, textOf } from './page-nodes.ts';

/** A paragraph, or an element whose own text is cut into paragraphs by line breaks. */
export interface ProseBlock {
  readonly element: Element;
  /** Characters outside of links, in Latin measure. */
  readonly chars: number;
}

/** Where the prose of a page stands. */
export interface ProseMap {
  readonly blocks: readonly ProseBlock[];
  /** Characters of prose under each element that has some. */
  readonly sums: ReadonlyMap<Element, number>;
}

/** Shorter paragraphs are as often labels, captions and teasers as prose. */
const MIN_PROSE = 60;

/** Below this the page may keep its paragraphs in bare `div`s: look there too. */
const ENOUGH_PROSE = 700;

/** Gigantic pages are judged by their first paragraphs. */
const MAX_BLOCKS = 3000;

/** Elements that are named like something beside the article are kept if they hold this share. */
const MOST = 0.5;

/** Kana, Chinese characters and Hangul say more a character; their code units start here. */
const FIRST_DENSE = 0x3040;
const DENSE_FACTOR = 2.5;

/** Elements inside a line of text. */
export const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DEL DFN EM FONT I INS KBD MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/**
 * Maps the prose under an element without asking for layout: paragraphs, elements with line breaks,
 * and, where these hold little, any element with text of its own. What stands beside an article is
 * left out.
 */
export function mapProse(root: Document | Element): ProseMap {
  const found = findBlocks(root);
  const all = sumsOf(found);
  const total = found.reduce((sum, { chars }) => sum + chars, 0);
  const outside = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const known = outside.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const kind = boilerplateOf(element);
    const answer =
      (parent !== null && isOutside(parent)) ||
      kind === 'never' ||
      (kind === 'likely' && (all.get(element) ?? 0) < MOST * total);
    outside.set(element, answer);
    return answer;
  };
  const blocks = found.filter(({ element }) => !isOutside(element));
  return { blocks, sums: blocks.length === found.length ? all : sumsOf(blocks) };
}

function sumsOf(blocks: readonly ProseBlock[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const { element, chars } of blocks) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + chars);
    }
  }
  return sums;
}

function findBlocks(root: Document | Element): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let total = 0;
  const add = (element: Element, text: string, linkChars: number) => {
    const chars = measure(text) - linkChars;
    if (chars < MIN_PROSE || linkChars > chars) return;
    blocks.push({ element, chars });
    total += chars;
  };
  for (const paragraph of allIn(root, 'p')) {
    if (blocks.length >= MAX_BLOCKS) return blocks;
    const text = textOf(paragraph);
    if (text.length > 20) add(paragraph, text.trim(), linkCharsIn(paragraph));
  }
  const broken = new Set<Element>();
  for (const br of allIn(root, 'br')) {
    const parent = nearestBlock(br);
    if (parent && tagOf(parent) !== 'P') broken.add(parent);
    if (broken.size >= MAX_BLOCKS) break;
  }
  for (const element of broken) addOwnText(element, add);
  if (total >= ENOUGH_PROSE) return blocks;
  for (const element of allIn(root, 'div,td,section,article,li,blockquote,dd')) {
    if (blocks.length >= MAX_BLOCKS) break;
    if (!broken.has(element)) addOwnText(element, add);
  }
  return blocks;
}

function nearestBlock(element: Element): Element | null {
  let at = parentOf(element);
  while (at && INLINE.has(tagOf(at))) at = parentOf(at);
  return at;
}

function addOwnText(
  element: Element,
  add: (element: Element, text: string, linkChars: number) => void,
): void {
  let text = '';
  let linkChars = 0;
  for (const node of childNodesOf(element)) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && INLINE.has(tagOf(node))) {
      const own = textOf(node);
      text += own;
      linkChars += tagOf(node) === 'A' ? own.length : linkCharsIn(node);
    }
  }
  if (text.length >= MIN_PROSE / DENSE_FACTOR) {
    add(element, text.replace(/\s+/g, ' ').trim(), linkChars);
  }
}

/** Length in Latin measure. */
function measure(text: string): number {
  const dense = text.charCodeAt(text.length >> 1) >= FIRST_DENSE;
  return dense ? text.length * DENSE_FACTOR : text.length;
}

/** Characters of the links in an element. */
export function linkCharsIn(element: Element): number {
  let sum = 0;
  for (const link of allIn(element, 'a')) sum += textOf(link).length;
  return sum;
}
