import * as v from 'valibot';
import { COLOURS, type Colour } from '../notes/colours.ts';
import { MOTIVATIONS, NoteSchema, SelectorSchema, TargetSchema } from '../notes/note.ts';
import type { Note, Selector, Target } from '../notes/note.ts';
import { ImportCollector, issuesOf, type ImportContext, type ImportFile } from './import-file.ts';
import { jsonRows } from './json-rows.ts';
import { ENTITY_IRI, OWN_PLACE } from './write-w3c.ts';

/**
 * Reads W3C annotations (https://www.w3.org/TR/annotation-model/): one, an array, a page, or a
 * collection with its page inside. Choices, composites and refinements are read by their first or
 * outermost part; bodies that are neither text, tag nor one of our entities are left out.
 */
export async function readW3c(
  pieces: AsyncIterable<string>,
  context: ImportContext,
): Promise<ImportFile> {
  const collector = new ImportCollector(context);
  for await (const { line, value } of jsonRows(pieces, collector, itemsOf)) {
    const article: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, OWN_ARTICLE) : undefined;
    collector.onceDescribed(line, article, () => readItem(collector, line, value));
  }
  return collector.finish();
}

/** Where our own files give the article: whole at its first note, then by its id. */
const OWN_ARTICLE = 'sidelight:article';

const Iri = v.string();
const OneOrMore = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.union([v.array(schema), schema]),
    v.transform((value): T[] => (Array.isArray(value) ? value : [value])),
  );
const Text = OneOrMore(v.string());

const BodySchema = v.looseObject({
  type: v.optional(Text),
  value: v.optional(v.string()),
  source: v.optional(v.unknown()),
  purpose: v.optional(Text),
});

const TargetResource = v.looseObject({
  id: v.optional(Iri),
  source: v.optional(v.union([Iri, v.looseObject({ id: Iri })])),
  selector: v.optional(OneOrMore(v.unknown())),
  styleClass: v.optional(Text),
});

const AnnotationSchema = v.looseObject({
  id: v.optional(v.string()),
  motivation: v.optional(Text),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  bodyValue: v.optional(v.string()),
  body: v.optional(OneOrMore(v.union([v.string(), BodySchema]))),
  target: OneOrMore(v.union([v.string(), TargetResource])),
});
type Annotation = v.InferOutput<typeof AnnotationSchema>;

const StateSchema = v.partial(
  v.pick(NoteSchema, ['checkBack', 'outlet', 'formerSelectors', 'rejectedSelectors', 'anchoring']),
);

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (typeof value !== 'object' || value === null) return [value];
  const inside = (Reflect.get(value, 'items') as unknown) ?? Reflect.get(value, '@graph');
  if (Array.isArray(inside)) return inside;
  const first: unknown = Reflect.get(value, 'first');
  return typeof first === 'object' && first !== null ? itemsOf(first) : [value];
}

function readItem(collector: ImportCollector, line: number, item: unknown): void {
  const parsed = v.safeParse(AnnotationSchema, item);
  if (!parsed.success) return collector.refuse(line, 'wrong-shape', issuesOf(parsed.issues));
  const annotation = parsed.output;
  const [resource] = annotation.target;
  if (resource === undefined) return collector.refuse(line, 'wrong-shape', 'no target');
  const address = addressOf(resource);
  const articleId =
    collector.described(annotation[OWN_ARTICLE]) ??
    collector.articleAt(line, address, { title: address });
  if (articleId === null) return;
  const { now } = collector.context;
  const created = instant(annotation.created) ?? now;
  const state = v.safeParse(StateSchema, annotation['sidelight:state'] ?? {});
  const motivation = MOTIVATIONS.find((known) => annotation.motivation?.includes(known));
  const id = uuidOf(annotation.id);
  collector.addNote(line, articleId, {
    ...(id !== null && { id }),
    ...(motivation !== undefined && { motivation }),
    target: targetOf(resource),
    ...bodiesOf(annotation),
    colour: colourOf(resource),
    created,
    modified: instant(annotation.modified) ?? created,
    ...(state.success ? state.output : {}),
  });
}

function addressOf(resource: Annotation['target'][number]): string {
  if (typeof resource === 'string') return resource;
  const { source, id = '' } = resource;
  return (typeof source === 'string' ? source : source?.id) ?? id;
}

function targetOf(resource: Annotation['target'][number]): Target {
  if (typeof resource === 'string') return { scope: 'page' };
  const selectors = (resource.selector ?? []).flatMap(selectorOf);
  const told = resource['sidelight:target'];
  const own = v.safeParse(
    TargetSchema,
    typeof told === 'object' && told !== null ? { selectors, ...told } : told,
  );
  if (own.success) return own.output;
  return selectors.length > 0 ? { scope: 'passage', selectors } : { scope: 'page' };
}

const LooseQuote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const WithPlace = v.looseObject({ [OWN_PLACE]: v.looseObject({}) });

function selectorOf(value: unknown): Selector[] {
  const quote = v.safeParse(LooseQuote, value);
  if (quote.success) return [quote.output];
  const own = v.safeParse(WithPlace, value);
  const other = v.safeParse(
    SelectorSchema,
    own.success ? { ...own.output, ...own.output[OWN_PLACE] } : value,
  );
  return other.success ? [other.output] : [];
}

function bodiesOf(annotation: Annotation): Pick<Note, 'text' | 'tags' | 'entities'> {
  const texts: string[] = annotation.bodyValue === undefined ? [] : [annotation.bodyValue];
  const tags: string[] = [];
  const entities: string[] = [];
  for (const body of annotation.body ?? []) {
    const iri = typeof body === 'string' ? body : body.source;
    if (typeof body !== 'string' && body.value !== undefined)
      (body.purpose?.includes('tagging') ? tags : texts).push(body.value);
    else if (typeof iri === 'string' && iri.startsWith(ENTITY_IRI))
      entities.push(...decoded(iri.slice(ENTITY_IRI.length)));
  }
  return { text: texts.join('\n\n'), tags: [...new Set(tags)], entities: [...new Set(entities)] };
}

function decoded(encoded: string): string[] {
  try {
    return [decodeURI(encoded)];
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}

function colourOf(resource: Annotation['target'][number]): Colour {
  const classes = typeof resource === 'string' ? [] : (resource.styleClass ?? []);
  return COLOURS.find((colour) => classes.includes(`sidelight-note-${colour}`)) ?? 'yellow';
}

/** The UUID of a `urn:uuid:` IRI; other names are not kept, since they may be anyone's. */
export function uuidOf(iri: string | undefined): string | null {
  return /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u.exec(iri ?? '')?.[1] ?? null;
}

/** An ISO instant if it is one, in the form the store sorts by. */
export function instant(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
