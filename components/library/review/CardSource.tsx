import type { Article } from '@/utils/article/article.ts';
import { useDates } from '../dates.ts';

export interface CardSourceProps {
  readonly article: Article | null;
}

/** Which article a card is from, and of when. */
export function CardSource({ article }: CardSourceProps) {
  const dates = useDates();
  if (!article) return null;
  const { title, url, outlet, published, language } = article.metadata;
  return (
    <header>
      <h2 lang={language} dir="auto">
        {title || url}
      </h2>
      <p class="faint">{[outlet, published && dates.day(published)].filter(Boolean).join(' · ')}</p>
    </header>
  );
}
