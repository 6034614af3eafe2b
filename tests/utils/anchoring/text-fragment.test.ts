import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '@/utils/anchoring/text-fragment.ts';
import { codeUnits } from '../../support/code-units.ts';
import type { Selector } from '@/utils/notes/note.ts';

function quote(exact: string, prefix = '', suffix = ''): Selector[] {
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
}

const URL_ = 'https://news.example/a';
const LONG = `${'first words of a very long passage '.repeat(5)}and its last words`;

const CASES: readonly {
  what: string;
  selectors: Selector[];
  url: string;
  text?: string;
  link: string;
}[] = [
  {
    what: 'a quote that stands once',
    selectors: quote('two words', 'only ', ' here'),
    url: URL_,
    text: 'only two words here',
    link: `${URL_}#:~:text=two%20words`,
  },
  {
    what: 'an address that browsers open without fragments',
    selectors: quote('two words'),
    url: 'file:///a.html',
    link: 'file:///a.html',
  },
  {
    what: 'a quote that stands twice, with context',
    selectors: quote('two words', 'first ', ' then'),
    url: URL_,
    text: 'first two words then two words again',
    link: `${URL_}#:~:text=first-,two%20words,-then`,
  },
  {
    what: 'a short quote of which nothing more is known',
    selectors: quote('two words', 'block before\nhis first ', ' then'),
    url: URL_,
    link: `${URL_}#:~:text=his%20first-,two%20words,-then`,
  },
  {
    what: 'the signs of the syntax',
    selectors: quote('a-b, c & d'),
    url: URL_,
    text: 'a-b, c & d',
    link: `${URL_}#:~:text=a%2Db%2C%20c%20%26%20d`,
  },
  {
    what: 'a long quote by its ends',
    selectors: quote(LONG),
    url: URL_,
    text: LONG,
    link: `${URL_}#:~:text=first%20words%20of%20a%20very,passage%20and%20its%20last%20words`,
  },
  {
    what: 'a quote across blocks by its ends',
    selectors: quote('end of one.\nStart of two'),
    url: URL_,
    text: 'The end of one.\nStart of two.',
    link: `${URL_}#:~:text=end%20of%20one.,Start%20of%20two`,
  },
  {
    what: 'an address with a fragment of its own',
    selectors: quote('a longer quote without any context to it'),
    url: `${URL_}#part:~:text=old`,
    link: `${URL_}#part:~:text=a%20longer%20quote%20without%20any%20context%20to%20it`,
  },
  { what: 'no quote', selectors: [], url: `${URL_}#part`, link: `${URL_}#part` },
];

describe('a link to', () => {
  test.each(CASES)('$what', ({ selectors, url, text, link }) => {
    expect(textFragmentUrl(url, selectors, text)).toBe(link);
  });

  test('any quote is a valid address', () => {
    const any = codeUnits(200);
    fc.assert(
      fc.property(any, any, any, (exact, prefix, suffix) => {
        const link = textFragmentUrl(URL_, quote(exact, prefix, suffix));
        expect(URL.canParse(link)).toBe(true);
      }),
    );
  });
});
