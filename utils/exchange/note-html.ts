import { parseMarkdown, type MarkdownBlock, type MarkdownInline } from '../notes/markdown.ts';
import { escapeHtml } from './escape-html.ts';

/** A note's Markdown as HTML, made from the same tree that the interface draws. */
export function noteHtml(markdown: string): string {
  return blocksHtml(parseMarkdown(markdown));
}

function blocksHtml(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'heading':
      // Below the file's own headings.
      return `<p><strong>${inlinesHtml(block.children)}</strong></p>`;
    case 'quote':
      return `<blockquote>${blocksHtml(block.children)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${blocksHtml(item)}</li>`).join('');
      return block.start === null
        ? `<ul>${items}</ul>`
        : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

function inlinesHtml(inlines: readonly MarkdownInline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: MarkdownInline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children)}</em>`;
    case 'strong':
      return `<strong>${inlinesHtml(inline.children)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${inlinesHtml(inline.children)}</a>`;
    case 'break':
      return '<br>';
  }
}
