import { COLOURS } from '../notes/colours.ts';
import { quoteOf, type Selector } from '../notes/note.ts';
import { namedRows, type NamedRow } from './csv-table.ts';
import { csvRow } from './csv.ts';
import type { ExportedNote } from './exported.ts';
import { ImportCollector, type ImportContext, type ImportFile } from './import-file.ts';
import { instant } from './read-w3c.ts';

/** Columns of Readwise's CSV import (https://docs.readwise.io, "Import from CSV"). */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Notes on passages for Readwise, which knows nothing else: notes on pages, figures and entities
 * are left out. Tags go into the note's first line as Readwise's inline tags (`.tag`), where a
 * space becomes an underscore.
 */
export async function* writeReadwiseCsv(
  notes: AsyncIterable<ExportedNote>,
): AsyncGenerator<string> {
  yield csvRow(COLUMNS);
  for await (const { note, article } of notes) {
    const quote = quoteOf(note);
    if (quote === null || quote === '') continue;
    const { title, byline = '', url } = article.metadata;
    const { target } = note;
    const selectors = 'selectors' in target ? target.selectors : [];
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    yield csvRow([
      quote,
      title,
      byline,
      url,
      withInlineTags(note.text, note.tags),
      position === undefined ? '' : String(position.start),
      note.created,
    ]);
  }
}

/** Reads Readwise's import table as well as its own export ("Book Title", "Highlighted at", "Tags"). */
export async function readReadwiseCsv(
  pieces: AsyncIterable<string>,
  context: ImportContext,
): Promise<ImportFile> {
  const collector = new ImportCollector(context);
  for await (const row of namedRows(pieces, ['Highlight'], collector)) readRow(collector, row);
  return collector.finish();
}

function readRow(collector: ImportCollector, { line, cell }: NamedRow): void {
  const exact = cell('Highlight');
  if (exact.trim() === '') return collector.refuse(line, 'no-words', 'Highlight is empty');
  const url = cell('URL', 'Source URL');
  const byline = cell('Author', 'Book Author');
  const articleId = collector.articleAt(line, url, {
    title: cell('Title', 'Book Title') || url,
    ...(byline !== '' && { byline }),
  });
  if (articleId === null) return;
  const { text, tags } = splitInlineTags(cell('Note'));
  const named = cell('Tags')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const created = instant(cell('Date', 'Highlighted at')) ?? collector.context.now;
  const quote: Selector = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
  collector.addNote(line, articleId, {
    target: { scope: 'passage', selectors: [quote, ...positionOf(cell('Location'), exact)] },
    text,
    tags: [...new Set([...tags, ...named])],
    entities: [],
    colour: COLOURS.find((colour) => colour === cell('Color').toLowerCase()) ?? 'yellow',
    created,
    modified: created,
  });
}

/** Readwise's location is a mere order in most of its sources; ours are offsets. */
function positionOf(location: string, exact: string): Selector[] {
  if (!/^\d{1,9}$/u.test(location)) return [];
  const start = Number(location);
  return [{ type: 'TextPositionSelector', start, end: start + exact.length }];
}

/** A first line of inline tags and nothing else. */
const TAG_LINE = /^(?:\.[^\s.]\S*)(?: \.[^\s.]\S*)*$/u;

function withInlineTags(text: string, tags: readonly string[]): string {
  const line = tags.map((tag) => `.${tag.replaceAll(/\s+/gu, '_')}`).join(' ');
  if (TAG_LINE.test(line)) return text === '' ? line : `${line}\n${text}`;
  // A note that only looks as if it began with tags keeps its words.
  return startsLikeTags(text) ? `\n${text}` : text;
}

function splitInlineTags(note: string): { text: string; tags: string[] } {
  const [first = '', ...rest] = note.split('\n');
  if (first === '' && startsLikeTags(rest.join('\n'))) return { text: rest.join('\n'), tags: [] };
  if (!TAG_LINE.test(first)) return { text: note, tags: [] };
  return { text: rest.join('\n'), tags: first.split(' ').map((tag) => tag.slice(1)) };
}

/** Whether a text, after any empty lines, would be read as a line of tags. */
function startsLikeTags(text: string): boolean {
  return TAG_LINE.test(text.replace(/^\n+/u, '').split('\n')[0] ?? '');
}
