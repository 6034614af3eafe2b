import type { CopyBlock } from '../article/article.ts';
import { safeLink } from '../notes/safe-link.ts';
import { escapeHtml } from './escape-html.ts';

/** A stretch of the copy that a note is on; offsets are UTF-16 in the block's own text. */
export interface BlockMark {
  readonly start: number;
  readonly end: number;
  /** Number of the note in the list below the article, from 1. */
  readonly number: number;
  readonly colour: string;
}

const ELEMENTS: Record<CopyBlock['part'], string> = {
  headline: 'h1',
  deck: 'p',
  byline: 'p',
  dateline: 'p',
  caption: 'p',
  credit: 'p',
  body: 'p',
  heading: 'h2',
  quote: 'blockquote',
  list: 'li',
};

/** One block of the copy as HTML, with its marks, links and emphasis. */
export function blockHtml(block: CopyBlock, marks: readonly BlockMark[]): string {
  const element = ELEMENTS[block.part];
  // The picture itself is not loaded: a sealed file asks nothing of the network.
  const picture = block.figure?.alt ? `<p class="figure">${escapeHtml(block.figure.alt)}</p>` : '';
  return `${picture}<${element} class="${block.part}">${inlineHtml(block, marks)}</${element}>`;
}

/**
 * Cuts the text at every edge of a mark, link or emphasis, so that overlapping ones nest: each
 * piece is wrapped in all that cover it, always in the same order.
 */
function inlineHtml(block: CopyBlock, marks: readonly BlockMark[]): string {
  const { text } = block;
  const links = (block.links ?? []).flatMap((link) => {
    const href = safeLink(link.href);
    return href === null
      ? []
      : [{ ...link, open: `<a href="${escapeHtml(href)}" rel="noreferrer">`, close: '</a>' }];
  });
  const emphasis = (block.emphasis ?? []).map((span) => ({
    ...span,
    open: `<${span.kind}>`,
    close: `</${span.kind}>`,
  }));
  const marked = marks.map((mark) => ({
    ...mark,
    open: `<mark class="${escapeHtml(mark.colour)}">`,
    close: '</mark>',
  }));
  const spans = [...links, ...emphasis, ...marked];
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  let html = '';
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const over = spans.filter(({ start, end }) => start <= from && end >= to && start < end);
    const piece = over.reduceRight(
      (inner, { open, close }) => `${open}${inner}${close}`,
      escapeHtml(text.slice(from, to)),
    );
    // Behind the piece, since a link must not stand inside a link.
    const ending = marked.filter((mark) => mark.end === to && over.includes(mark));
    html += piece + ending.map(({ number }) => reference(number)).join('');
  }
  return html;
}

/** The number that leads from the end of a mark to its note. */
function reference(number: number): string {
  return `<sup><a href="#note-${number}">${number}</a></sup>`;
}
