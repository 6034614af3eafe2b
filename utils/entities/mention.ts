import type { Part } from '../article/article.ts';
import type { MarkKind } from '../packs/pack.ts';

/** One block of an article as the linker reads it. Matching never crosses blocks. */
export interface LinkBlock {
  /** Offset of the block in the root's normalised text, UTF-16 code units. */
  readonly start: number;
  /** The block's normalised text (utils/text/normalise.ts). */
  readonly text: string;
  readonly part: Part;
}

/** What the linker may know beside the text. */
export interface LinkContext {
  /** BCP 47 primary subtag; unknown languages are linked as English names only. */
  readonly language: string;
  /** ISO date of the article, for facts and relative dates; null if unknown. */
  readonly date: string | null;
  /** Packs that belong to this very article outrank the world pack. */
  readonly articlePacks: readonly string[];
  /** Ids of entities the reader said "not this" for on this article, and names never to mark. */
  readonly rejected: readonly { readonly entity: string; readonly surface: string }[];
  readonly neverNames: readonly string[];
  /** What the reader said a form means on this article ("this is someone else"). */
  readonly chosen?: readonly { readonly entity: string; readonly surface: string }[];
}

/** Why a surface form was marked or not: rule ids with what they added to the score. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  readonly detail?: string;
}

/** A stretch of the text that names an entity. */
export interface Mention {
  /** UTF-16 offsets into the root's normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Pack-qualified entity id: `<pack>/<entity>`. */
  readonly entity: string;
  readonly kind: MarkKind;
  /** 0 to 1; marked at 0.6 and more, listed only between 0.4 and 0.6. */
  readonly confidence: number;
  readonly marked: boolean;
  /** For a metonym, the entity the name literally means ("Moscow" the city). */
  readonly literal?: string;
  readonly demonym?: boolean;
  /** For somebody's words: the statement, by pack-qualified id. */
  readonly statement?: string;
  readonly reasons: readonly Reason[];
  /** What else the form may mean, by pack-qualified id; missing if nothing. */
  readonly others?: readonly string[];
}
