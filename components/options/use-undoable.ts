import { useState } from 'preact/hooks';
import type { Failure, Result } from '@/utils/messages/result.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import type { ToastMessage } from '../design/Toast.tsx';

/** Changes that say what they did and can be taken back. */
export interface Undoable {
  readonly toast: ToastMessage | null;
  readonly closeToast: () => void;
  readonly failure: Failure | null;
  /** Does it and says so; true if it was done. */
  readonly run: (work: () => Promise<Result<Undo>>, said: string) => Promise<boolean>;
}

/** @param onChanged called after a change and after it was taken back. */
export function useUndoable(
  undo: (id: string) => Promise<Result<unknown>>,
  onChanged: () => void,
): Undoable {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    toast,
    failure,
    closeToast: () => setToast(null),
    run: async (work, said) => {
      const answer = await work();
      setFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return false;
      const { id } = answer.value;
      const onUndo = () =>
        void undo(id).then((undone) => {
          setFailure(undone.ok ? null : undone.error);
          onChanged();
        });
      setToast({ id, text: said, onUndo });
      onChanged();
      return true;
    },
  };
}
