import * as v from 'valibot';

/**
 * From the background to note frames. A frame in a web page may share no storage with the extension's
 * other pages, so that nothing else tells it what is written there.
 */
export interface ToFrames {
  /** Something in the reader's store changed; `drafts`: nothing but drafts, as on every keystroke. */
  'store.changed'(request: v.InferOutput<(typeof frameRequests)['store.changed']>): void;
}

/** Schemas of what note frames are told. */
export const frameRequests = {
  'store.changed': v.object({ what: v.picklist(['drafts', 'all']) }),
};
