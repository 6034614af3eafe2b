import type { CopyBlock } from '../article/article.ts';
import type { ArticleRoot } from './article-root.ts';
export function captureCopy(_root: ArticleRoot): CopyBlock[] {
  return [];
}
