import * as v from 'valibot';
import { COLOURS } from '../notes/colours.ts';
import { MOTIVATIONS, NoteSchema, TargetSchema, quoteOf } from '../notes/note.ts';
import type { Note, Selector, Target } from '../notes/note.ts';
import { namedRows, type NamedRow } from './csv-table.ts';
import { csvRow } from './csv.ts';
import { describedOnce, type ExportedNote } from './exported.ts';
import { parseGuardedJson } from './guarded-json.ts';
import { ImportCollector, type ImportContext, type ImportFile } from './import-file.ts';
import { instant } from './read-w3c.ts';

/** Columns for people first; `data` keeps as JSON what has no column, so that nothing is lost. */
const COLUMNS = [
  'quote',
  'note',
  'tags',
  'colour',
  'title',
  'byline',
  'outlet',
  'published',
  'url',
  'check back',
  'created',
  'modified',
  'motivation',
  'id',
  'data',
] as const;

/** Notes as a table for spreadsheets. */
export async function* writeNotesCsv(notes: AsyncIterable<ExportedNote>): AsyncGenerator<string> {
  // Excel takes a file without this mark for the system's old code page.
  yield `\uFEFF${csvRow(COLUMNS)}`;
  const described = describedOnce();
  for await (const { note, article } of notes) {
    const { title, byline = '', outlet = '', published = '', url } = article.metadata;
    const { target, entities, formerSelectors, rejectedSelectors, anchoring, tags } = note;
    const data = {
      article: described(article),
      target,
      entities,
      tags,
      madeOn: note.outlet,
      formerSelectors,
      rejectedSelectors,
      anchoring,
    };
    yield csvRow([
      quoteOf(note) ?? '',
      note.text,
      tags.join(', '),
      note.colour,
      title,
      byline,
      outlet,
      published,
      url,
      note.checkBack ?? '',
      note.created,
      note.modified,
      note.motivation,
      note.id,
      JSON.stringify(data),
    ]);
  }
}

const DataSchema = v.object({
  /** Whole at its first note, then by its id. */
  article: v.optional(v.unknown()),
  target: v.optional(TargetSchema),
  /** The note's own outlet; the column of that name is the article's. */
  madeOn: NoteSchema.entries.outlet,
  ...v.partial(
    v.pick(NoteSchema, ['entities', 'tags', 'formerSelectors', 'rejectedSelectors', 'anchoring']),
  ).entries,
});
type Data = v.InferOutput<typeof DataSchema>;

/** Reads notes from a table: ours, or any that names its columns `quote`, `note` and `url`. */
export async function readNotesCsv(
  pieces: AsyncIterable<string>,
  context: ImportContext,
): Promise<ImportFile> {
  const collector = new ImportCollector(context);
  for await (const row of namedRows(pieces, ['quote', 'note'], collector)) {
    const data = dataOf(row.cell('data'));
    if (typeof data === 'string') collector.refuse(row.line, 'wrong-shape', data);
    else collector.onceDescribed(row.line, data.article, () => readRow(collector, row, data));
  }
  return collector.finish();
}

function readRow(collector: ImportCollector, { line, cell }: NamedRow, data: Data): void {
  const about = { byline: cell('byline'), outlet: cell('outlet'), published: cell('published') };
  const articleId =
    collector.described(data.article) ??
    collector.articleAt(line, cell('url'), {
      title: cell('title') || cell('url'),
      ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== '')),
    });
  if (articleId === null) return;
  const created = instant(cell('created')) ?? collector.context.now;
  const id = /^[\w-]{8,64}$/u.test(cell('id')) ? cell('id') : undefined;
  const motivation = MOTIVATIONS.find((known) => known === cell('motivation'));
  const { formerSelectors, rejectedSelectors, anchoring, madeOn } = data;
  collector.addNote(line, articleId, {
    id,
    motivation,
    formerSelectors,
    rejectedSelectors,
    anchoring,
    checkBack: cell('check back') || undefined,
    outlet: madeOn,
    target: edited(data.target, cell('quote')),
    text: cell('note'),
    tags: tagsOf(cell('tags'), data.tags),
    entities: data.entities ?? [],
    colour: COLOURS.find((colour) => colour === cell('colour').toLowerCase()) ?? 'yellow',
    created,
    modified: instant(cell('modified')) ?? created,
  });
}

/** The JSON column, or what is wrong with it. */
function dataOf(cell: string): Data | string {
  if (cell === '') return {};
  const json = parseGuardedJson(cell);
  if (!json.ok) return `data: ${json.reason}`;
  const parsed = v.safeParse(DataSchema, json.value);
  return parsed.success ? parsed.output : 'data: not as we write it';
}

/** The target as kept, unless the quote was changed in the table. */
function edited(kept: Target | undefined, quote: string): Target {
  if (kept !== undefined && (quoteOf({ target: kept }) ?? '') === quote) return kept;
  const selector: Selector = { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' };
  return quote === '' ? { scope: 'page' } : { scope: 'passage', selectors: [selector] };
}

/** Tags as kept (they may hold commas), unless they were changed in the table. */
function tagsOf(cell: string, kept: Note['tags'] | undefined): string[] {
  if (kept !== undefined && kept.join(', ') === cell) return kept;
  const tags = cell.split(/[,;]/u).map((tag) => tag.trim().replace(/^#+/u, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
