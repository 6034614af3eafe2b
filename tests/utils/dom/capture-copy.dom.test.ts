import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { copyGroups, type NumberedBlock } from '@/utils/article/copy-groups.ts';
import { copyText } from '@/utils/article/copy-text.ts';
import { type ArticleRoot, findArticleRoots } from '@/utils/dom/article-root.ts';
import { captureCopy } from '@/utils/dom/capture-copy.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { copyHash, hashInput } from '@/utils/article/copy.ts';
import { RETELLING } from '../../fixtures/moscow-times/retelling.ts';
import { renderPage } from '../../support/parse-page.ts';
import { publisherPage } from '../../support/publisher-page.ts';

async function rootOf(html: string): Promise<ArticleRoot> {
  const [root] = findArticleRoots(await renderPage(html));
  if (!root) throw new Error('the page has no article');
  return root;
}

const blocksOf = (root: ArticleRoot) => captureCopy(root).blocks;

const FILLER = `<p>${'A sentence that fills the article so that it is one, and goes on. '.repeat(6)}</p>`;
const withBody = (html: string) =>
  rootOf(`<article><h1>Title of it</h1><div>${html}${FILLER}</div></article>`);

describe('a copy of the publisher’s page', () => {
  it('has the index’s texts in the index’s order, so that notes find their words', async () => {
    for (const variant of ['desktop', 'syndicated', 'amp'] as const) {
      const root = await rootOf(publisherPage({ variant, quotes: 'curly' }));
      const texts = blocksOf(root).filter((block) => !block.figure);
      expect(hashInput(texts)).toBe(indexText(root.element, { skip: root.skip }).text.trim());
    }
  });

  it('names each block’s part and keeps the picture’s address', async () => {
    const blocks = blocksOf(await rootOf(publisherPage()));
    expect(blocks.map(({ part }) => part)).toEqual([
      'headline',
      'byline',
      'byline',
      'caption',
      'caption',
      ...RETELLING.paragraphs.map(() => 'body'),
    ]);
    expect(blocks.find(({ figure }) => figure)?.figure?.src).toMatch(/^https:.*fixture\.jpg$/);
  });
});

describe('in a paragraph', () => {
  it('links and emphasis keep their place', async () => {
    const blocks = blocksOf(
      await withBody(
        '<p>One  <a href="https://a.example/x">two&shy;fold</a> <em>three</em> <b>four</b></p>',
      ),
    );
    const block = blocks.find(({ text }) => text.startsWith('One'));
    expect(block).toEqual({
      part: 'body',
      text: 'One twofold three four',
      links: [{ start: 4, end: 11, href: 'https://a.example/x' }],
      emphasis: [
        { start: 12, end: 17, kind: 'em' },
        { start: 18, end: 22, kind: 'strong' },
      ],
    });
  });

  const links: [string, string | null][] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://name:secret@a.example/', 'https://a.example/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['blob:https://a.example/1', null],
    ['#part', null],
    ['https://', null],
  ];
  it.each(links)('a link to %j is kept as %j', async (href, kept) => {
    const root = await withBody('<p>Some words and <a>a link in it</a>, and more words.</p>');
    root.element.querySelector('a')?.setAttribute('href', href);
    const found = blocksOf(root).flatMap((block) => block.links ?? []);
    expect(found.map((link) => link.href)).toEqual(kept === null ? [] : [kept]);
  });
});

it('scripts, styles, handlers, frames and unsafe pictures leave nothing behind', async () => {
  const root = await withBody(
    '<p onclick="steal()">Words<script>evil()</script><style>p{}</style></p><iframe src="https://x.example"></iframe><img src="javascript:evil()"><img src="data:image/svg+xml,evil"><svg><script>evil()</script></svg>',
  );
  expect(JSON.stringify(blocksOf(root))).not.toMatch(/evil|steal|iframe|p\{\}|x\.example/);
});

it('equal texts have equal hashes, other texts others', async () => {
  const blocks = blocksOf(await rootOf(publisherPage()));
  const again = blocksOf(await rootOf(publisherPage({ quotes: 'curly' })));
  expect(await copyHash(blocks)).toMatch(/^[0-9a-f]{64}$/);
  expect(await copyHash(again)).toBe(await copyHash(blocks));
  expect(await copyHash(blocks.slice(1))).not.toBe(await copyHash(blocks));
});

describe('what a page holds without showing it', () => {
  it('is told apart: folded paragraphs, but no code, no boxes beside the text', async () => {
    const root = await withBody(
      `<p>Shown at once, with <span hidden>a folded clause</span> in it.</p>
       <div hidden><p>Folded behind a button.</p><script>let code;</script>
       <aside class="related"><a href="/x">Read also this one</a></aside></div>`,
    );
    const { blocks, folded } = captureCopy(root);
    expect(blocks.map(({ text }) => text)).not.toContain('Folded behind a button.');
    expect(folded).toContain('Folded behind a button.');
    expect(folded.join(' ')).not.toMatch(/code|Read also|sentence that fills/);
  });

  it('is nothing on a page that shows everything', async () => {
    expect(captureCopy(await rootOf(publisherPage())).folded).toEqual([]);
  });
});

describe('lists and tables', () => {
  const HTML = `<ul><li>First point</li><li>Second point</li></ul>
<ol start="3"><li>Third step</li><li>Fourth step</li></ol>
<table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td></td></tr><tr><td>South</td><td>Nine</td></tr></table>
<table role="presentation"><tr><td>Laid out</td></tr></table>`;

  it('keep their numbers and their cells, and layout tables are none', async () => {
    const blocks = blocksOf(await withBody(HTML));
    const placed = blocks.flatMap(({ text, number, cell }) =>
      number === undefined && cell === undefined ? [] : [[text, number ?? cell]],
    );
    expect(placed).toEqual([
      ['Third step', 3],
      ['Fourth step', 4],
      ['Port', { table: 0, row: 0, column: 0, head: true }],
      ['Ships', { table: 0, row: 0, column: 1, head: true }],
      ['North', { table: 0, row: 1, column: 0 }],
      ['South', { table: 0, row: 2, column: 0 }],
      ['Nine', { table: 0, row: 2, column: 1 }],
    ]);
  });

  it('are put together again for reading', async () => {
    const groups = copyGroups(blocksOf(await withBody(HTML))).filter(
      ({ kind }) => kind !== 'block',
    );
    const texts = (items: readonly NumberedBlock[]) => items.map(({ block }) => block.text);
    expect(
      groups.map((group) =>
        group.kind === 'list'
          ? [group.ordered, texts(group.items)]
          : group.kind === 'table' && group.rows.map((row) => row.map(texts)),
      ),
    ).toEqual([
      [false, ['First point', 'Second point']],
      [true, ['Third step', 'Fourth step']],
      [[['Port'], ['Ships']], [['North']], [['South'], ['Nine']]],
    ]);
  });
});

it('every passage of the page is found again in the copy, at the very same words', async () => {
  const root = await withBody(
    `<p>One <a href="https://a.example/">linked</a> word, and “quoted” ones.</p><ul><li>A point</li></ul><table><tr><td>North</td><td>Nine</td></tr><tr><td>South</td><td>Ten</td></tr></table>`,
  );
  const { text } = indexText(root.element, { skip: root.skip });
  const { text: copy } = copyText(blocksOf(root));
  const locator = createLocator(copy);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 120 }), (start, length) => {
      const end = Math.min(text.length, start + length);
      const words = text.slice(start, end);
      fc.pre(words.trim().length > 0);
      const verdict = locator.locate(describePassage(text, start, end));
      if (verdict.kind === 'lost') throw new Error(`lost: ${words}`);
      expect(copy.slice(verdict.start, verdict.end).trim()).toBe(words.trim());
      expect(Math.abs(verdict.start - start)).toBeLessThan(3);
    }),
    { numRuns: 300, seed: 5 },
  );
});
