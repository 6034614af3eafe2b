import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyOf } from '@/utils/article/agency.ts';
import { isoDateOf } from '@/utils/article/dates.ts';
import { languageOf } from '@/utils/article/language.ts';
import { articlesInData, parseTolerantly } from '@/utils/article/structured-data.ts';
import { dateInUrl } from '@/utils/article/date-in-url.ts';
import { shapeOfUrl } from '@/utils/article/url-shape.ts';

describe('dates', () => {
  const cases: [string, string | null][] = [
    ['2024-06-05', '2024-06-05'],
    ['2024-06-05T19:21:00+03:00', '2024-06-05T19:21:00+03:00'],
    ['2024-06-05T19:21:00+0300', '2024-06-05T19:21:00+03:00'],
    ['2024-06-05 19:21:00Z', '2024-06-05T19:21:00Z'],
    ['2024-06-05T19:21:00', '2024-06-05'],
    ['Wed, 05 Jun 2024 16:21:00 GMT', '2024-06-05'],
    ['June 5, 2024', '2024-06-05'],
    ['Published: 5th June 2024, 9 pm', '2024-06-05'],
    ['Publié le 1er août 2023', '2023-08-01'],
    ['5 июня 2024', '2024-06-05'],
    ['3 мая 2024', '2024-05-03'],
    ['5 de junio de 2024', '2024-06-05'],
    ['5. März 2024', '2024-03-05'],
    ['05.06.2024', '2024-06-05'],
    ['05/06/2024', null],
    ['3 hours ago', null],
    ['2024-13-05', null],
    ['', null],
  ];
  it.each(cases)('%j is %j', (text, date) => {
    expect(isoDateOf(text)).toBe(date);
  });
});

describe('agencies', () => {
  const cases: [string[], string, string | null][] = [
    [['AFP'], '', 'AFP'],
    [['By The Associated Press'], '', 'AP'],
    [['Jane Roe, Reuters'], '', 'Reuters'],
    [[], 'PARIS (AFP) - The strike goes on.', 'AFP'],
    [[], '(Reuters) - The strike goes on.', 'Reuters'],
    [['Jane Roe'], 'The strike goes on. © AFP', 'AFP'],
    [['Jane Roe'], 'The minister told AFP on Monday that the strike goes on, and more.', null],
    [['APRIL SMITH'], 'An apple.', null],
  ];
  it.each(cases)('bylines %j, text %j: %j', (bylines, text, agency) => {
    expect(agencyOf(bylines, text)).toBe(agency);
  });
});

describe('languages', () => {
  const russian = 'Учёные договорились вместе измерять озеро';
  const cases: [(string | undefined)[], string, string | undefined][] = [
    [['en-GB'], 'The lamp was lit.', 'en'],
    [[undefined, 'fr_FR'], 'La lampe.', 'fr'],
    [['en'], russian, 'ru'],
    [['ru'], russian, 'ru'],
    [['en', 'uk'], russian, 'uk'],
    [[], 'Вчені домовилися разом вимірювати озеро, її рівень', 'uk'],
    [['ru'], 'The lamp was lit.', undefined],
    [[], 'The lamp was lit.', undefined],
    [['not a tag'], 'The lamp was lit.', undefined],
  ];
  it.each(cases)('declared %j, text %j: %j', (declared, text, language) => {
    expect(languageOf(declared, text)).toBe(language);
  });
});

describe('structured data', () => {
  it('a trailing comma, raw line ends and comments around it do no harm', () => {
    for (const block of [
      '{"@type":"WebSite","name":"x",}',
      '{"@type":"Article","name":"a\nb"}',
      '<!-- {"@type":"Article"} -->',
      '/*<![CDATA[*/{"@type":"Article"}/*]]>*/',
      '{"@type":"Article"};',
    ]) {
      expect(parseTolerantly(block)).toMatchObject({ '@type': expect.any(String) });
    }
  });

  it('a block that is no JSON is left out, the others are read', () => {
    const blocks = [
      '{"@type":"NewsArticle",',
      '{"@graph":[{"@type":["NewsArticle"],"headline":"A","author":{"name":"B"}}]}',
    ];
    expect(articlesInData(blocks)).toEqual([{ headline: 'A', authors: ['B'] }]);
  });

  it('never throws, whatever the blocks hold', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (blocks) => {
        expect(Array.isArray(articlesInData(blocks))).toBe(true);
      }),
    );
  });
});

describe('what an address tells', () => {
  const cases: [string | null, string[]][] = [
    ['https://a.example/', ['home']],
    ['https://a.example/en/', ['home']],
    ['https://a.example/index.php', ['home']],
    ['https://a.example', ['home']],
    ['https://a.example/?utm_source=x', ['home']],
    ['https://a.example/?p=123', ['specific']],
    ['https://a.example/news/', ['listing']],
    ['https://a.example/category/trees/page/3', ['listing']],
    ['https://a.example/2024/06/', ['listing']],
    ['https://a.example/blog?start=20', ['listing']],
    ['https://forum.a.example/viewtopic', ['listing']],
    ['https://a.example/contact-us/', ['form']],
    ['https://a.example/people?do=forgot_password', ['form']],
    ['https://a.example/terms-and-conditions', ['form']],
    ['https://a.example/legal/privacy-policy.html', ['form']],
    ['https://a.example/fr/mentions-legales/', ['form']],
    ['https://a.example/news/a-new-cookie-policy', ['specific']],
    ['https://a.example/2024/06/05/a-long-slug-here', ['dated', 'specific']],
    ['https://a.example/news/a-long-slug-here', ['specific']],
    ['https://a.example/news/A_Long_Slug_Here', ['specific']],
    ['https://a.example/x/69103427', ['specific']],
    ['file:///home/a/page.html', []],
    [null, []],
    ['no address', []],
  ];
  it.each(cases)('%s: %j', (url, flags) => {
    const shape = shapeOfUrl(url);
    const set = Object.entries(shape).flatMap(([name, value]) => (value === true ? [name] : []));
    expect(set.sort()).toEqual([...flags].sort());
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          expect(typeof shapeOfUrl(url).home).toBe('boolean');
        },
      ),
    );
  });

  const dates: [string, string | null][] = [
    ['https://a.example/2024/06/05/slug', '2024-06-05'],
    ['https://a.example/news/2024-06-05-slug', '2024-06-05'],
    ['https://a.example/20240605/slug', '2024-06-05'],
    ['https://a.example/2024/13/05/slug', null],
    ['https://a.example/news/123456789', null],
  ];
  it.each(dates)('the date in %s is %j', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});
