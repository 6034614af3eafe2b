import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeLink } from './safe-link.ts';

/**
 * A note's Markdown as a tree of plain data, for components to draw as vnodes and exports to write
 * out. CommonMark through mdast-util-from-markdown: it gives a typed tree (no HTML string to be
 * cleaned), passes the CommonMark suite, MIT, 16.5 kB gzip; marked is 15.3 kB and gives
 * half-escaped strings. HTML is text here, pictures are their alternative text.
 */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly MarkdownInline[] }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly children: readonly MarkdownInline[];
    }
  | { readonly kind: 'quote'; readonly children: readonly MarkdownBlock[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownBlock[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export type MarkdownInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly MarkdownInline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` is http, https or mailto and normalised. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly MarkdownInline[] }
  | { readonly kind: 'break' };

/** Longer texts are not parsed but shown as they are, in UTF-16 code units. */
const LONGEST = 200_000;

/** Deeper nesting is shown as text; nobody writes it, and a tree this deep still draws. */
const DEEPEST = 24;

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** Parses a note. Every input gives a tree; what is not in the subset stands as its own source. */
export function parseMarkdown(source: string): MarkdownBlock[] {
  if (source.length > LONGEST || isTooDeep(source)) return [asWritten(source)];
  const root = fromMarkdown(source);
  const links = new Map<string, string>();
  for (const node of root.children)
    if (node.type === 'definition') links.set(node.identifier, node.url);
  return blocks(root.children, { source, links }, 0);
}

/**
 * The same Markdown with its HTML escaped, for programs that would carry HTML out: what we show as
 * text is text there, too.
 */
export function withoutHtml(source: string): string {
  if (source.length > LONGEST || isTooDeep(source)) return source.replaceAll('<', '\\<');
  const cuts: number[] = [];
  const visit = (node: Root | Node): void => {
    const { start, end } = node.position ?? {};
    if (node.type === 'html')
      for (let at = start?.offset ?? 0; at < (end?.offset ?? 0); at += 1)
        if (source[at] === '<') cuts.push(at);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(source));
  return cuts.reduceRight((text, at) => `${text.slice(0, at)}\\${text.slice(at)}`, source);
}

interface Context {
  readonly source: string;
  /** Targets of reference links by identifier. */
  readonly links: ReadonlyMap<string, string>;
}

/**
 * Whether a line opens so many quotes or lists that parsing it would take long: container markers
 * cost quadratic time in CommonMark parsers.
 */
function isTooDeep(source: string): boolean {
  return new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d+[.)])){${DEEPEST + 1}}`, 'mu').test(source);
}

function asWritten(text: string): MarkdownBlock {
  return { kind: 'paragraph', children: lines(text) };
}

function blocks(nodes: readonly Node[], context: Context, depth: number): MarkdownBlock[] {
  return nodes.flatMap((node): MarkdownBlock[] => {
    if (depth > DEEPEST) return [asWritten(sourceOf(node, context))];
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: inlines(node.children, context, depth) }];
      case 'heading':
        return [
          { kind: 'heading', level: node.depth, children: inlines(node.children, context, depth) },
        ];
      case 'blockquote':
        return [{ kind: 'quote', children: blocks(node.children, context, depth + 1) }];
      case 'list': {
        const items = node.children.map((item) => blocks(item.children, context, depth + 1));
        return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : null, items }];
      }
      case 'code':
        return [{ kind: 'code', text: node.value }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'definition':
        return [];
      default:
        return [asWritten(sourceOf(node, context))];
    }
  });
}

function inlines(nodes: readonly Node[], context: Context, depth: number): MarkdownInline[] {
  return nodes.flatMap((node): MarkdownInline[] => {
    if (depth > DEEPEST) return lines(sourceOf(node, context));
    switch (node.type) {
      case 'text':
        return lines(node.value);
      case 'emphasis':
        return [{ kind: 'emphasis', children: inlines(node.children, context, depth + 1) }];
      case 'strong':
        return [{ kind: 'strong', children: inlines(node.children, context, depth + 1) }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return linked(node.url, inlines(node.children, context, depth + 1));
      case 'linkReference':
        return linked(
          context.links.get(node.identifier) ?? '',
          inlines(node.children, context, depth + 1),
        );
      case 'image':
      case 'imageReference':
        return lines(node.alt ?? '');
      default:
        return lines(sourceOf(node, context));
    }
  });
}

function linked(url: string, children: MarkdownInline[]): MarkdownInline[] {
  const href = safeLink(url);
  return href === null ? children : [{ kind: 'link', href, children }];
}

/** Text with its line ends as breaks: a reader's line is a line. */
function lines(text: string): MarkdownInline[] {
  return text
    .split('\n')
    .flatMap((line, index): MarkdownInline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line }]),
    ]);
}

function sourceOf(node: Node, { source }: Context): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}
