import { isBoilerplate } from './boilerplate.ts';

/** A paragraph, or an element whose own text is cut into paragraphs by line breaks. */
export interface ProseBlock {
  readonly element: Element;
  /** Characters outside of links, in Latin measure (see {@link measure}). */
  readonly chars: number;
  readonly linkChars: number;
}

/** Where the prose of a page stands. */
export interface ProseMap {
  readonly blocks: readonly ProseBlock[];
  /** Characters of prose under each element that has some. */
  readonly sums: ReadonlyMap<Element, number>;
  readonly total: number;
}

/** Shorter paragraphs are as often labels, captions and teasers as prose. */
const MIN_PROSE = 60;

/** Below this the page may keep its paragraphs in bare `div`s: look there too. */
const ENOUGH_PROSE = 700;

/** Gigantic pages are judged by their first paragraphs. */
const MAX_BLOCKS = 3000;

/** A Chinese, Japanese or Korean character says about as much as this many Latin ones. */
const DENSE_FACTOR = 2.5;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE = /[.,;:!?…。，、！？؟،।]/;

/** Elements inside a line of text. */
export const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|BR|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|NOBR|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/i;

/**
 * Maps the prose of a page without asking for layout: paragraphs, elements with line breaks, and,
 * where these hold little, any element with text of its own.
 */
export function mapProse(document: Document): ProseMap {
  const blocks: ProseBlock[] = [];
  const sums = new Map<Element, number>();
  const outside = new Map<Element, boolean>();
  let total = 0;
  const add = (element: Element, text: string, linkChars: number) => {
    const chars = measure(text) - linkChars;
    if (chars < MIN_PROSE || linkChars > chars || !SENTENCE.test(text)) return;
    if (isOutside(element, outside)) return;
    blocks.push({ element, chars, linkChars });
    total += chars;
    for (let at: Element | null = element; at; at = at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + chars);
    }
  };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && blocks.length < MAX_BLOCKS; i++) {
    const element = paragraphs[i];
    if (element) add(element, textOf(element), linkCharsIn(element));
  }
  const broken = new Set<Element>();
  for (const br of document.getElementsByTagName('br')) {
    const parent = br.parentElement;
    if (parent && parent.localName !== 'p') broken.add(parent);
    if (broken.size > MAX_BLOCKS) break;
  }
  for (const element of broken) addOwnText(element, add);
  if (total < ENOUGH_PROSE) {
    for (const element of document.querySelectorAll('div,td,section,article,li,blockquote,dd')) {
      if (!broken.has(element)) addOwnText(element, add);
      if (blocks.length >= MAX_BLOCKS) break;
    }
  }
  return { blocks, sums, total };
}

/** Length of a text in Latin measure: characters of dense scripts count for more. */
export function measure(text: string): number {
  const { length } = text;
  return DENSE.test(text) ? length * DENSE_FACTOR : length;
}

/** Whether an element or an ancestor of it is beside the article; remembers what it has found. */
export function isOutside(element: Element, known: Map<Element, boolean>): boolean {
  const remembered = known.get(element);
  if (remembered !== undefined) return remembered;
  const parent = element.parentElement;
  const answer = (parent !== null && isOutside(parent, known)) || isBoilerplate(element);
  known.set(element, answer);
  return answer;
}

function addOwnText(
  element: Element,
  add: (element: Element, text: string, linkChars: number) => void,
): void {
  let text = '';
  let linkChars = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && INLINE.test(node.nodeName)) {
      const words = node.textContent ?? '';
      text += words;
      if (node.nodeName === 'A') linkChars += words.length;
    }
  }
  if (text.length >= MIN_PROSE) add(element, tidy(text), linkChars);
}

function textOf(element: Element): string {
  return tidy(element.textContent ?? '');
}

function tidy(text: string): string {
  return /\s{2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function linkCharsIn(element: Element): number {
  if (!element.firstElementChild) return 0;
  let sum = 0;
  for (const link of element.getElementsByTagName('a')) sum += link.textContent?.length ?? 0;
  return sum;
}
