import type { EnoughProse, ProseSample } from '@/utils/article/evidence.ts';
import type { AskPage } from './ask-page.ts';

/** Shorter texts are as often labels, captions and teasers as prose. */
const MIN_PROSE = 60;

/**
 * Where to look: the texts of paragraphs, and only where these hold little, those of other elements.
 * The browser itself finds the long ones; a script that asks every node pays for a wrapper each,
 * which on a cold page takes three times as long.
 */
const IN_PARAGRAPHS = '//h:p/text()[string-length()>29]';
const ELSEWHERE = ['div', 'td', 'span', 'section', 'article', 'font']
  .map((name) => `//h:${name}/text()[string-length()>29]`)
  .join('|');

/** Pages with less prose in paragraphs keep it elsewhere, or have none (characters). */
const LITTLE_PROSE = 500;

/** How many long text nodes are looked at on gigantic pages. */
const MAX_NODES = 400;

/** Kana, Chinese characters and Hangul say more a character; their code units start here. */
const FIRST_DENSE = 0x3040;
const DENSE_FACTOR = 2.5;

const INLINE = new Set('b bdi cite em font i ins mark q s small span strong u'.split(' '));
const BESIDE_TAGS = new Set('nav footer aside button label a'.split(' '));
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
 *
 * @param onlyParagraphs text elsewhere would not count: the address speaks against an article.
 */
export function sampleProse(
  page: AskPage,
  onlyParagraphs: boolean,
  isEnough: EnoughProse,
): ProseSample {
  const groups: Group[] = [];
  let [seen, pageProse] = [0, 0];
  let last: Element | null = null;
  let group: Group | undefined;
  let best: Group | undefined;
  const look = (node: Node): 'go on' | 'stop' => {
    if (++seen > MAX_NODES) return 'stop';
    const text = (node.nodeValue ?? '').trim();
    const dense = text.charCodeAt(text.length >> 1) >= FIRST_DENSE;
    const chars = dense ? text.length * DENSE_FACTOR : text.length;
    if (chars < MIN_PROSE) return 'go on';
    let block: Element | null = node.parentElement;
    while (block && INLINE.has(block.localName)) block = block.parentElement;
    if (!block) return 'go on';
    const isParagraph = block.localName === 'p';
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
    if (!isEnough(group.chars, group.blocks) || standsBeside(parent)) return 'go on';
    best = group;
    return 'stop';
  };
  page.each(IN_PARAGRAPHS, look);
  if (!best && !onlyParagraphs && pageProse < LITTLE_PROSE) page.each(ELSEWHERE, look);
  for (let tries = 0; tries < 3 && !best && groups.length > 0; tries++) {
    let most = groups[0];
    for (const other of groups) if (most && other.chars > most.chars) most = other;
    if (most && standsBeside(most.parent)) most.chars = 0;
    else best = most;
  }
  return { chars: best?.chars ?? 0, blocks: best?.blocks ?? 0 };
}

/** How far up names are looked at; also keeps a form's shadowed `parentElement` from going in circles. */
const MAX_LEVELS = 60;

function standsBeside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < MAX_LEVELS && at && at.localName !== 'body'; level++) {
    if (BESIDE_TAGS.has(at.localName)) return true;
    const names = `${at.className} ${at.id}`;
    if (names.length > 1) {
      const lower = names.toLowerCase();
      for (const name of BESIDE_NAMES) if (lower.includes(name)) return true;
    }
    at = at.parentElement;
  }
  return false;
}
