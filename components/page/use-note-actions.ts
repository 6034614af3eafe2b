import { useState } from 'preact/hooks';
import type { Failure } from '@/utils/messages/result.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import { attempt } from '../attempt.ts';
import type { ToastMessage } from '../design/Toast.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import type { NoteActions } from './NoteItem.tsx';

/** Deleting, attaching and discarding with their undo, and what to say about it. */
export interface NoteDoings extends NoteActions {
  readonly toast: ToastMessage | null;
  readonly closeToast: () => void;
  readonly failure: Failure | null;
  readonly dropDraft: (key: string) => void;
  /** Takes back the last change, whichever it was; does again what was taken back. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The actions of the lists of notes and drafts on the services. */
export function useNoteActions(onEdit: (note: Note) => void, onChanged: () => void): NoteDoings {
  const { notes, background, page, now } = useServices();
  const words = popup[useLanguage()];
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  function done(text: string, onUndo?: () => void) {
    const id = `${now().getTime()}-${text}`;
    setToast({ id, text, ...(onUndo && { onUndo }) });
  }

  /** Does it, has the open tabs follow, and says so with a way back. */
  async function run(
    work: () => Promise<Undo>,
    said: string,
    articleIds: readonly string[],
    saidAfterUndo?: string,
  ) {
    const result = await attempt(work);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    done(said, () => void takeBack(result.value.id, articleIds, saidAfterUndo));
    await follow(articleIds);
  }

  async function takeBack(id: string, articleIds: readonly string[], said?: string) {
    const result = await attempt(() => notes.undo(id));
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    if (said !== undefined) done(said);
    await follow(articleIds);
  }

  /** Keys take back, or do again, whatever was done last on any surface. */
  async function step(work: () => Promise<Undo | null>, said: string) {
    const result = await attempt(work);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    done(result.value ? said : words.nothingToUndo);
    if (!result.value) return;
    await background.notesChanged([]);
    onChanged();
  }

  async function follow(articleIds: readonly string[]) {
    if (articleIds.length > 0) await background.notesChanged(articleIds);
    onChanged();
  }

  return {
    toast,
    failure,
    closeToast: () => setToast(null),
    onEdit,
    onGoTo: (id) => void page.goToNote(id),
    onExtent: (id) => void page.adjustNote(id),
    onDelete: (note) =>
      void run(() => notes.deleteNotes([note.id]), words.deleted, [note.articleId], words.restored),
    onConfirmWording: (note, selectors) =>
      void run(() => notes.reattach(note.id, selectors), words.reworded.confirmed, [
        note.articleId,
      ]),
    onRejectWording: (note, selectors) =>
      void run(() => notes.rejectPlace(note.id, selectors), words.reworded.rejected, [
        note.articleId,
      ]),
    undo: () => void step(() => notes.undo(), words.undone),
    redo: () => void step(() => notes.redo(), words.redone),
    dropDraft: (key) => void run(() => notes.dropDraft(key), words.draftDropped, []),
  };
}
