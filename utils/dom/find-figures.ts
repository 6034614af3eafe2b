import type { FigureTraits } from '../anchoring/match-figure.ts';
import { normalise } from '../text/normalise.ts';
import type { ArticleRoot } from './article-root.ts';
import { isOfArticle } from './is-of-article.ts';
import {
  allIn,
  attributeOf,
  baseOf,
  boxOf,
  closestTo,
  firstIn,
  holds,
  localNameOf,
  textOf,
} from './page-nodes.ts';

/** A figure of an article in its page. */
export interface PageFigure extends FigureTraits {
  /** What is seen of it: the picture or the table, not its caption. */
  readonly element: Element;
}

const PICTURES = 'img, amp-img, svg, canvas, video, table';
/** Smaller pictures are ornaments, CSS pixels; what has no size yet may still be loading. */
const LEAST = 64;
/** A table of fewer rows or columns is layout or a list. */
const LEAST_CELLS = 2;
/** Enough of a table's first row to know it by, UTF-16 code units. */
const FIRST_ROW = 200;

/** The pictures, tables and drawings of an article in document order. A picture of one moment. */
export function findFigures(root: ArticleRoot): PageFigure[] {
  const found = allIn(root.element, PICTURES).filter(
    (element) => isFigure(element) && isOfArticle(element, root),
  );
  // A drawing inside of another figure, a chart's icon, is part of that figure.
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && holds(other, element)),
  );
  return outer.map((element, index) => ({
    element,
    ...traitsOf(element),
    place: { index, count: outer.length },
  }));
}

/** The figure that an element of the page is part of: the picture itself, or the frame around it. */
export function figureAt(figures: readonly PageFigure[], at: Element): PageFigure | null {
  const frame = closestTo(at, 'figure, picture');
  return (
    figures.find(({ element }) => holds(element, at)) ??
    figures.find(({ element }) => frame && holds(frame, element)) ??
    null
  );
}

function isFigure(element: Element): boolean {
  const localName = localNameOf(element);
  if (localName === 'table') {
    const rows = allIn(element, 'tr');
    const columns = Math.max(0, ...rows.map((row) => allIn(row, 'td, th').length));
    return (
      rows.length >= LEAST_CELLS &&
      columns >= LEAST_CELLS &&
      closestTo(element, '[role="presentation"]') === null
    );
  }
  const { width, height } = boxOf(element);
  if (width > 0 && height > 0) return width >= LEAST && height >= LEAST;
  return localName === 'img' || localName === 'amp-img';
}

function traitsOf(element: Element): Omit<FigureTraits, 'place'> {
  const localName = localNameOf(element);
  if (localName === 'table') {
    const caption = text(firstIn(element, 'caption')) || captionAround(element);
    const alt = text(firstIn(element, 'tr')).slice(0, FIRST_ROW);
    return { kind: 'table', src: '', caption, alt };
  }
  const isImage = localName === 'img' || localName === 'amp-img';
  const alt = attributeOf(element, isImage ? 'alt' : 'aria-label');
  return {
    kind: isImage ? 'image' : 'graphic',
    src: isImage || localName === 'video' ? addressOf(element) : '',
    caption: captionAround(element),
    alt: normalised(alt),
  };
}

/** The picture's own address rather than the one chosen for this screen; empty if it stands inline. */
function addressOf(element: Element): string {
  const names = ['src', 'data-src', 'data-original', 'data-lazy-src', 'poster'];
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value === '' || !URL.canParse(value, baseOf(element))) continue;
    const url = new URL(value, baseOf(element));
    if (/^https?:$/u.test(url.protocol)) return url.href;
  }
  return element instanceof HTMLImageElement && /^https?:/u.test(element.currentSrc)
    ? element.currentSrc
    : '';
}

function captionAround(element: Element): string {
  const figure = closestTo(element, 'figure, [role="figure"]');
  const caption = figure && firstIn(figure, 'figcaption, amp-caption');
  return text(caption) || normalised(figure ? attributeOf(figure, 'aria-label') : '');
}

function text(element: Element | null): string {
  return normalised(element ? textOf(element) : '');
}

function normalised(value: string): string {
  return normalise(value).text.trim();
}
