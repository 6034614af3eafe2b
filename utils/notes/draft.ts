import * as v from 'valibot';
import { COLOURS } from './colours.ts';
import { TargetSchema } from './note.ts';

/**
 * What the reader has typed and not yet saved. One draft per article and target key, so that every
 * editor (popup, side panel, note frame) opened on the same words shows the same draft.
 */
export const DraftSchema = v.object({
  /** `<article identity>#<target key>`, or `note:<id>` while an existing note is edited. */
  key: v.string(),
  /** Strongest identity of the article, for lists of drafts. */
  identity: v.string(),
  /** The note being edited, if any. */
  noteId: v.optional(v.string()),
  target: TargetSchema,
  text: v.string(),
  /** As typed: a tag that is not finished yet is text, too. */
  tags: v.string(),
  colour: v.picklist(COLOURS),
  checkBack: v.optional(v.string()),
  entities: v.optional(v.array(v.string())),
  /** Grows by one with every keystroke; a late older write never replaces a newer one. */
  revision: v.number(),
  modified: v.string(),
});
export type Draft = v.InferOutput<typeof DraftSchema>;
