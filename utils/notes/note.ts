import * as v from 'valibot';
import { COLOURS } from './colours.ts';

/**
 * A note in the shape of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/): target with selectors, bodies, motivation, times.
 */

/** Exact words with the words around them. Text is as normalised by `utils/text/normalise.ts`. */
export const TextQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

/**
 * UTF-16 offsets into the article root's normalised text, end exclusive.
 * Beside what W3C defines: the text's length, the place among like passages, and a few short strings
 * that stood once in that text, with their distance from `start`. They tell how far the text has
 * shifted since, and so which of several like passages is meant (utils/anchoring/landmarks.ts). In
 * W3C's JSON-LD they stand under a term of our own (utils/exchange/write-w3c.ts).
 */
export const TextPositionSelectorSchema = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Which of how many places with these very words it was, from 0; left out if the only one. */
  common: v.optional(v.number()),
  occurrence: v.optional(
    v.object({
      index: v.number(),
      count: v.number(),
      before: v.optional(v.number()),
      behind: v.optional(v.number()),
    }),
  ),
  /** Length of that text, UTF-16 code units. */
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  landmarks: v.optional(
    v.array(v.object({ text: v.string(), distance: v.pipe(v.number(), v.integer()) })),
  ),
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelectorSchema>;

export const SelectorSchema = v.variant('type', [
  TextQuoteSelectorSchema,
  TextPositionSelectorSchema,
]);
export type Selector = v.InferOutput<typeof SelectorSchema>;

/** What kind of thing a figure is; `graphic` stands for what a page draws itself (SVG, canvas, video). */
export const FIGURE_KINDS = ['image', 'table', 'graphic'] as const;

/**
 * What tells one figure of an article from the others. The model has no selector for what has neither
 * words nor an address of its own, so this stands under a term of ours when it is exported.
 */
export const FigureTargetSchema = v.object({
  scope: v.literal('figure'),
  /** Address of the picture, never loaded; empty for tables and drawings. */
  src: v.string(),
  caption: v.string(),
  /** Alternative text; for a table its first row. */
  alt: v.optional(v.string()),
  kind: v.optional(v.picklist(FIGURE_KINDS)),
  /** Which of how many figures of the article it was, from 0. */
  place: v.optional(
    v.object({
      index: v.pipe(v.number(), v.integer(), v.minValue(0)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});
export type FigureTarget = v.InferOutput<typeof FigureTargetSchema>;

/** What a note is about. */
export const TargetSchema = v.variant('scope', [
  v.object({ scope: v.literal('passage'), selectors: v.array(SelectorSchema) }),
  v.object({
    scope: v.literal('statement'),
    selectors: v.array(SelectorSchema),
    statement: v.string(),
  }),
  FigureTargetSchema,
  v.object({ scope: v.literal('entity'), entity: v.string(), name: v.string() }),
  v.object({ scope: v.literal('page') }),
]);
export type Target = v.InferOutput<typeof TargetSchema>;

/** W3C motivations that the product uses. */
export const MOTIVATIONS = ['highlighting', 'commenting', 'bookmarking', 'assessing'] as const;

export const NoteSchema = v.object({
  /** UUIDv7. */
  id: v.string(),
  /** Version of this row's shape; readers tolerate older and newer rows. */
  schema: v.literal(1),
  /** UUIDv7 of the article row. */
  articleId: v.string(),
  motivation: v.picklist(MOTIVATIONS),
  target: TargetSchema,
  /** Markdown as typed. Empty for a bare highlight. */
  text: v.string(),
  tags: v.array(v.string()),
  /** Linked entities, by pack entity id. */
  entities: v.array(v.string()),
  colour: v.picklist(COLOURS),
  /** ISO 8601 date on which a claim is to be looked at again. */
  checkBack: v.optional(v.string()),
  /** Where it was made, if on another outlet's copy of the article's story. */
  outlet: v.optional(v.string()),
  /** ISO 8601 instants, UTC. */
  created: v.string(),
  modified: v.string(),
  /** Set while the note is in the trash; purged after 30 days. */
  deleted: v.optional(v.string()),
  /** Selectors it had before a repair, newest last. */
  formerSelectors: v.optional(v.array(v.array(SelectorSchema))),
  /** Places that the reader said are not its passage; anchoring attaches it to none of them. */
  rejectedSelectors: v.optional(v.array(v.array(SelectorSchema))),
  /** The last verdict of anchoring on the live page. */
  anchoring: v.optional(
    v.object({
      verdict: v.picklist(['exact', 'moved', 'reworded', 'lost']),
      confidence: v.number(),
      at: v.string(),
    }),
  ),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** The quoted words of a note, or null where it is not about words. */
export function quoteOf(note: Pick<Note, 'target'>): string | null {
  if (note.target.scope !== 'passage' && note.target.scope !== 'statement') return null;
  const quote = note.target.selectors.find((s) => s.type === 'TextQuoteSelector');
  return quote?.exact ?? null;
}

/** A figure in words: its caption, else its alternative text, else empty. */
export function figureTitle({ caption, alt = '' }: Pick<FigureTarget, 'caption' | 'alt'>): string {
  return caption.trim() || alt.trim();
}
