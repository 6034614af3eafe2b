import type { CopyBlock } from '@/utils/article/article.ts';
import type { ArticleRoot } from './article-root.ts';
import { placeOf } from './block-place.ts';
import { boilerplateIfShown } from './boilerplate.ts';
import { isOfArticle } from './is-of-article.ts';
import { indexText, type TextBlock, type TextIndex } from './text-index.ts';
import {
  allIn,
  attributeOf,
  baseOf,
  closestTo,
  hasAttribute,
  overlap,
  precedes,
  tagOf,
} from './page-nodes.ts';

/** Links that are kept; everything else (script, data, file, relative to nothing) is dropped. */
const KEPT_LINK = /^(?:https?|mailto):/i;

const EMPHASIS = new Map([
  ['EM', 'em'],
  ['I', 'em'],
  ['STRONG', 'strong'],
  ['B', 'strong'],
] as const);

/** An article's text as it is shown, and the texts of paragraphs that it holds without showing them. */
export interface CapturedCopy {
  readonly blocks: CopyBlock[];
  readonly folded: string[];
}

/**
 * The article's text as plain blocks, with links, emphasis and the addresses of its pictures; nothing
 * in it runs or loads. Texts are the text index's own, so that notes find their words again.
 */
export function captureCopy(root: ArticleRoot): CapturedCopy {
  const index = indexText(root.element, { skip: root.skip });
  const folded = index.hidden
    .filter((element) => !isBoilerplate(element))
    .flatMap((element) => textsOf(indexText(element, { skip: isBoilerplate, withHidden: true })));
  return { blocks: blocksOf(root, index), folded: [...new Set(folded)] };
}

function isBoilerplate(element: Element): boolean {
  return boilerplateIfShown(element) !== 'no';
}

function textsOf({ blocks, text }: TextIndex): string[] {
  return blocks
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => each.trim() !== '');
}

function blocksOf(root: ArticleRoot, index: TextIndex): CopyBlock[] {
  const blocks: { readonly at: Node; readonly block: CopyBlock }[] = index.blocks
    .filter(({ start, end }) => index.text.slice(start, end).trim() !== '')
    .map((block) => ({ at: block.element, block: copyOf(block, index, root) }));
  const figures = picturesIn(root);
  if (figures.length === 0) return blocks.map(({ block }) => block);
  return [...blocks, ...figures]
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => inDocument(a.at, b.at) || a.order - b.order)
    .map(({ block }) => block);
}

function copyOf(
  { start, end, element }: TextBlock,
  index: TextIndex,
  root: ArticleRoot,
): CopyBlock {
  const text = index.text.slice(start, end);
  const links = spansOf('a[href]', element, start, end, index).flatMap(({ from, to, at }) => {
    const href = hrefOf(at);
    return href ? [{ start: from, end: to, href }] : [];
  });
  const emphasis = spansOf('em,i,strong,b', element, start, end, index).flatMap(
    ({ from, to, at }) => {
      const kind = [...EMPHASIS].find(([tag]) => tag === tagOf(at))?.[1];
      return kind ? [{ start: from, end: to, kind }] : [];
    },
  );
  return {
    part: root.partOf(element),
    text,
    ...(links.length > 0 && { links }),
    ...(emphasis.length > 0 && { emphasis }),
    ...placeOf(element, root.element),
  };
}

interface Span {
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly at: Element;
}

/** Where elements of a kind stand in a block: inside its element, or around it (a linked heading). */
function spansOf(
  selector: string,
  element: Element,
  start: number,
  end: number,
  index: TextIndex,
): Span[] {
  const around = closestTo(element, selector);
  const inside = allIn(element, selector);
  return (around && !inside.includes(around) ? [around, ...inside] : inside).flatMap((at) => {
    const range = new Range();
    range.selectNodeContents(at);
    const offsets = index.offsetsFor(range);
    const from = Math.max(start, offsets?.start ?? 0) - start;
    const to = Math.min(end, offsets?.end ?? 0) - start;
    return to > from ? [{ from, to, at }] : [];
  });
}

function hrefOf(link: Element): string | null {
  const href = attributeOf(link, 'href').trim();
  const base = baseOf(link);
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!KEPT_LINK.test(url.href)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Pictures of the article: their address is noted, never loaded. */
function picturesIn(root: ArticleRoot): { at: Node; block: CopyBlock }[] {
  const pictures: { at: Node; block: CopyBlock }[] = [];
  for (const image of allIn(root.element, 'img,amp-img')) {
    const src = attributeOf(image, hasAttribute(image, 'src') ? 'src' : 'data-src');
    const base = baseOf(image);
    if (!URL.canParse(src, base) || !isOfArticle(image, root)) continue;
    const url = new URL(src, base);
    if (!/^https?:$/.test(url.protocol)) continue;
    const alt = attributeOf(image, 'alt');
    pictures.push({
      at: image,
      block: { part: 'caption', text: '', figure: { src: url.href, alt } },
    });
  }
  return pictures;
}

function inDocument(a: Node, b: Node): number {
  if (overlap(a, b)) return 0;
  return precedes(a, b) ? -1 : 1;
}
