import * as v from 'valibot';
import { NoteSchema } from '../notes/note.ts';
import type { Selector } from '../notes/note.ts';
import { describedOnce, type ExportedNote } from './exported.ts';
import { ImportCollector, issuesOf, type ImportContext, type ImportFile } from './import-file.ts';
import { jsonRows } from './json-rows.ts';
import { instant } from './read-w3c.ts';

/**
 * Hypothesis' own JSON, as its client exports and imports it
 * (hypothesis/client, `src/sidebar/services/annotations-exporter.ts`) and as its API lists it
 * (`rows`). What it has no field for stands under `sidelight`, which Hypothesis passes over.
 */
export async function* writeHypothesis(
  notes: AsyncIterable<ExportedNote>,
  at: string,
): AsyncGenerator<string> {
  const head = { export_date: at, export_userid: '', client_version: 'sidelight' };
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  const described = describedOnce();
  let first = true;
  for await (const exported of notes) {
    yield `${first ? '' : ','}\n${JSON.stringify(hypothesisOf(exported, described(exported.article)))}`;
    first = false;
  }
  yield '\n]}\n';
}

function hypothesisOf({ note, article }: ExportedNote, described: unknown): object {
  const { url, title } = article.metadata;
  const { target } = note;
  const selector = 'selectors' in target ? target.selectors : [];
  return {
    id: note.id,
    created: note.created,
    updated: note.modified,
    uri: url,
    text: note.text,
    tags: note.tags,
    references: [],
    target: [{ source: url, ...(selector.length > 0 && { selector }) }],
    document: { title: [title] },
    sidelight: { note, article: described },
  };
}

const AnnotationSchema = v.looseObject({
  id: v.optional(v.string()),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.nullable(v.string()), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(
    v.array(v.looseObject({ selector: v.optional(v.array(v.unknown()), []) })),
    [],
  ),
  document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) })),
  sidelight: v.optional(v.unknown()),
});

/** The article stands whole at its first note, then by its id. */
const OwnSchema = v.object({ note: NoteSchema, article: v.unknown() });
const OwnItem = v.object({ sidelight: v.object({ article: v.unknown() }) });

/** Reads an export of the Hypothesis client or an answer of its API. Replies are refused by name. */
export async function readHypothesis(
  pieces: AsyncIterable<string>,
  context: ImportContext,
): Promise<ImportFile> {
  const collector = new ImportCollector(context);
  for await (const { line, value } of jsonRows(pieces, collector, itemsOf)) {
    const own = v.safeParse(OwnItem, value);
    const article = own.success ? own.output.sidelight.article : undefined;
    collector.onceDescribed(line, article, () => readItem(collector, line, value));
  }
  return collector.finish();
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const inside: unknown = Reflect.get(value, 'annotations') ?? Reflect.get(value, 'rows');
  return Array.isArray(inside) ? inside : [value];
}

function readItem(collector: ImportCollector, line: number, item: unknown): void {
  const parsed = v.safeParse(AnnotationSchema, item);
  if (!parsed.success) return collector.refuse(line, 'wrong-shape', issuesOf(parsed.issues));
  const { uri, text, tags, references, target, document, created, updated } = parsed.output;
  if (references.length > 0) return collector.refuse(line, 'reply', parsed.output.id);
  const own = v.safeParse(OwnSchema, parsed.output.sidelight);
  const ownArticle = own.success ? collector.described(own.output.article) : null;
  if (own.success && ownArticle !== null)
    return collector.addNote(line, ownArticle, own.output.note);
  const articleId = collector.articleAt(line, uri, { title: document?.title[0] ?? uri });
  if (articleId === null) return;
  const selectors = (target[0]?.selector ?? []).flatMap(selectorOf);
  const made = instant(created) ?? collector.context.now;
  collector.addNote(line, articleId, {
    target: selectors.length > 0 ? { scope: 'passage', selectors } : { scope: 'page' },
    text: text ?? '',
    tags: [...new Set(tags)],
    entities: [],
    colour: 'yellow',
    created: made,
    modified: instant(updated) ?? made,
  });
}

const QuoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/**
 * Its quotes are taken over. Its positions are not: they count code units of the page's whole text
 * as Hypothesis sees it, not of the article's (`range` and `page` selectors likewise).
 */
function selectorOf(value: unknown): Selector[] {
  const quote = v.safeParse(QuoteSchema, value);
  return quote.success ? [quote.output] : [];
}
