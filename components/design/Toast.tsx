import { useEffect, useState } from 'preact/hooks';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

/** Long enough to read and reach, as Gmail and others have taught (field notes, section 4). */
const TOAST_MS = 5_000;

export interface ToastMessage {
  /** Tells one message from the next, so that a new one starts the time anew. */
  readonly id: string;
  readonly text: string;
  /** Takes the change back; without it the toast has no Undo button. */
  readonly onUndo?: () => void;
  /** Of something that is under way: the toast stays, shows how far it is, and can stop it. */
  readonly progress?: ToastProgress;
}

export interface ToastProgress {
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

export interface ToastProps {
  /** Null shows nothing; the live region stays, or the first message would not be read. */
  readonly message: ToastMessage | null;
  readonly onClose: () => void;
}

/**
 * What just happened, with Undo; leaves after 5 s, but not while pointed at or focused. What still
 * happens stays until it is done.
 */
export function Toast({ message, onClose }: ToastProps) {
  const { undo, close, cancel } = common[useLanguage()];
  const [held, setHeld] = useState(false);
  const id = message?.id;
  const progress = message?.progress;
  const stays = held || progress !== undefined;

  useEffect(() => setHeld(false), [id]);
  useEffect(() => {
    if (id === undefined || stays) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new callback on each drawing must not start the time anew
  }, [id, stays]);

  return (
    <div class="toasts" role="status" aria-live="polite">
      {message && (
        <div
          class="toast"
          key={message.id}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {progress && <progress max={1} value={progress.share} aria-label={message.text} />}
          {progress && <Button onClick={progress.onCancel}>{cancel}</Button>}
          {message.onUndo && (
            <Button
              onClick={() => {
                message.onUndo?.();
                onClose();
              }}
            >
              {undo}
            </Button>
          )}
          {!progress && <IconButton icon="close" label={close} onClick={onClose} />}
        </div>
      )}
    </div>
  );
}
