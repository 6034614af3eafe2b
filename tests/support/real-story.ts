import type { Story } from './publisher/story.ts';
import { hasSeedArticle, seedArticle } from './seed-article.ts';

/** The seed article's real text, read when a test runs and never stored; null where it is not at hand. */
export function realStory(): Story | null {
  if (!hasSeedArticle) return null;
  const blocks = seedArticle()
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^\*\*Related|^Original url|^<http/.test(block));
  const [headline = '', byline = '', , caption = '', ...paragraphs] = blocks;
  const [words = '', credit = ''] = caption.split('**');
  return {
    language: 'en',
    headline: headline.replace(/^# /, ''),
    byline: /\[(.+?)\]/.exec(byline)?.[1] ?? '',
    published: '2024-06-05T19:21:00+03:00',
    dateline: 'June 5, 2024',
    caption: words.trim(),
    credit: credit.trim(),
    paragraphs,
  };
}
