import * as v from 'valibot';
import { SelectorSchema } from '../notes/note.ts';

/**
 * What a note frame asks of the store. Inside a web page a browser may give the extension's own
 * frame no storage (third-party storage is blocked or partitioned there), so the background answers.
 */
export const StoreCallSchema = v.variant('method', [
  v.object({ method: v.literal('open') }),
  v.object({
    method: v.literal('findArticle'),
    article: v.object({ identities: v.array(v.string()), fingerprint: v.array(v.string()) }),
  }),
  v.object({ method: v.literal('notesOf'), articleId: v.string() }),
  v.object({ method: v.literal('deleteNotes'), ids: v.array(v.string()) }),
  v.object({ method: v.literal('undo'), id: v.optional(v.string()) }),
  v.object({ method: v.literal('redo') }),
  v.object({ method: v.literal('reattach'), id: v.string(), selectors: v.array(SelectorSchema) }),
  v.object({
    method: v.literal('rejectPlace'),
    id: v.string(),
    selectors: v.array(SelectorSchema),
  }),
  v.object({ method: v.literal('draft'), key: v.string() }),
  v.object({ method: v.literal('drafts') }),
  v.object({ method: v.literal('dropDraft'), key: v.string() }),
  v.object({ method: v.literal('tags') }),
]);
export type StoreCall = v.InferOutput<typeof StoreCallSchema>;
