import type { Mention } from '../entities/mention.ts';
import type { OpenArticle } from './page-reader.ts';
import { documentOf } from './page-nodes.ts';

/** A mention in one of a page's articles. */
export interface MentionPlace {
  readonly article: OpenArticle;
  readonly mention: Mention;
}

/**
 * The mark that follows another in reading order, round the end; without one to start from, the
 * first mark below the top of the viewport.
 */
export function nextMark(
  marks: readonly MentionPlace[],
  from: MentionPlace | null,
  step: 1 | -1,
): MentionPlace | null {
  if (marks.length === 0) return null;
  const at = from
    ? marks.findIndex(
        ({ article, mention }) =>
          article.root.element === from.article.root.element &&
          mention.start === from.mention.start &&
          mention.kind === from.mention.kind &&
          mention.entity === from.mention.entity,
      )
    : -1;
  if (at >= 0) return marks[(at + step + marks.length) % marks.length] ?? null;
  const visible = marks.find(
    ({ article, mention }) =>
      article.index.rangeFor(mention.start, mention.end).getBoundingClientRect().bottom > 0,
  );
  return visible ?? marks[0] ?? null;
}

/** Scrolls words into the middle of the view unless they are in sight already. */
export function scrollToRange(range: Range): void {
  const view = documentOf(range.startContainer).defaultView;
  if (!view) return;
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= view.innerHeight) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = view.scrollY + box.top - view.innerHeight / 3;
  view.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
