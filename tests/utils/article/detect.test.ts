import { describe, expect, it } from 'vitest';
import { IS_ARTICLE, judge } from '@/utils/article/detect.ts';
import { shapeOfUrl } from '@/utils/article/url-shape.ts';

/** The score of a page with one heading and much prose, which declares nothing but its type. */
function scoreOf(type: string, url = 'https://a.example/x/a-red-lamp-of-brass'): number {
  const verdict = judge({
    shape: shapeOfUrl(url),
    openGraphType: () => type,
    publishedInMeta: () => false,
    isDataArticle: () => false,
    outline: () => ({
      articleElements: 0,
      mainHeadings: 1,
      headlineInTitle: 1,
      headlineWords: 5,
    }),
    prose: () => ({ chars: 1200, blocks: 4 }),
    headlineLinks: () => 0,
  });
  return verdict.score;
}

describe('the type that a page declares', () => {
  it.each(['', 'website', 'article', 'article.news', 'object'])('%j lets prose count', (type) => {
    expect(scoreOf(type)).toBeGreaterThanOrEqual(IS_ARTICLE);
  });

  it.each([
    'product',
    'product.item',
    'og:product',
    'profile',
    'video.movie',
    'music.song',
    'book',
    'place',
    'business.business',
    'restaurant.menu',
  ])('%j counts against an article', (type) => {
    expect(scoreOf(type)).toBeLessThan(IS_ARTICLE);
  });
});

it.each(['terms-and-conditions', 'privacy-policy', 'cookie-policy', 'mentions-legales'])(
  'the prose of /%s is no article',
  (name) => {
    expect(scoreOf('website', `https://a.example/${name}`)).toBeLessThan(IS_ARTICLE);
  },
);
