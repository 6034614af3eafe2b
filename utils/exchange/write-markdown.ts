import type { Article } from '../article/article.ts';
import { figureTitle, type Note } from '../notes/note.ts';
import { withoutHtml } from '../notes/markdown.ts';
import { escapeMarkdown, yamlString } from './escape-markdown.ts';
import type { ExportedNote } from './exported.ts';
import { fileName } from './file-name.ts';
import { textFragmentUrl } from '../anchoring/text-fragment.ts';
import type { NamedFile } from './zip.ts';

/** Words of the interface that stand in a file, in the reader's language. */
export interface MarkdownWords {
  readonly openPassage: string;
  readonly checkBack: string;
  /** What each colour means to the reader. */
  readonly colours: Readonly<Record<Note['colour'], string>>;
}

/** One Markdown file an article, with front matter; fits Obsidian. */
export async function* markdownFiles(
  notes: AsyncIterable<ExportedNote>,
  words: MarkdownWords,
): AsyncGenerator<NamedFile> {
  const byArticle = new Map<string, { article: Article; notes: Note[] }>();
  for await (const { article, note } of notes) {
    const file = byArticle.get(article.id) ?? { article, notes: [] };
    file.notes.push(note);
    byArticle.set(article.id, file);
  }
  for (const { article, notes: list } of byArticle.values()) {
    const { title, published } = article.metadata;
    yield {
      name: `${fileName(title, published, article.id)}.md`,
      text: articleMarkdown(article, list, words),
    };
  }
}

/** An article's notes in the order of the text. */
export function articleMarkdown(
  article: Article,
  notes: readonly Note[],
  words: MarkdownWords,
): string {
  const { title } = article.metadata;
  const parts = [
    frontMatter(article, notes),
    `# ${escapeMarkdown(title)}`,
    ...inOrder(notes).map((note) => noteMarkdown(article, note, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ id, metadata }: Article, notes: readonly Note[]): string {
  const { title, url, byline, outlet, agency, published, language } = metadata;
  const fields = { title, url, author: byline, outlet, agency, published, language, sidelight: id };
  const tags = [...new Set(notes.flatMap((note) => note.tags))].sort();
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${yamlString(value)}`],
  );
  const list = tags.length === 0 ? [] : ['tags:', ...tags.map((tag) => `  - ${yamlString(tag)}`)];
  return ['---', ...lines, ...list, '---'].join('\n');
}

function noteMarkdown(article: Article, note: Note, words: MarkdownWords): string {
  const { target } = note;
  const quote =
    'selectors' in target
      ? target.selectors.find((selector) => selector.type === 'TextQuoteSelector')
      : undefined;
  const about = quote?.exact ?? (target.scope === 'figure' ? figureTitle(target) : undefined);
  const name = target.scope === 'entity' ? `**${escapeMarkdown(target.name)}**` : '';
  const line = [
    note.created.slice(0, 10),
    escapeMarkdown(words.colours[note.colour]),
    ...note.tags.map((tag) => `#${safeTag(tag)}`),
    note.checkBack === undefined ? '' : `${words.checkBack} ${escapeMarkdown(note.checkBack)}`,
    quote === undefined
      ? ''
      : `[${escapeMarkdown(words.openPassage)}](<${linkTarget(textFragmentUrl(article.metadata.url, [quote]))}>)`,
  ];
  return [
    about === undefined ? name : `> ${escapeMarkdown(about)}`,
    withoutHtml(note.text),
    `— ${line.filter((part) => part !== '').join(' · ')} ^${anchor(note.id)}`,
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** Obsidian's tags know letters, digits, `_`, `-` and `/`. */
function safeTag(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}/_-]+/gu, '-');
}

/** An address between angle brackets may hold anything but these. */
function linkTarget(url: string): string {
  return url.replace(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
}

/** Obsidian's block id, so that a note can be linked to from elsewhere. */
function anchor(id: string): string {
  return id.replace(/[^\da-z-]/giu, '').slice(-12);
}

function inOrder(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => startOf(a) - startOf(b) || (a.created < b.created ? -1 : 1));
}

/** UTF-16 offset in the article; notes on the whole of it come first, those without a place last. */
function startOf({ target }: Note): number {
  if (!('selectors' in target)) return -1;
  const position = target.selectors.find((s) => s.type === 'TextPositionSelector');
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}
