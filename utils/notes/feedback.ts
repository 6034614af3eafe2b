import * as v from 'valibot';
import type { Undo } from './undo.ts';

/**
 * What the reader said about marks: `known` ("I know this": not marked until its facts change),
 * `rejected` ("not this": wrong on one article), `never-name` (a form that is never marked),
 * `chosen` ("this is someone else": what a form means on one article).
 */
export const FeedbackSchema = v.object({
  /** Made by `feedbackKey`, so that saying a thing twice is one row. */
  key: v.string(),
  schema: v.literal(1),
  kind: v.picklist(['known', 'rejected', 'never-name', 'chosen']),
  /** Pack-qualified entity id; empty for a name. */
  entity: v.string(),
  /** The words as they stood; empty for `known`. */
  surface: v.string(),
  /** Strongest identity of the article a rejection or choice is about; empty otherwise. */
  identity: v.string(),
  /** Title of that article when it was said; missing if it was not known. */
  title: v.optional(v.string()),
  /** For `known`: what identified the facts then (see `FeedbackRepository.know`). */
  facts: v.optional(v.string()),
  /** ISO instant. */
  created: v.string(),
});
export type Feedback = v.InferOutput<typeof FeedbackSchema>;

/** Names of one kind, entity, form and article are one row; names ignore case. */
export function feedbackKey(
  feedback: Pick<Feedback, 'kind' | 'entity' | 'surface' | 'identity'>,
): string {
  const { kind, entity, surface, identity } = feedback;
  return JSON.stringify([kind, entity, surface.toLocaleLowerCase('und'), identity]);
}

/** What a form means on one article. */
export interface MarkChoice {
  /** Pack-qualified id. */
  readonly entity: string;
  readonly surface: string;
  /** Strongest identity of the article. */
  readonly identity: string;
}

/** What the linker and the painter need to know of it for one article. */
export interface FeedbackFor {
  readonly known: readonly { readonly entity: string; readonly facts: string }[];
  readonly rejected: readonly { readonly entity: string; readonly surface: string }[];
  readonly neverNames: readonly string[];
  readonly chosen: readonly { readonly entity: string; readonly surface: string }[];
}

/** The reader's corrections; part of the repository. */
export interface FeedbackRepository {
  /** `facts` is any string that changes when the entity's facts do; it comes back with `of`. */
  know(entity: string, facts: string): Promise<Undo>;
  unknow(entity: string): Promise<Undo>;
  reject(entity: string, surface: string, identity: string, title?: string): Promise<Undo>;
  neverName(surface: string): Promise<Undo>;
  /** In place of what was chosen for the form there before. */
  choose(choice: MarkChoice): Promise<Undo>;
  /** Takes back any one row, as from the list in the options. */
  forget(key: string): Promise<Undo>;
  /** For an article with these identities. */
  of(identities: readonly string[]): Promise<FeedbackFor>;
  /** Everything, newest first. */
  all(): Promise<Feedback[]>;
}
