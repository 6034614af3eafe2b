import * as v from 'valibot';
import { COLOURS } from './colours.ts';
import { TargetSchema } from './note.ts';

/** What an editor edits. */
const WORDS = {
  text: v.string(),
  /** As typed: a tag that is not finished yet is text, too. */
  tags: v.string(),
  colour: v.picklist(COLOURS),
  checkBack: v.optional(v.string()),
  entities: v.optional(v.array(v.string())),
};
const WordsSchema = v.object(WORDS);
export type DraftWords = v.InferOutput<typeof WordsSchema>;

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
  ...WORDS,
  /** Grows by one with every keystroke; a late older write never replaces a newer one. */
  revision: v.number(),
  modified: v.string(),
  /** The open editor that wrote it; another one's words are merged, never replaced. */
  editor: v.optional(v.string()),
  /** As sent: what the editor last took over from the store, and at which revision. */
  base: v.optional(v.object({ ...WORDS, revision: v.number() })),
  /** As stored: what each editor last wrote, under its own revision, and the `row` that made. */
  written: v.optional(
    v.array(v.object({ ...WORDS, editor: v.string(), revision: v.number(), row: v.number() })),
  ),
  /** Two editors wrote at the same place; the words of both stand one after the other. */
  both: v.optional(v.boolean()),
});
export type Draft = v.InferOutput<typeof DraftSchema>;
