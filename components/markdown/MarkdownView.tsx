import type { MarkdownBlock, MarkdownInline } from '@/utils/notes/markdown.ts';
import { assertNever } from '@/utils/text/assert-never.ts';

export interface MarkdownViewProps {
  readonly blocks: readonly MarkdownBlock[];
}

/** A Markdown tree as elements: text nodes and known tags only, never HTML, nothing loaded. */
export function MarkdownView({ blocks }: MarkdownViewProps) {
  return (
    <>
      {blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={block.children} />
        </p>
      );
    case 'heading':
      // A note stands below the headings of the page, whatever level its writer began with.
      return (
        <p class="md-heading" role="heading" aria-level={Math.min(6, block.level + 3)}>
          <Inlines nodes={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote class="md-quote">
          <MarkdownView blocks={block.children} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <MarkdownView blocks={item} />
        </li>
      ));
      return block.start === null ? (
        <ul class="md-list">{items}</ul>
      ) : (
        <ol class="md-list" start={block.start}>
          {items}
        </ol>
      );
    }
    case 'code':
      return (
        <pre class="md-code">
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr class="md-rule" />;
    default:
      return assertNever(block);
  }
}

function Inlines({ nodes }: { readonly nodes: readonly MarkdownInline[] }) {
  return (
    <>
      {nodes.map((node, i) => (
        <Inline key={i} node={node} />
      ))}
    </>
  );
}

function Inline({ node }: { readonly node: MarkdownInline }) {
  switch (node.kind) {
    case 'text':
      return <>{node.text}</>;
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      );
    case 'code':
      return <code>{node.text}</code>;
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noreferrer noopener">
          <Inlines nodes={node.children} />
        </a>
      );
    case 'break':
      return <br />;
    default:
      return assertNever(node);
  }
}
