import { describe, expect, it } from 'vitest';
import { dateOfLine } from '@/utils/packs/draft/draft-dates.ts';
import { readArticleText } from '@/utils/packs/draft/read-article.ts';
import { readArticleHtml } from '@/utils/packs/draft/read-html.ts';

const LONG = 'The old bridge over the river was closed to all traffic';

describe('reading an article from text', () => {
  it('tells the parts of a Markdown file apart', () => {
    const source = `# Bridge **Closed**

By [Ann Smith](#)

June 05, 2024

The bridge at dawn. **City Archive**

${LONG}.

**Related article:** [Another story](#)

## What comes next

It will open “soon”.

Original url:

<https://example.org/2024/bridge-a12>`;
    const article = readArticleText(source, dateOfLine);
    expect(article).toMatchObject({
      title: 'Bridge Closed',
      date: '2024-06-05',
      url: 'https://example.org/2024/bridge-a12',
    });
    expect(article.blocks.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'headline: Bridge Closed',
      'byline: By Ann Smith',
      'dateline: June 05, 2024',
      'caption: The bridge at dawn.',
      'credit: City Archive',
      `body: ${LONG}.`,
      'heading: What comes next',
      'body: It will open "soon".',
    ]);
  });

  it('takes date and address from the lines between dashes above a Markdown text', () => {
    const front = '---\ntitle: Ours\ndate: "2025-02-03"\nurl: https://example.org/a\n---\n';
    const article = readArticleText(`${front}# Bridge closed\n\n${LONG}.`, dateOfLine);
    expect(article).toMatchObject({
      title: 'Bridge closed',
      date: '2025-02-03',
      url: 'https://example.org/a',
    });
    expect(article.blocks.map(({ part }) => part)).toEqual(['headline', 'body']);
  });

  it.each([
    ['By Ann Smith, 14 March 2025', '2025-03-14'],
    ['By Ann Smith', null],
    ['12 мая 2025 года', '2025-05-12'],
  ])('reads the day of %j', (line, date) => {
    expect(readArticleText(`Bridge closed\n${line}\n${LONG}`, dateOfLine).date).toBe(date);
  });

  it.each([
    ['LYON (France), 3 mars 2025 - Le pont est fermé', '2025-03-03'],
    ['PARIS, June 5, 2024 (AFP) - The bridge is closed', '2024-06-05'],
    ['МОСКВА, 5 июня 2024 г. — Мост закрыт', '2024-06-05'],
    ['Closed on Monday, the bridge of 1960 - a ruin', null],
    ['The bridge, since 3 March 2025 a ruin - fell', null],
  ])('takes the day of %j where nothing else says one', (opening, date) => {
    const read = (head: string) =>
      readArticleText(`Bridge closed\n${head}${opening}\n${LONG}`, dateOfLine).date;
    expect(read('')).toBe(date);
    expect(read('4 March 2023\n')).toBe('2023-03-04');
  });

  it.each([
    ['By Ann Smith', 'byline'],
    ['Par Anne Martin, à Lyon', 'byline'],
    ['By Friday it had fallen.', 'body'],
    ['Par ailleurs, il pleut', 'body'],
  ])('takes %j for a %s', (line, part) => {
    const { blocks } = readArticleText(`Bridge closed\n${line}\n${LONG}`, dateOfLine);
    expect(blocks[1]?.part).toBe(part);
  });

  it('takes a date right below the headline for itself', () => {
    const article = readArticleText(`Bridge closed\n4 March 2023\n\n${LONG}\n`, dateOfLine);
    expect([article.title, article.date]).toEqual(['Bridge closed', '2023-03-04']);
  });

  it('takes lines for paragraphs where there are no blank ones', () => {
    const article = readArticleText(`Bridge closed\n${LONG}\nIt will open soon`, dateOfLine);
    expect(article.blocks.map(({ part }) => part)).toEqual(['headline', 'body', 'body']);
  });
});

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const textOf = (html: string) =>
  readArticleHtml(html).blocks.map(({ part, text }) => `${part}: ${text}`);

describe('reading an article from HTML', () => {
  it('takes the innermost article that holds most of the text', () => {
    const html =
      page(`<main><article><article><h1>Bridge closed</h1><p>${LONG} one.<p>${LONG} two.</p></article>
      <aside><p>${LONG} advert.</p></aside></article></main><p>${LONG} footer.</p>`);
    expect(textOf(html)).toEqual([
      'headline: Bridge closed',
      `body: ${LONG} one.`,
      `body: ${LONG} two.`,
    ]);
  });

  it('leaves out scripts, styles, navigation and labels, and reads entities', () => {
    const html =
      page(`<nav><p>${LONG}</p></nav><script>var p = "<p>${LONG}</p>"</script><h1>A &amp; B</h1>
      <!-- <p>${LONG}</p> --><p>Share</p><p>${LONG}&nbsp;&#8212; &laquo;at last&raquo;</p>`);
    expect(textOf(html)).toEqual(['headline: A & B', `body: ${LONG} - "at last"`]);
  });

  it('cuts a page without paragraphs where its boxes and double line breaks are', () => {
    const html = page(`<div>Menu</div><table><tr><td><b>Bridge closed</b><br><br>${LONG} one.<br>
      <br>${LONG} two.</td><td>${LONG} three.</td></tr></table>`);
    expect(textOf(html)).toEqual([
      `body: ${LONG} one.`,
      `body: ${LONG} two.`,
      `body: ${LONG} three.`,
    ]);
  });

  it('tells who wrote it from its text', () => {
    const html = page(`<h1>A</h1><p>By Ann Smith, Foreign Correspondent</p><p>${LONG}.</p>`);
    expect(textOf(html)).toEqual([
      'headline: A',
      'byline: By Ann Smith, Foreign Correspondent',
      `body: ${LONG}.`,
    ]);
  });

  it('reads date and address from the metadata', () => {
    const head = `<link rel="canonical" href="https://example.org/a1">
      <meta property="article:published_time" content="2024-06-05T10:00:00Z"><title>Bridge | Paper</title>`;
    const article = readArticleHtml(page(`<p>${LONG}</p>`, head));
    expect(article).toMatchObject({
      title: 'Bridge | Paper',
      date: '2024-06-05',
      url: 'https://example.org/a1',
    });
  });

  it('says that it knows no date rather than guessing one', () => {
    expect(readArticleHtml(page(`<p>${LONG}</p>`)).date).toBeNull();
  });
});
