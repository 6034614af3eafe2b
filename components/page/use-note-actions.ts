import { useState } from 'preact/hooks';
import type { Failure, Result } from '@/utils/messages/result.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
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

  async function run(
    work: () => Promise<unknown>,
    articleIds: readonly string[],
  ): Promise<Result<unknown>> {
    const result = await attempt(work);
    setFailure(result.ok ? null : result.error);
    if (result.ok) {
      onChanged();
      if (articleIds.length > 0) await background.notesChanged(articleIds);
    }
    return result;
  }

  return {
    toast,
    failure,
    closeToast: () => setToast(null),
    onEdit,
    onGoTo: (id) => void page.goToNote(id),
    onDelete: (note) => {
      const ids = [note.articleId];
      void run(() => notes.deleteNotes([note.id]), ids).then((result) => {
        if (result.ok)
          done(words.deleted, () => void run(() => notes.restoreNotes([note.id]), ids));
      });
    },
    onConfirmWording: (note, selectors: readonly Selector[]) => {
      const former = note.target;
      const ids = [note.articleId];
      void run(() => notes.reattach(note.id, selectors), ids).then((result) => {
        if (result.ok)
          done(
            words.reworded.confirmed,
            () => void run(() => notes.updateNote(note.id, { target: former }), ids),
          );
      });
    },
    onRejectWording: (note) => {
      const verdict = { verdict: 'lost' as const, confidence: 0, at: now().toISOString() };
      void run(() => notes.recordAnchoring([{ id: note.id, verdict }]), [note.articleId]).then(
        (result) => {
          if (result.ok) done(words.reworded.rejected);
        },
      );
    },
    dropDraft: (key) => {
      void attempt(() => notes.draft(key)).then(async (before) => {
        const result = await run(() => notes.dropDraft(key), []);
        const draft = before.ok ? before.value : null;
        if (result.ok)
          done(
            words.draftDropped,
            draft === null
              ? undefined
              : () =>
                  void background
                    .putDraft({ ...draft, revision: draft.revision + 1 })
                    .then(onChanged),
          );
      });
    },
  };
}
