import * as v from 'valibot';
import { DraftSchema } from '../notes/draft.ts';
import type { CardView } from '../packs/card-view.ts';
import type { Story } from '../packs/story.ts';
import type { Result } from './result.ts';

/**
 * From extension pages (popup, side panel, note frame, library, options, welcome) to the background.
 * They write notes through the repository themselves; what goes through here must outlive them or
 * needs a tab.
 */
export interface PageToBackground {
  /** Keeps a draft. Sent on each keystroke: the message outlives a popup that closes at once. */
  'draft.put'(request: v.InferOutput<(typeof pageRequests)['draft.put']>): Result<null>;
  /** Makes sure the overlay runs in a tab (activeTab or a grant); says why if it cannot. */
  'tab.prepare'(request: v.InferOutput<(typeof pageRequests)['tab.prepare']>): Result<null>;
  /** Notes were written by this page: bring open tabs, badge and search index up to date. */
  'notes.changed'(request: v.InferOutput<(typeof pageRequests)['notes.changed']>): void;
  /** Permissions of a site changed: register or unregister the detector there. */
  'sites.changed'(): void;
  /** A card for the panel, the library and the dossier. */
  'card.get'(request: v.InferOutput<(typeof pageRequests)['card.get']>): Result<CardView>;
  /** Timeline, voices and route of the packs that belong to an article. */
  'story.get'(request: v.InferOutput<(typeof pageRequests)['story.get']>): Story;
}

/** Schemas of what extension pages send. */
export const pageRequests = {
  'draft.put': v.object({ draft: DraftSchema }),
  'tab.prepare': v.object({ tabId: v.number() }),
  'notes.changed': v.object({ articleIds: v.array(v.string()) }),
  'sites.changed': v.undefined_(),
  'story.get': v.object({
    identities: v.array(v.string()),
    fingerprint: v.array(v.string()),
  }),
  'card.get': v.object({ entity: v.string(), date: v.nullable(v.string()) }),
};
