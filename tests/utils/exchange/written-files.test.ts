import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { aNoteOn, anArticle, streamOf, words } from '@/tests/support/arbitrary-library.ts';
import { escapeMarkdown } from '@/utils/exchange/escape-markdown.ts';
import { fileName } from '@/utils/exchange/file-name.ts';
import { sealedHtml, type SealedWords, type StandingNote } from '@/utils/exchange/write-html.ts';
import {
  articleMarkdown,
  markdownFiles,
  type MarkdownWords,
} from '@/utils/exchange/write-markdown.ts';
import { zipped } from '@/utils/exchange/zip.ts';
import type { Article, CopyBlock, SavedCopy } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';

const WORDS: MarkdownWords & SealedWords = {
  openPassage: 'open',
  checkBack: 'check back',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple' },
  language: 'en',
  notes: 'Notes',
  original: 'Original',
  captured: 'Saved',
  lost: 'lost',
};

const ARTICLE: Article = {
  id: '01900000-0000-7000-8000-0000abcdef12',
  schema: 1,
  identities: ['url:news.example/1'],
  fingerprint: [],
  metadata: {
    title: 'A "story": one/two',
    url: 'https://news.example/1',
    published: '2024-06-05',
    byline: 'Someone',
  },
  created: '2024-06-05T18:00:00.000Z',
  modified: '2024-06-05T18:00:00.000Z',
};

const NOTE: Note = {
  id: '01900000-0000-7000-8000-000000000001',
  schema: 1,
  articleId: ARTICLE.id,
  motivation: 'commenting',
  target: {
    scope: 'passage',
    selectors: [{ type: 'TextQuoteSelector', exact: 'two words', prefix: '', suffix: '' }],
  },
  text: 'mine with **weight**',
  tags: ['west africa'],
  entities: [],
  colour: 'blue',
  created: '2024-06-05T18:00:00.000Z',
  modified: '2024-06-05T18:00:00.000Z',
};

function copyOf(...blocks: CopyBlock[]): SavedCopy {
  return {
    articleId: ARTICLE.id,
    schema: 1,
    captured: '2024-06-05T18:00:00.000Z',
    blocks,
    hash: 'abc',
  };
}

describe('file names', () => {
  test.each([
    ['A "story": one/two', '2024-06-05T10:00:00Z', '2024-06-05 A story one two (cdef12)'],
    ['', undefined, '(cdef12)'],
    ['../../etc/passwd', undefined, 'etc passwd (cdef12)'],
    ['CON', undefined, 'CON_ (cdef12)'],
    ['gpj.\u202Efdp', undefined, 'gpj. fdp (cdef12)'],
    ['История', '2024', 'История (cdef12)'],
  ])('%s', (title, date, name) => expect(fileName(title, date, ARTICLE.id)).toBe(name));

  test('are safe for every title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName(title, undefined, ARTICLE.id);
        expect(name).toMatch(/^[^"*/:<>?\\|\p{C}]{1,80}$/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
      }),
    );
  });
});

describe('Markdown', () => {
  test('an article with its notes', () => {
    expect(articleMarkdown(ARTICLE, [NOTE], WORDS)).toBe(`---
title: "A \\"story\\": one/two"
url: "https://news.example/1"
author: "Someone"
published: "2024-06-05"
sidelight: "01900000-0000-7000-8000-0000abcdef12"
tags:
  - "west africa"
---

# A "story": one/two

> two words

mine with **weight**

— 2024-06-05 · Blue · #west-africa · [open](<https://news.example/1#:~:text=two%20words>) ^000000000001
`);
  });

  test('text of a page says in Markdown exactly what it says as text', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme-ascii' })), (text) => {
        const shown = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
        const { children } = fromMarkdown(escapeMarkdown(text));
        const inside = children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
        expect(children.every((node) => node.type === 'paragraph')).toBe(true);
        expect(
          inside.map((node) => (node.type === 'text' ? node.value : `<${node.type}>`)).join(''),
        ).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  test('no HTML of a page, a note or an import stays HTML', () => {
    fc.assert(
      fc.property(anArticle, aNoteOn('x'), (article, note) => {
        const tree = fromMarkdown(
          articleMarkdown(article, [note], WORDS).replace(/^---[^]*?\n---\n/u, ''),
        );
        expect(JSON.stringify(tree)).not.toContain('"type":"html"');
      }),
      { numRuns: 300 },
    );
  });

  test('the archive holds one file an article, also for articles of one name', async () => {
    const other = { ...ARTICLE, id: '01900000-0000-7000-8000-1111abcdef12' };
    const notes = [
      { note: NOTE, article: ARTICLE },
      { note: { ...NOTE, id: 'n2', articleId: other.id }, article: other },
    ];
    const parts: Uint8Array[] = [];
    for await (const part of zipped(
      markdownFiles(streamOf(...notes), WORDS),
      new Date(ARTICLE.created),
    ))
      parts.push(part);
    const files = unzipSync(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      '2024-06-05 A story one two (cdef12).md',
      '2024-06-05 A story one two (cdef12) 2.md',
    ]);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('> two words');
  });
});

describe('sealed HTML', () => {
  test('marks stand in place, also across blocks and overlapping', () => {
    const copy = copyOf(
      { part: 'headline', text: 'Head' },
      {
        part: 'body',
        text: 'one two three',
        links: [{ start: 4, end: 7, href: 'https://e.example/' }],
      },
      { part: 'body', text: 'four' },
    );
    const standing: StandingNote[] = [
      { note: NOTE, place: { start: 5, end: 12 } },
      { note: { ...NOTE, colour: 'pink' }, place: { start: 9, end: 20 } },
      { note: NOTE, place: null },
    ];
    const html = sealedHtml(ARTICLE, copy, standing, WORDS);
    expect(html).toContain('<h1 class="headline">Head</h1>');
    expect(html).toContain(
      '<p class="body"><mark class="blue">one </mark><a href="https://e.example/" rel="noreferrer"><mark class="blue"><mark class="pink">two</mark></mark></a><sup><a href="#note-1">1</a></sup><mark class="pink"> three</mark>',
    );
    expect(html).toContain('<p class="body"><mark class="pink">f</mark><sup>');
    expect(html).toContain('lost');
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('one two1 three2');
  });

  test('a sealed file keeps lists, their numbers, and tables with empty cells', () => {
    const copy = copyOf(
      { part: 'list', text: 'a point' },
      { part: 'list', text: 'third', number: 3 },
      { part: 'list', text: 'fourth', number: 4 },
      { part: 'body', text: 'Port', cell: { table: 0, row: 0, column: 0, head: true } },
      { part: 'body', text: 'Nine', cell: { table: 0, row: 1, column: 1 } },
    );
    const html = sealedHtml(ARTICLE, copy, [], WORDS).replaceAll(/ class="\w+"/g, '');
    expect(html).toContain(
      '<ul><li>a point</li></ul>\n<ol start="3"><li>third</li><li>fourth</li></ol>\n<table><tr><th><p>Port</p></th></tr><tr><td></td><td><p>Nine</p></td></tr></table>',
    );
  });

  test('whatever stands in article, copy and notes, the file has no script, no handler and no address but links', () => {
    const nasty = fc.oneof(
      words,
      fc.constantFrom(
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        '</style><script>x</script>',
        '<!--',
        ']]>',
        'javascript:alert(1)',
      ),
    );
    const cell = fc.record({ table: fc.nat(1), row: fc.nat(3), column: fc.nat(3) });
    const block = fc.record({
      part: fc.constantFrom('headline' as const, 'body' as const, 'list' as const),
      text: nasty,
      cell: fc.option(cell, { nil: undefined }),
      number: fc.option(fc.nat(9), { nil: undefined }),
      links: fc.array(fc.record({ start: fc.nat(9), end: fc.nat(9), href: nasty }), {
        maxLength: 2,
      }),
      figure: fc.record({ src: nasty, alt: nasty }),
    });
    const place = fc.option(fc.record({ start: fc.nat(20), end: fc.nat(20) }), { nil: null });
    fc.assert(
      fc.property(
        anArticle,
        nasty,
        fc.array(block, { maxLength: 3 }),
        aNoteOn('x'),
        nasty,
        place,
        (article, title, blocks, note, text, at) => {
          const named = { ...article, metadata: { ...article.metadata, title, url: title } };
          const html = sealedHtml(
            named,
            copyOf(...blocks),
            [{ note: { ...note, text }, place: at }],
            WORDS,
          );
          for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(ALLOWED);
          expect(html).not.toMatch(/<a (?:(?!<\/a>)[^])*<a /);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Every tag the file may hold, with its attributes. */
const ALLOWED = new RegExp(
  `^<(${[
    '!doctype html',
    '(html|article|div|blockquote)( lang="[^"<>]*")?( dir="auto")?',
    '/?(head|body|style|title|footer|section|ol|ul|li|p|h[12]|mark|sup|a|time|code|small|strong|em|pre|blockquote|article|div|html|br|hr|table|tr|td|th)',
    'meta (charset|name|http-equiv)="[^"<>]*"( content="[^"<>]*")?',
    '(p|h1|h2|li|blockquote|mark) class="[a-z]+"',
    'li id="note-\\d+"',
    'ol start="\\d+"',
    'a href="(#note-\\d+|(https?|mailto):[^"<>]*)"( rel="noreferrer")?',
  ].join('|')})>$`,
);
