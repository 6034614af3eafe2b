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
 *
 * One plain function on purpose: it runs once in a fresh process, where every small function costs
 * more to compile than to run.
 */
export function sampleProse(document: Document, size: SampleSize): ProseSample {
  const { chars: enoughChars, blocks: enoughBlocks } = ENOUGH[size];
  const groups: Group[] = [];
  let pageProse = 0;
  let last: Element | null = null;
  let group: Group | undefined;
  let best: Group | undefined;
  let texts = document.evaluate(IN_PARAGRAPHS, document, null, UNORDERED_NODE_ITERATOR, null);
  let isLast = size !== 'everywhere';
  for (let seen = 0; seen < MAX_NODES; seen++) {
    const node = texts.iterateNext();
    if (!node) {
      if (isLast || pageProse >= LITTLE_PROSE) break;
      isLast = true;
      texts = document.evaluate(ELSEWHERE, document, null, UNORDERED_NODE_ITERATOR, null);
      continue;
    }
    const text = (node.nodeValue ?? '').trim();
    const dense = text.charCodeAt(text.length >> 1) >= FIRST_DENSE;
    const chars = dense ? text.length * DENSE_FACTOR : text.length;
    if (chars < MIN_PROSE) continue;
    let block: Element | null = node.parentElement;
    while (block && INLINE.has(block.nodeName)) block = block.parentElement;
    if (!block) continue;
    const isParagraph = block.nodeName === 'P';
    const parent: Element = isParagraph ? (block.parentElement ?? block) : block;
    if (group?.parent !== parent) {
      group = undefined;
      for (const known of groups) if (known.parent === parent) group = known;
      if (!group) groups.push((group = { parent, chars: 0, blocks: 0 }));
    }
    // Pieces of one paragraph between its links are one block; pieces between line breaks are not.
    if (block !== last || (!isParagraph && node.previousSibling?.nodeName === 'BR')) group.blocks++;
    last = block;
    group.chars += chars;
    pageProse += chars;
    if (group.chars < enoughChars || group.blocks < enoughBlocks) continue;
    if (!standsBeside(parent)) {
      best = group;
      break;
    }
  }
  for (let tries = 0; tries < 3 && !best && groups.length > 0; tries++) {
    let most = groups[0];
    for (const other of groups) if (most && other.chars > most.chars) most = other;
    if (most && standsBeside(most.parent)) most.chars = 0;
    else best = most;
  }
  return {
    bodyProse: best?.chars ?? 0,
    bodyBlocks: best?.blocks ?? 0,
    pageProse,
    proseParents: groups.length,
  };
}

/** How far up names are looked at; also keeps a form's shadowed `parentElement` from going in circles. */
const MAX_LEVELS = 60;

function standsBeside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < MAX_LEVELS && at && at.nodeName !== 'BODY'; level++) {
    if (BESIDE_TAGS.has(at.nodeName)) return true;
    const names = `${at.className} ${at.id}`;
    if (names.length > 1) {
      const lower = names.toLowerCase();
      for (const name of BESIDE_NAMES) if (lower.includes(name)) return true;
    }
    at = at.parentElement;
  }
  return false;
}
