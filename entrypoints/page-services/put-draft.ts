import type { DraftShelf } from '@/utils/edge/draft-shelf.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { fail, type Result } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';

/** Shelf first, because it is synchronous; the database's word decides what the reader is told. */
export async function putDraft(shelf: DraftShelf, draft: Draft): Promise<Result<null>> {
  const shelved = shelf.put(draft);
  const kept = await send(shelf, draft);
  return kept.ok || shelved ? { ok: true, value: null } : kept;
}

/** Sends what editors that are gone left on the shelf; the store puts it beside what it has. */
export async function sendShelved(shelf: DraftShelf): Promise<void> {
  for (const draft of shelf.all().toSorted((a, b) => a.revision - b.revision))
    await send(shelf, draft);
}

async function send(shelf: DraftShelf, draft: Draft): Promise<Result<null>> {
  const kept = await sendFromPage('draft.put', { draft }).catch((error: unknown) =>
    fail('unavailable', String(error), true),
  );
  if (kept.ok) shelf.clear(draft.key, draft.revision, draft.editor);
  else shelf.strand(draft);
  return kept;
}
