import { SEED_PATH } from '../../support/publisher-page.ts';
import { describe, expect, it } from 'vitest';
import {
  completesNames,
  identitiesOf,
  isMeant,
  isOneArticle,
  sharesIdentity,
  textIdentity,
  type DeclaredNames,
} from '@/utils/article/identity.ts';

const SEED = 'publisher:themoscowtimes.com:85324';
const PATH = SEED_PATH;
const CANONICAL = `https://www.themoscowtimes.com${PATH}`;

describe('an address of the seed article names it by the publisher’s id', () => {
  const forms = [
    CANONICAL,
    `http://www.themoscowtimes.com${PATH}`,
    `https://themoscowtimes.com${PATH}`,
    `HTTPS://WWW.TheMoscowTimes.com${PATH}/`,
    `https://www.themoscowtimes.com:443${PATH}`,
    `${CANONICAL}?utm_source=x&utm_medium=social&fbclid=abc`,
    `${CANONICAL}#comments`,
    `${CANONICAL}#:~:text=Moscow%20will`,
    `${CANONICAL}?a123#-a999`,
    'https://www.themoscowtimes.com/1999/12/31/another-slug-a85324',
    'https://www.themoscowtimes.com/x-a85324',
    `${CANONICAL}/pdf`,
    `${CANONICAL}/pdf/?x=1`,
    'https://www.themoscowtimes.com/all/85324',
    'https://www.themoscowtimes.com/all/85324/',
    'https://www.themoscowtimes.com/all/85324?amp=1',
    'https://amp.themoscowtimes.com/all/85324',
    `https://amp.themoscowtimes.com${PATH}`,
    'https://www.themoscowtimes.com/articles/moscow-to-deploy-85324',
    'https://www.themoscowtimes.com/news/moscow-to-deploy-85324',
    'https://www.themoscowtimes.com/photogalleries/moscow-to-deploy-85324',
    `https://web.archive.org/web/20240606081522/${CANONICAL}`,
    `https://web.archive.org/web/2024/${CANONICAL}`,
    `https://web.archive.org/web/20240606081522id_/${CANONICAL}`,
    `https://web.archive.org/web/20240606081522if_/http://themoscowtimes.com${PATH}?utm_source=t`,
    `http://web.archive.org/web/20240606081522mp_/https:/www.themoscowtimes.com${PATH}`,
    `https://web.archive.org/web/20240606081522/www.themoscowtimes.com${PATH}`,
    `https://archive.ph/20240606081522/${CANONICAL}`,
    `https://www-themoscowtimes-com.cdn.ampproject.org/c/s/www.themoscowtimes.com/all/85324?amp=1`,
    `https://www.google.com/amp/s/amp.themoscowtimes.com/all/85324`,
    `https://www-themoscowtimes-com.translate.goog${PATH}?_x_tr_sl=en&_x_tr_tl=fr`,
  ];
  it.each(forms)('%s', (url) => {
    expect(identitiesOf(url)[0]).toBe(SEED);
  });
});

describe('an id is nothing without its publisher', () => {
  const others: [string, string | undefined][] = [
    ['https://www.moscowtimes.ru/2024/06/05/x-a85324', 'publisher:moscowtimes.ru:85324'],
    ['https://ru.themoscowtimes.com/2024/06/05/x-a85324', 'publisher:moscowtimes.ru:85324'],
    ['https://amp.ru.themoscowtimes.com/all/85324', 'publisher:moscowtimes.ru:85324'],
    ['https://www.themoscowtimes.com/2024/06/05/x-a85325', 'publisher:themoscowtimes.com:85325'],
    [`https://themoscowtimes.com.evil.example${PATH}`, undefined],
    [`https://example.org${PATH}`, undefined],
    ['https://www.themoscowtimes.com/', undefined],
    ['https://www.themoscowtimes.com/news', undefined],
    ['https://www.themoscowtimes.com/2024/06/05', undefined],
  ];
  it.each(others)('%s', (url, expected) => {
    const names = identitiesOf(url);
    expect(names.find((name) => name.startsWith('publisher:'))).toBe(expected);
    expect(names).not.toContain(SEED);
  });
});

describe('addresses of one article are one name, of two articles two', () => {
  const same: [string, string][] = [
    ['https://example.org/news/a-b-c-123456', 'http://www.example.org/news/a-b-c-123456/?utm_id=1'],
    ['https://m.example.org/story/x-y-z', 'https://example.org/story/x-y-z#top'],
    ['https://amp.example.org/story/x-y-z', 'https://example.org/story/x-y-z/amp/'],
    ['https://example.org/story.php?id=7&ref=home', 'https://example.org/story.php?id=7'],
    ['https://example.org/s.php?b=2&a=1', 'https://example.org/s.php?a=1&b=2'],
    ['https://example.org/caf%C3%A9-du-nord', 'https://example.org/cafe%CC%81-du-nord'],
    ['https://example.org/a/x-y-z.amp.html', 'https://example.org/a/x-y-z.html'],
    ['https://example.org/a/long-slug-here?source=rss', 'https://example.org/a/long-slug-here'],
    ['https://www.bbc.co.uk/news/world-africa-69103427', 'https://www.bbc.com/news/69103427'],
  ];
  it.each(same)('%s = %s', (a, b) => {
    expect(sharesIdentity(identitiesOf(a), identitiesOf(b))).toBe(true);
  });
  const different: [string, string][] = [
    ['https://example.org/story.php?id=7', 'https://example.org/story.php?id=8'],
    ['https://example.org/?p=7', 'https://example.org/?p=8'],
    ['https://example.org/?source=7', 'https://example.org/?source=8'],
    ['https://example.org/a', 'https://example.net/a'],
    ['https://en.example.org/a-b-c', 'https://fr.example.org/a-b-c'],
    ['https://example.org/#!/story/1', 'https://example.org/#!/story/2'],
    [
      'https://web.archive.org/web/2024/https://a.org/x',
      'https://web.archive.org/web/2024/https://a.org/y',
    ],
    ['file:///home/a/one.html', 'file:///home/a/two.html'],
  ];
  it.each(different)('%s ≠ %s', (a, b) => {
    expect(sharesIdentity(identitiesOf(a), identitiesOf(b))).toBe(false);
  });
});

interface Case {
  readonly title: string;
  readonly url: string;
  readonly declared: DeclaredNames;
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

const OTHER = 'https://www.themoscowtimes.com/2024/06/06/another-story-of-the-day-a85400';

describe('a declared name counts only when something confirms it', () => {
  const cases: readonly Case[] = [
    {
      title: 'infinite scroll: the address has moved on, the head names the first article',
      url: OTHER,
      declared: { canonical: CANONICAL, ogUrl: CANONICAL, dataUrl: CANONICAL },
      has: ['publisher:themoscowtimes.com:85400'],
      hasNot: [SEED],
    },
    {
      title: 'infinite scroll: the container around the text beats address and head',
      url: CANONICAL,
      declared: { canonical: CANONICAL, publisherId: '85400', containerUrl: OTHER },
      has: ['publisher:themoscowtimes.com:85400'],
      hasNot: [SEED, `url:themoscowtimes.com${PATH}`],
    },
    {
      title: 'a container without an address still beats the address bar',
      url: CANONICAL,
      declared: { canonical: CANONICAL, publisherId: '85400' },
      has: ['publisher:themoscowtimes.com:85400'],
      hasNot: [SEED],
    },
    {
      title: 'a canonical link to the home page is no name',
      url: 'https://example.org/2024/05/some-long-slug-here',
      declared: { canonical: 'https://example.org/', ogUrl: 'https://example.org' },
      has: ['url:example.org/2024/05/some-long-slug-here'],
      hasNot: ['url:example.org/'],
    },
    {
      title: 'a canonical link to a section is no name',
      url: 'https://example.org/2024/05/some-long-slug-here',
      declared: { canonical: 'https://example.org/news/' },
      hasNot: ['url:example.org/news'],
    },
    {
      title: 'a canonical link to another article of the site is no name',
      url: 'https://example.org/2024/05/some-long-slug-here',
      declared: { canonical: 'https://example.org/2023/01/quite-another-thing-altogether' },
      hasNot: ['url:example.org/2023/01/quite-another-thing-altogether'],
    },
    {
      title: 'equal slugs with different numbers are two articles',
      url: 'https://example.org/live-news-updates-today-100200',
      declared: { canonical: 'https://example.org/live-news-updates-today-100201' },
      hasNot: ['url:example.org/live-news-updates-today-100201'],
    },
    {
      title: 'a canonical link to another host is left to the fingerprint',
      url: 'https://copies.example/some-long-slug-here',
      declared: { canonical: CANONICAL, publisherId: '85324' },
      hasNot: [SEED],
    },
    {
      title: 'another section with the same slug is the same article',
      url: 'https://example.org/africa/some-long-slug-here',
      declared: { canonical: 'https://www.example.org/world/some-long-slug-here' },
      has: ['url:example.org/world/some-long-slug-here'],
    },
    {
      title: 'a short address is opened up by a slug that repeats the headline',
      url: 'https://example.org/x7Gh2',
      declared: {
        canonical: 'https://example.org/news/river-floods-three-villages-in-the-north',
        headline: 'River floods three villages in the north, hundreds flee',
      },
      has: ['url:example.org/news/river-floods-three-villages-in-the-north'],
    },
    {
      title: 'a short address is not opened up by a slug that tells another story',
      url: 'https://example.org/x7Gh2',
      declared: {
        canonical: 'https://example.org/news/river-floods-three-villages-in-the-north',
        headline: 'Parliament votes on the budget',
      },
      hasNot: ['url:example.org/news/river-floods-three-villages-in-the-north'],
    },
    {
      title: 'a saved file takes the name its head declares',
      url: 'file:///home/reader/Moscow%20to%20Deploy.html',
      declared: { canonical: CANONICAL, ogUrl: CANONICAL },
      has: [SEED, 'url:file/home/reader/Moscow to Deploy.html'],
    },
    {
      title: 'a saved file with contradicting names takes none of them',
      url: 'file:///home/reader/page.html',
      declared: { canonical: CANONICAL, ogUrl: OTHER },
      hasNot: [SEED, 'publisher:themoscowtimes.com:85400'],
    },
    {
      title: 'a saved file of a scrolled page takes the container’s name',
      url: 'file:///home/reader/page.html',
      declared: { canonical: CANONICAL, publisherId: '85400', containerUrl: OTHER },
      has: ['publisher:themoscowtimes.com:85400'],
      hasNot: [SEED],
    },
    {
      title: 'a saved file takes the address noted at saving',
      url: 'file:///home/reader/page.html',
      declared: { savedFrom: 'https://example.org/a/some-long-slug-here' },
      has: ['url:example.org/a/some-long-slug-here'],
    },
    {
      title: 'an archived page with rewritten canonical is the original',
      url: `https://web.archive.org/web/20240606081522/${CANONICAL}`,
      declared: {
        canonical: `https://web.archive.org/web/20240606081522/${CANONICAL}`,
        ogUrl: `https://web.archive.org/web/20240606081522/${CANONICAL}`,
        dataUrl: CANONICAL,
      },
      has: [SEED, `url:themoscowtimes.com${PATH}`],
      hasNot: [`url:web.archive.org/web/20240606081522/${CANONICAL}`],
    },
    {
      title: 'an AMP page with an empty address follows its canonical link',
      url: 'https://amp.example.org/v/?k=1',
      declared: { canonical: 'https://www.example.org/a/some-long-slug-here', amp: true },
      has: ['url:example.org/a/some-long-slug-here'],
    },
    {
      title: 'what is no address is no name',
      url: 'about:blank',
      declared: { canonical: 'javascript:alert(1)', ogUrl: '::::', dataUrl: 'mailto:a@b.c' },
      has: [],
    },
  ];
  it.each(cases)('$title', ({ url, declared, has, hasNot }) => {
    const names = identitiesOf(url, declared);
    expect(names).toEqual(expect.arrayContaining([...(has ?? [])]));
    for (const name of hasNot ?? []) expect(names).not.toContain(name);
  });
});

it('puts the publisher’s name first', () => {
  expect(identitiesOf(CANONICAL, { canonical: CANONICAL })).toEqual([
    SEED,
    `url:themoscowtimes.com${PATH}`,
  ]);
});

describe('an article whose address nobody knows', () => {
  const page = 'https://www.example.org/news/three-countries-share-one-lighthouse';
  const text = [textIdentity(page, ['01', '02', '03', '04', '05'])];
  const own = identitiesOf('https://example.org/news/the-night-train-runs-again');

  it('is called by its words, on the site where they stand', () => {
    expect(text).toEqual(['text:example.org/01020304']);
    expect(textIdentity('file:///home/a/one.html', ['01'])).toBe('text:file/01');
  });

  it('is one with the same text on the same site, and gets its address', () => {
    expect(isOneArticle(text, own)).toBe(true);
    expect(completesNames(own, text)).toBe(true);
    expect(completesNames(text, own)).toBe(false);
    expect(completesNames(own, own)).toBe(false);
  });

  it('is another than the same text on another site', () => {
    const copy = identitiesOf('https://example.net/news/the-night-train-runs-again');
    expect(isOneArticle(text, copy)).toBe(false);
    expect(completesNames(copy, text)).toBe(false);
  });
});

describe('whether address and title mean an article is told by its headline', () => {
  const address = 'https://example.org/2025/03/11/three-countries-agree-to-share-one-lighthouse';
  const cases: [string, string, string, string, boolean | null][] = [
    ['the slug', address, '', 'Three Countries Agree to Share One Lighthouse', true],
    ['a slug of other words', address, 'News', 'The Night Train Runs Again', false],
    ['the title', address, 'The Night Train Runs Again – News', 'The night train runs again', true],
    ['no words in the address', 'https://example.org/a/12345', 'News', 'The Night Train', null],
    ['no headline', address, 'News', '', null],
    ['a slug in other letters', address, 'News', 'Три страны делят один маяк на всех', null],
    ['no address', 'about:blank', 'The Night Train', 'The Night Train', null],
  ];
  it.each(cases)('%s', (_, url, title, headline, expected) => {
    expect(isMeant(url, title, headline)).toBe(expected);
  });
});
