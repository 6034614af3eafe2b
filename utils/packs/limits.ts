/**
 * What a pack may hold at most. An imported pack is hostile input: these bounds keep a crafted
 * file from filling memory or storage. Chosen well above the seed pack (80 kB, 50 entities) and
 * a world pack (some thousands of entities, ten thousand names).
 */
export const LIMITS = {
  /** UTF-16 code units of the JSON file. */
  fileLength: 16_000_000,
  /** Nesting of arrays and objects; the format itself needs 9. */
  depth: 16,
  /** Values (objects, arrays, strings, numbers) in the whole file. */
  nodes: 2_000_000,
  entities: 20_000,
  /** Entities that may share one form: the linker weighs them against each other. */
  entitiesPerForm: 32,
  /** Events, statements, claims, relations, checks, stops: each. */
  rows: 5_000,
  sources: 10_000,
  aliasesPerEntity: 200,
  formsPerAlias: 64,
  factsPerEntity: 200,
  /** Lists inside one row: participants, passages, sources of a fact. */
  list: 100,
  /** One text: a description, a gist, a notice. */
  text: 1_000,
  /** A name or a surface form. */
  name: 120,
  /** A selector's exact words: a phrase, never a sentence. */
  exact: 64,
  context: 32,
  url: 500,
  /** Hashes in a fingerprint. */
  fingerprint: 1_024,
} as const;
