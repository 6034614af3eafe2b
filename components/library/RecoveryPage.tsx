import { useState } from 'preact/hooks';
import { assertNever } from '@/utils/text/assert-never.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useLanguage } from '../words/language.ts';
import { transfer } from '../words/transfer.ts';
import type { Transfer } from '@/utils/i18n/en/transfer.ts';
import { NO_RECORDS } from '@/utils/notes/library-record.ts';
import type { StoreState } from '@/utils/notes/repository.ts';
import type { PlanLibrary } from '@/utils/exchange/plan-import.ts';
import { useDates } from './dates.ts';
import { useServices } from './services.ts';
import { ImportDialog } from './transfer/ImportDialog.tsx';

/** An emptied store has nothing to compare a backup with, and must not be asked before the reader decides. */
const EMPTY: PlanLibrary = {
  findArticle: async () => null,
  notesOf: async () => [],
  exchange: { present: async () => [], count: async () => NO_RECORDS },
  review: { log: async () => [] },
};

export interface RecoveryPageProps {
  readonly state: Exclude<StoreState, { kind: 'ready' }>;
  readonly onReopened: () => void;
}

/** What the reader sees where the store cannot be used: what happened, what to do, nothing done silently. */
export function RecoveryPage({ state, onReopened }: RecoveryPageProps) {
  const { repository } = useServices();
  const words = transfer[useLanguage()].recovery;
  const dates = useDates();
  const [asked, setAsked] = useState<'afresh' | 'restore' | null>(null);
  const { title, text, detail } = explain(state, words, dates.day);

  return (
    <main class="recovery">
      <h1>{title}</h1>
      <p>{text}</p>
      <div class="detail-actions">
        {state.kind === 'emptied' && (
          <Button look="primary" onClick={() => setAsked('restore')}>
            {words.restore}
          </Button>
        )}
        {state.kind === 'emptied' && (
          <Button onClick={() => setAsked('afresh')}>{words.afresh}</Button>
        )}
        {state.kind !== 'newer' && <Button onClick={onReopened}>{words.retry}</Button>}
      </div>
      {detail !== null && (
        <details class="faint">
          <summary>{words.details}</summary>
          <p>{detail}</p>
        </details>
      )}
      {asked === 'restore' && (
        <ImportDialog
          library={EMPTY}
          onImport={async (records, task) => {
            await repository.startAfresh();
            await repository.exchange.write(records, task);
            onReopened();
            return true;
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'afresh' && (
        <AfreshDialog
          onAfresh={() => void repository.startAfresh().then(onReopened)}
          onClose={() => setAsked(null)}
        />
      )}
    </main>
  );
}

interface AfreshDialogProps {
  readonly onAfresh: () => void;
  readonly onClose: () => void;
}

function AfreshDialog({ onAfresh, onClose }: AfreshDialogProps) {
  const words = transfer[useLanguage()];
  return (
    <Dialog
      title={words.recovery.afreshAsk}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="danger" onClick={onAfresh}>
            {words.recovery.afresh}
          </Button>
        </>
      }
    >
      <p>{words.recovery.afreshHelp}</p>
    </Dialog>
  );
}

function explain(
  state: RecoveryPageProps['state'],
  words: Transfer['recovery'],
  day: (iso: string) => string,
): { readonly title: string; readonly text: string; readonly detail: string | null } {
  switch (state.kind) {
    case 'emptied':
      return {
        title: words.emptiedTitle,
        text: words.emptied(state.notes, day(state.since)),
        detail: null,
      };
    case 'newer':
      return { title: words.newerTitle, text: words.newer, detail: null };
    case 'failed':
      return state.reason === 'blocked'
        ? { title: words.blockedTitle, text: words.blocked, detail: state.message }
        : { title: words.unavailableTitle, text: words.unavailable, detail: state.message };
    default:
      return assertNever(state);
  }
}
