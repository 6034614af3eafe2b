import type { ArticleRoot } from './article-root.ts';
import { closestTo, holds, parentOf } from './page-nodes.ts';

/** Whether a picture is in the body, or in a figure with one of the article's captions. */
export function isOfArticle(picture: Element, root: ArticleRoot): boolean {
  const figure = closestTo(picture, 'figure');
  if (!holds(root.body, picture)) {
    return figure !== null && root.parts.some(({ element }) => holds(figure, element));
  }
  for (let at: Element | null = picture; at && at !== root.body; at = parentOf(at)) {
    if (root.skip(at)) return false;
  }
  return true;
}
