import type { ArticleRoot } from './article-root.ts';
import { parentOf } from './node-kinds.ts';
import { unshadowed } from './unshadowed.ts';

/** Whether a picture is in the body, or in a figure with one of the article's captions. */
export function isOfArticle(picture: Element, root: ArticleRoot): boolean {
  const figure = picture.closest('figure');
  if (!unshadowed(root.body).contains(picture)) {
    return figure !== null && root.parts.some(({ element }) => figure.contains(element));
  }
  for (let at: Element | null = picture; at && at !== root.body; at = parentOf(at)) {
    if (root.skip(at)) return false;
  }
  return true;
}
