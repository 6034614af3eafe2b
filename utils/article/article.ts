import * as v from 'valibot';

/** What is known of an article apart from its text. Every field but `title` may be missing. */
export const ArticleMetadataSchema = v.object({
  title: v.string(),
  byline: v.optional(v.string()),
  outlet: v.optional(v.string()),
  agency: v.optional(v.string()),
  /** ISO 8601 date or instant. */
  published: v.optional(v.string()),
  modified: v.optional(v.string()),
  /** BCP 47, lower-cased primary subtag at least. */
  language: v.optional(v.string()),
  /** Where a reader can open it: http, https or file. */
  url: v.string(),
  description: v.optional(v.string()),
  image: v.optional(v.string()),
});
export type ArticleMetadata = v.InferOutput<typeof ArticleMetadataSchema>;

/**
 * Names of one article, strongest first: `publisher:<host family>:<id>` (`publisher:themoscowtimes.com:85324`),
 * then `url:<host>/<path>` normalised, or `text:<host>/<hash>` where no address is known. Two pages are
 * one article if they share a name.
 * See identity.ts for how they are made.
 */
export type ArticleIdentity = string;

/** Hashed word shingles of the text (32-bit hex, sorted, bottom-k sketch); see fingerprint.ts. */
export type Fingerprint = readonly string[];

/** What the detector found on a page. Pure data, crosses to the background. */
export const DetectedArticleSchema = v.object({
  /** 0 to 1; 0.5 and more is an article. */
  score: v.number(),
  /** Why, in the order of weight; for the popup's "why not here?" and for tests. */
  reasons: v.array(v.string()),
  identities: v.array(v.string()),
  fingerprint: v.array(v.string()),
  metadata: ArticleMetadataSchema,
});
export type DetectedArticle = v.InferOutput<typeof DetectedArticleSchema>;

/** The parts of an article a block of text can belong to. */
export const PARTS = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'caption',
  'credit',
  'body',
  'heading',
  'quote',
  'list',
] as const;
export type Part = (typeof PARTS)[number];

/** One block of the saved copy; text is plain, inline structure stands in `marks`. */
export const CopyBlockSchema = v.object({
  part: v.picklist(PARTS),
  text: v.string(),
  /** Links in the text: UTF-16 offsets into `text`, end exclusive; only http, https, mailto. */
  links: v.optional(v.array(v.object({ start: v.number(), end: v.number(), href: v.string() }))),
  /** Inline emphasis, for reading only. */
  emphasis: v.optional(
    v.array(v.object({ start: v.number(), end: v.number(), kind: v.picklist(['em', 'strong']) })),
  ),
  /** For figures: the picture's address and alternative text, never loaded from the network. */
  figure: v.optional(v.object({ src: v.string(), alt: v.string() })),
  /** Of an item of a numbered list: its number there. */
  number: v.optional(v.number()),
  /** Of words in a table: which table of the copy, and where in it, all from 0. */
  cell: v.optional(
    v.object({
      table: v.number(),
      row: v.pipe(v.number(), v.minValue(0)),
      column: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      head: v.optional(v.boolean()),
    }),
  ),
});
export type CopyBlock = v.InferOutput<typeof CopyBlockSchema>;

/** The reader's own copy of an article's text: enough to read, to re-anchor and to diff. */
export const SavedCopySchema = v.object({
  articleId: v.string(),
  schema: v.literal(1),
  /** ISO 8601 instant of the capture. */
  captured: v.string(),
  blocks: v.array(CopyBlockSchema),
  /**
   * Texts of the article's paragraphs that the page had but did not show then ("read more"): they tell
   * what was not added later. Nothing is ever located in them.
   */
  folded: v.optional(v.array(v.string())),
  /** SHA-256 hex of the blocks' texts joined by a line feed. */
  hash: v.string(),
});
export type SavedCopy = v.InferOutput<typeof SavedCopySchema>;

/** A row of the reader's library. */
export const ArticleSchema = v.object({
  /** UUIDv7. */
  id: v.string(),
  schema: v.literal(1),
  identities: v.array(v.string()),
  fingerprint: v.array(v.string()),
  metadata: ArticleMetadataSchema,
  created: v.string(),
  modified: v.string(),
  deleted: v.optional(v.string()),
});
export type Article = v.InferOutput<typeof ArticleSchema>;
