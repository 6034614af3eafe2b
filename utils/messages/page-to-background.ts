import * as v from 'valibot';
import { DetectedArticleSchema } from '../article/article.ts';
import type { WireStory } from '../article/wire-story.ts';
import { DraftSchema } from '../notes/draft.ts';
import { NoteSchema, type Note } from '../notes/note.ts';
import type { Undo } from '../notes/undo.ts';
import type { CardView } from '../packs/card-view.ts';
import { OwnNameSchema, type OwnName } from '../packs/own-name.ts';
import type { Story } from '../packs/story.ts';
import type { EntitySummary } from '../packs/summary.ts';
import type { NameTask } from './name-task.ts';
import type { FrameTarget } from './page-view.ts';
import type { Result } from './result.ts';
import { StoreCallSchema, type StoreCall } from './store-call.ts';

/**
 * From extension pages (popup, side panel, note frame, library, options, welcome) to the background.
 * What must outlive a popup that closes at once, or needs a tab, goes through here; the library
 * writes through the repository itself.
 */
export interface PageToBackground {
  /** Keeps a draft. Sent on each keystroke: the message outlives a popup that closes at once. */
  'draft.put'(request: v.InferOutput<(typeof pageRequests)['draft.put']>): Result<null>;
  /** Writes a note and shows it on open pages, also when the editor is gone before the commit. */
  'note.create'(request: v.InferOutput<(typeof pageRequests)['note.create']>): Result<Note>;
  'note.update'(request: v.InferOutput<(typeof pageRequests)['note.update']>): Result<Note>;
  /** The store for a frame in a page, which may have no storage there. */
  'store.ask'(request: StoreCall): Result<unknown>;
  /** What the page that holds this frame opened it for; null if it was closed meanwhile. */
  'frame.target'(): Result<FrameTarget | NameTask | null>;
  /** The frame is done: its page takes it away. */
  'frame.close'(): void;
  /** Has the page let the reader choose other words for a note; the frame goes. */
  'frame.adjust'(request: v.InferOutput<(typeof pageRequests)['frame.adjust']>): void;
  /** Makes sure the overlay runs in a tab (activeTab or a grant); says why if it cannot. */
  'tab.prepare'(request: v.InferOutput<(typeof pageRequests)['tab.prepare']>): Result<null>;
  /** Notes were written by this page: bring open tabs, badge and search index up to date. */
  'notes.changed'(request: v.InferOutput<(typeof pageRequests)['notes.changed']>): void;
  /** Permissions of a site changed: register or unregister the detector there. */
  'sites.changed'(): void;
  /** The reader's article from another outlet whose story a tab's page tells; null if none. */
  'wire.get'(request: v.InferOutput<(typeof pageRequests)['wire.get']>): WireStory | null;
  /** A card for the panel, the library and the dossier. */
  'card.get'(request: v.InferOutput<(typeof pageRequests)['card.get']>): Result<CardView>;
  /** Names of entities in the reader's language first, then others; ids no pack has are left out. */
  'entity.names'(
    request: v.InferOutput<(typeof pageRequests)['entity.names']>,
  ): Readonly<Record<string, readonly string[]>>;
  /** A name of the reader's own as its form shows it; null if it is gone. */
  'name.get'(request: v.InferOutput<(typeof pageRequests)['name.get']>): Result<OwnName | null>;
  /** Adds or changes a name of the reader's own; with `choice`, a mark means it from now on. */
  'name.save'(request: v.InferOutput<(typeof pageRequests)['name.save']>): Result<Undo>;
  'name.remove'(request: v.InferOutput<(typeof pageRequests)['name.remove']>): Result<Undo>;
  /** Says what words mean on an article. */
  'name.choose'(request: v.InferOutput<(typeof pageRequests)['name.choose']>): Result<Undo>;
  /** Entities in a line each, in the order asked for; unknown ones are left out. */
  'name.summaries'(
    request: v.InferOutput<(typeof pageRequests)['name.summaries']>,
  ): EntitySummary[];
  /** Packs or what the reader said of marks were written by this page: open tabs mark anew. */
  'names.changed'(): void;
  /** The file of a daily backup is made, or could not be; answered once it is written. */
  'backup.ready'(request: v.InferOutput<(typeof pageRequests)['backup.ready']>): void;
  /** Saves the daily backup now; how it went stands in the backup's record. */
  'backup.now'(): void;
  /** Timeline, voices and route of the packs that belong to an article. */
  'story.get'(request: v.InferOutput<(typeof pageRequests)['story.get']>): Story;
}

/** The fields of a note that an editor fills. */
const EDITED = ['motivation', 'text', 'tags', 'colour', 'entities'] as const;
const DraftRefSchema = v.object({ key: v.string(), revision: v.number() });

/** Schemas of what extension pages send. */
export const pageRequests = {
  'draft.put': v.object({ draft: DraftSchema }),
  'note.create': v.object({
    note: v.pick(NoteSchema, [...EDITED, 'target', 'checkBack']),
    article: DetectedArticleSchema,
    draft: DraftRefSchema,
  }),
  'note.update': v.object({
    id: v.string(),
    /** Null takes the date away; messages do not carry `undefined`. */
    change: v.object({
      ...v.pick(NoteSchema, EDITED).entries,
      checkBack: v.nullable(v.string()),
    }),
    draft: DraftRefSchema,
  }),
  'store.ask': StoreCallSchema,
  'frame.target': v.undefined_(),
  'frame.close': v.undefined_(),
  'frame.adjust': v.object({ id: v.string() }),
  'tab.prepare': v.object({ tabId: v.number() }),
  'notes.changed': v.object({ articleIds: v.array(v.string()) }),
  'sites.changed': v.undefined_(),
  'name.get': v.object({ id: v.string() }),
  'name.save': v.object({
    own: OwnNameSchema,
    /** Of the one that is changed; null for a new one. */
    id: v.nullable(v.string()),
    choice: v.optional(v.object({ surface: v.string(), identity: v.string() })),
  }),
  'name.remove': v.object({ id: v.string() }),
  'name.choose': v.object({ entity: v.string(), surface: v.string(), identity: v.string() }),
  'name.summaries': v.object({
    entities: v.pipe(v.array(v.string()), v.maxLength(100)),
    /** Leaves out what another pack has of the same thing as this entity, and of each other. */
    apart: v.optional(v.string()),
  }),
  'names.changed': v.undefined_(),
  'wire.get': v.object({ tabId: v.number() }),
  'backup.ready': v.object({
    made: v.nullable(v.object({ url: v.string(), notes: v.number() })),
    problem: v.string(),
  }),
  'backup.now': v.undefined_(),
  'story.get': v.object({
    identities: v.array(v.string()),
    fingerprint: v.array(v.string()),
  }),
  'entity.names': v.object({ entities: v.array(v.string()) }),
  'card.get': v.object({ entity: v.string(), date: v.nullable(v.string()) }),
};
