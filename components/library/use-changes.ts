import { useState } from 'preact/hooks';
import { toFailure } from '../attempt.ts';
import type { ToastMessage } from '../design/Toast.tsx';
import { errors } from '../words/errors.ts';
import { useLanguage } from '../words/language.ts';
import type { Undo } from '@/utils/notes/repository.ts';
import { useServices } from './services.ts';
import { useWords } from './words.ts';

/** Changes that say what they did and can be taken back. */
export interface Changes {
  /** Carries out a change; says it is done, with Undo, or why it is not. True if it was done. */
  readonly run: (work: () => Promise<Undo>, articleIds?: readonly string[]) => Promise<boolean>;
  /** Takes back the last change, whichever it was. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Says something without Undo. */
  readonly say: (text: string) => void;
  /** Says what was done for good; rows are read again. */
  readonly told: (text: string) => void;
  readonly message: ToastMessage | null;
  readonly dismiss: () => void;
  /** Grows with every change made here; whoever shows rows of the store reads again then. */
  readonly version: number;
}

/** Makes the changes of one page. */
export function useChanges(): Changes {
  const { repository, notesChanged, now } = useServices();
  const words = useWords();
  const { reasons } = errors[useLanguage()];
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [version, setVersion] = useState(0);
  const say = (text: string, onUndo?: () => void): void =>
    setMessage({ id: `${now()} ${text}`, text, ...(onUndo && { onUndo }) });

  async function attemptTo(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      say(isStop(error) ? words.stopped : words.failed(reasons[toFailure(error).reason].short));
      return false;
    } finally {
      setVersion((n) => n + 1);
    }
  }

  const takeBack = (id?: string): Promise<boolean> =>
    attemptTo(async () => {
      const undone = await repository.undo(id);
      notesChanged([]);
      say(undone ? words.undone : words.nothingToUndo);
    });

  return {
    run: (work, articleIds = []) =>
      attemptTo(async () => {
        const undo = await work();
        notesChanged(articleIds);
        say(words.done[undo.action](undo.count), () => void takeBack(undo.id));
      }),
    undo: async () => {
      await takeBack();
    },
    redo: async () => {
      await attemptTo(async () => {
        const redone = await repository.redo();
        notesChanged([]);
        say(redone ? words.redone : words.nothingToUndo);
      });
    },
    say,
    told: (text) => {
      notesChanged([]);
      say(text);
      setVersion((n) => n + 1);
    },
    message,
    dismiss: () => setMessage(null),
    version,
  };
}

/** The reader stopped it; a write that is stopped is as if it had never begun. */
function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
