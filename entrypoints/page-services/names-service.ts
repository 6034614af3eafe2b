import type { NamesService } from '@/components/services.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { dropNameDraft, keepNameDraft, nameDraft } from '@/utils/edge/name-draft.ts';

/** The reader's own names, all through the background: open pages follow each change. */
export const namesService: NamesService = {
  get: (id) => sendFromPage('name.get', { id }),
  save: (own, id, choice) => sendFromPage('name.save', { own, id, ...(choice && { choice }) }),
  remove: (id) => sendFromPage('name.remove', { id }),
  choose: (choice) => sendFromPage('name.choose', choice),
  apart: (entity, others) =>
    sendFromPage('name.summaries', { entities: [...others], apart: entity }),
  undo: (id) => sendFromPage('store.ask', { method: 'undo', id }),
  draft: nameDraft,
  keepDraft: keepNameDraft,
  dropDraft: dropNameDraft,
};
