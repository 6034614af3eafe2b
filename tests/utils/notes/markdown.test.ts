import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, type MarkdownBlock, type MarkdownInline } from '@/utils/notes/markdown.ts';

const text = (t: string): MarkdownInline => ({ kind: 'text', text: t });
const paragraph = (...children: MarkdownInline[]): MarkdownBlock => ({
  kind: 'paragraph',
  children,
});

const CASES: [string, string, MarkdownBlock[]][] = [
  [
    'a line end is a line end',
    'one\ntwo',
    [paragraph(text('one'), { kind: 'break' }, text('two'))],
  ],
  [
    'emphasis, strong and code',
    '*a* **b** `c`',
    [
      paragraph(
        { kind: 'emphasis', children: [text('a')] },
        text(' '),
        { kind: 'strong', children: [text('b')] },
        text(' '),
        { kind: 'code', text: 'c' },
      ),
    ],
  ],
  [
    'lists and quotes',
    '> q\n\n3. x\n4. y',
    [
      { kind: 'quote', children: [paragraph(text('q'))] },
      { kind: 'list', start: 3, items: [[paragraph(text('x'))], [paragraph(text('y'))]] },
    ],
  ],
  [
    'a link to the web',
    '[w](https://e.example/ä)',
    [paragraph({ kind: 'link', href: 'https://e.example/%C3%A4', children: [text('w')] })],
  ],
  [
    'a reference link',
    '[w][r]\n\n[r]: https://e.example/',
    [paragraph({ kind: 'link', href: 'https://e.example/', children: [text('w')] })],
  ],
  ['a script link is its words', '[w](javascript:alert(1))', [paragraph(text('w'))]],
  ['a data link is its words', '[w](data:text/html,x)', [paragraph(text('w'))]],
  ['a relative link is its words', '[w](/options.html)', [paragraph(text('w'))]],
  [
    'HTML is text',
    '<b onclick=x>y</b>',
    [paragraph(text('<b onclick=x>'), text('y'), text('</b>'))],
  ],
  ['an HTML block is text', '<script>x</script>', [paragraph(text('<script>x</script>'))]],
  [
    'a picture is its alternative text',
    '![alt](https://e.example/p.png)',
    [paragraph(text('alt'))],
  ],
];

describe('Markdown of a note', () => {
  test.each(CASES)('%s', (_, source, tree) => expect(parseMarkdown(source)).toEqual(tree));

  test('no input makes a link that is not http, https or mailto, or a kind outside the subset', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '`',
      '\n',
      '- ',
      '# ',
      'javascript:',
      'https://e.example',
      'vbscript:x',
      '&#106;',
      '!',
      'a@b.example',
      '\\',
      '\t',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const node of walk(parseMarkdown(pieces.join('')))) {
          expect(KINDS).toContain(node.kind);
          if (node.kind === 'link') expect(node.href).toMatch(/^(https?|mailto):/);
        }
      }),
    );
  });

  test.each([
    ['quotes', '>'.repeat(5000)],
    ['lists', '- '.repeat(5000)],
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a '.repeat(5000)],
    ['length', 'a '.repeat(200_000)],
  ])('hostile nesting of %s gives a shallow tree', (_, source) => {
    expect(depth(parseMarkdown(source))).toBeLessThan(60);
  });
});

const KINDS = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'code',
  'rule',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
];

function childrenOf(
  node: MarkdownBlock | MarkdownInline,
): readonly (MarkdownBlock | MarkdownInline)[] {
  if ('children' in node) return node.children;
  return 'items' in node ? node.items.flat() : [];
}

function walk(
  nodes: readonly (MarkdownBlock | MarkdownInline)[],
): (MarkdownBlock | MarkdownInline)[] {
  return nodes.flatMap((node) => [node, ...walk(childrenOf(node))]);
}

function depth(nodes: readonly (MarkdownBlock | MarkdownInline)[]): number {
  return nodes.reduce((deepest, node) => Math.max(deepest, 1 + depth(childrenOf(node))), 0);
}
