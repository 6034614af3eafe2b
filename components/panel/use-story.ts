import { useEffect, useState } from 'preact/hooks';
import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Story } from '@/utils/packs/story.ts';
import { useServices } from '../services.ts';

/** What packs tell of this article; null until known. */
export function useStory(article: DetectedArticle | null): Story | null {
  const { background } = useServices();
  const [story, setStory] = useState<Story | null>(null);
  const names = article?.identities.join('\n') ?? '';
  useEffect(() => {
    let current = true;
    setStory(null);
    if (article !== null)
      void background.story(article).then((answer) => {
        if (current) setStory(answer);
      });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the article is the same while its names are
  }, [background, names]);
  return story;
}
