import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toFailure } from '../../attempt.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Notice } from '../../design/Notice.tsx';
import { errors } from '../../words/errors.ts';
import { useLanguage } from '../../words/language.ts';
import { transfer } from '../../words/transfer.ts';
import {
  recordsToWrite,
  type ConflictChoice,
  type PlanLibrary,
} from '@/utils/exchange/plan-import.ts';
import type { LibraryRecord, LongTask } from '@/utils/notes/library-record.ts';
import { useServices } from '../services.ts';
import { FileChooser } from './FileChooser.tsx';
import { PlanView } from './PlanView.tsx';
import { planFile, type PlannedFile } from './plan-file.ts';

export interface ImportDialogProps {
  /** What the file is compared with. */
  readonly library: PlanLibrary;
  /** Writes what the reader agreed to; true if it was done. */
  readonly onImport: (records: readonly LibraryRecord[], task: LongTask) => Promise<boolean>;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' | 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'planned'; readonly planned: PlannedFile }
  | { readonly kind: 'failed'; readonly reason: string };

/** Import in two steps: what the file would do, then, if the reader agrees, doing it. */
export function ImportDialog({ library, onImport, onClose }: ImportDialogProps) {
  const { now, newId } = useServices();
  const language = useLanguage();
  const words = transfer[language];
  const [state, setState] = useState<State>({ kind: 'choose' });
  const [choice, setChoice] = useState<ConflictChoice>('mine');
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);
  const fail = (error: unknown): void =>
    setState({ kind: 'failed', reason: errors[language].reasons[toFailure(error).reason].short });

  const read = async (file: File): Promise<void> => {
    life.current.abort();
    life.current = new AbortController();
    const { signal } = life.current;
    setState({ kind: 'reading', done: 0, total: file.size });
    try {
      const planned = await planFile(
        file,
        library,
        { now: new Date(now()).toISOString(), newId },
        {
          signal,
          onProgress: (done, total) => setState({ kind: 'reading', done, total }),
        },
      );
      if (!signal.aborted) setState({ kind: 'planned', planned });
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  };
  const plan = state.kind === 'planned' ? state.planned.plan : null;
  const records = useMemo(
    () => (plan === null ? [] : recordsToWrite(plan, choice, newId)),
    [plan, choice, newId],
  );
  const write = async (): Promise<void> => {
    const { signal } = life.current;
    setState({ kind: 'writing', done: 0, total: records.length });
    const done = await onImport(records, {
      signal,
      onProgress: (at, total) => setState({ kind: 'writing', done: at, total }),
    });
    if (done) onClose();
    else setState({ kind: 'choose' });
  };

  return (
    <Dialog
      title={words.importTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {records.length > 0 && (
            <Button look="primary" onClick={() => void write()}>
              {words.import(records.length)}
            </Button>
          )}
        </>
      }
    >
      {(state.kind === 'choose' || state.kind === 'failed') && <p>{words.importIntro}</p>}
      {state.kind === 'failed' && <Notice tone="error" title={words.importFailed(state.reason)} />}
      {(state.kind === 'reading' || state.kind === 'writing') && (
        <p class="state-line" role="status">
          {state.kind === 'reading' ? words.reading : words.importing}{' '}
          <progress
            max={Math.max(1, state.total)}
            value={state.done}
            aria-label={state.kind === 'reading' ? words.reading : words.importing}
          />
        </p>
      )}
      {state.kind === 'planned' && (
        <PlanView planned={state.planned} choice={choice} onChoice={setChoice} />
      )}
      {state.kind !== 'writing' && <FileChooser onFile={(file) => void read(file)} />}
    </Dialog>
  );
}
