import { useState } from 'preact/hooks';
import { toFailure } from '../attempt.ts';
import type { ToastMessage } from '../design/Toast.tsx';
import { errors } from '../words/errors.ts';
import { useLanguage } from '../words/language.ts';
import type { LongTask } from '@/utils/notes/library-record.ts';
import type { Undo } from '@/utils/notes/repository.ts';
import { useServices } from './services.ts';
import { useWords } from './words.ts';

/** A change that takes longer says how far it is, ms; of a shorter one the bar would only flash. */
const SLOW = 400;

/** Changes that say what they did and can be taken back. */
export interface Changes {
  /** Carries out a change; says it is done, with Undo, or why it is not. True if it was done. */
  readonly run: (
    work: (task: LongTask) => Promise<Undo>,
    articleIds?: readonly string[],
  ) => Promise<boolean>;
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

  /** Tells what is under way once that takes long; `doing` is what it says then. */
  async function attemptTo(
    doing: string,
    work: (task: LongTask) => Promise<void>,
  ): Promise<boolean> {
    const life = new AbortController();
    const begun = now();
    try {
      await work({
        signal: life.signal,
        onProgress: (done, total) => {
          if (now() - begun < SLOW) return;
          const progress = { share: done / total, onCancel: () => life.abort() };
          setMessage({ id: `${begun} ${doing}`, text: doing, progress });
        },
      });
      return true;
    } catch (error) {
      say(isStop(error) ? words.stopped : words.failed(reasons[toFailure(error).reason].short));
      return false;
    } finally {
      setVersion((n) => n + 1);
    }
  }

  const takeBack = (id?: string): Promise<boolean> =>
    attemptTo(words.undoing, async (task) => {
      const undone = await repository.undo(id, task);
      notesChanged([]);
      say(undone ? words.undone : words.nothingToUndo);
    });

  return {
    run: (work, articleIds = []) =>
      attemptTo(words.working, async (task) => {
        const undo = await work(task);
        notesChanged(articleIds);
        say(words.done[undo.action](undo.count), () => void takeBack(undo.id));
      }),
    undo: async () => {
      await takeBack();
    },
    redo: async () => {
      await attemptTo(words.redoing, async (task) => {
        const redone = await repository.redo(task);
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
