/** How much prose stands together on a page: a quick look, for detection only. */
export interface ProseSample {
  readonly bodyProse: number;
  readonly bodyBlocks: number;
  readonly pageProse: number;
  readonly proseParents: number;
}

interface Group {
  chars: number;
  blocks: number;
}

/** Shorter paragraphs are as often labels, captions and teasers as prose. */
const MIN_PROSE = 80;

/** From here on more text would not change the verdict. */
const ENOUGH_CHARS = 1800;
const ENOUGH_BLOCKS = 5;

/** Pages with less prose in paragraphs are looked through for text cut by line breaks or in `div`s. */
const LITTLE_PROSE = 500;

/** How many elements of a kind are looked at on gigantic pages. */
const MAX_ELEMENTS = 600;

/** Kana, Chinese characters and Hangul say more a character; their code units start here. */
const FIRST_DENSE = 0x3040;
const DENSE_FACTOR = 2.5;
const BESIDE = /comment|foot|sidebar|nav|menu|cookie|copyright|legal|disclaimer/i;
const BESIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'BUTTON', 'LABEL']);

/** How much to look for: enough to confirm what the head declares, or to decide by the text alone. */
export type SampleSize = 'brief' | 'full';

/** Samples the prose of a page until there is enough of it in one place. Forces no layout. */
export function sampleProse(document: Document, size: SampleSize): ProseSample {
  const enoughChars = size === 'brief' ? 500 : ENOUGH_CHARS;
  const enoughBlocks = size === 'brief' ? 2 : ENOUGH_BLOCKS;
  const groups = new Map<Element, Group>();
  let pageProse = 0;
  /** Returns whether enough has been seen. */
  const add = (parent: Element | null, text: string, linkChars: number): boolean => {
    if (!parent || text.length < 30) return false;
    const dense = text.charCodeAt(text.length >> 1) >= FIRST_DENSE;
    const chars = (dense ? text.length * DENSE_FACTOR : text.length) - 2 * linkChars;
    if (chars < MIN_PROSE) return false;
    pageProse += chars;
    const group = groups.get(parent);
    if (!group) {
      groups.set(parent, { chars, blocks: 1 });
      return false;
    }
    group.chars += chars;
    group.blocks++;
    return group.chars >= enoughChars && group.blocks >= enoughBlocks && !standsBeside(parent);
  };
  const paragraphs = document.getElementsByTagName('p');
  const count = Math.min(paragraphs.length, MAX_ELEMENTS);
  let enough = false;
  for (let i = 0; i < count && !enough; i++) {
    const p = paragraphs[i];
    const text = p?.textContent;
    if (!p || !text || text.length < 30) continue;
    enough = add(p.parentElement, text.trim(), p.firstElementChild ? linkCharsIn(p) : 0);
  }
  if (!enough && pageProse < LITTLE_PROSE) {
    for (const element of document.querySelectorAll('div,td,section,article')) {
      if (enough || groups.size > MAX_ELEMENTS) break;
      const own = ownText(element);
      if (own.text.length >= MIN_PROSE) enough = add(element, own.text, own.linkChars);
    }
  }
  return summary(groups, pageProse);
}

function summary(groups: Map<Element, Group>, pageProse: number): ProseSample {
  const ranked = [...groups].sort((a, b) => b[1].chars - a[1].chars);
  const best = ranked.slice(0, 3).find(([element]) => !standsBeside(element))?.[1];
  return {
    bodyProse: best?.chars ?? 0,
    bodyBlocks: best?.blocks ?? 0,
    pageProse,
    proseParents: groups.size,
  };
}

function standsBeside(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (BESIDE_TAGS.has(at.tagName)) return true;
    const name = at.getAttribute('class');
    if ((name && BESIDE.test(name)) || (at.id && BESIDE.test(at.id))) return true;
  }
  return false;
}

function ownText(element: Element): { text: string; linkChars: number } {
  let text = '';
  let linkChars = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeName === 'A') linkChars += node.textContent?.length ?? 0;
  }
  return { text: squeeze(text), linkChars };
}

function squeeze(text: string): string {
  return text.length > 200 && !/\s{3}/.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

function linkCharsIn(element: Element): number {
  let sum = 0;
  const links = element.getElementsByTagName('a');
  for (let i = 0; i < links.length; i++) sum += links[i]?.textContent?.length ?? 0;
  return sum;
}
