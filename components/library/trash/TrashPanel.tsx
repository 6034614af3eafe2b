import { useState } from 'preact/hooks';
import { attempt, toFailure } from '../../attempt.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import { Quote } from '../../design/Quote.tsx';
import { TRASH_DAYS } from '@/utils/notes/trash.ts';
import type { Note } from '@/utils/notes/note.ts';
import { useDates } from '../dates.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { noteTitle } from '../notes/note-title.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWalk } from '../use-walk.ts';
import { useWords } from '../words.ts';

/** Beyond this many, the trash is emptied or restored from, not read; the list then moves up. */
const SHOWN = 200;
const DAY = 86_400_000;

export interface TrashPanelProps {
  readonly changes: Changes;
  /** Grows when notes changed. */
  readonly version: number;
}

/** Deleted notes, the last deleted first: to be restored, or removed for good before their time. */
export function TrashPanel({ changes, version }: TrashPanelProps) {
  const { repository } = useServices();
  const { trash: words, empty: _empty, ...all } = useWords();
  const loaded = useLoaded(() => repository.trash(), [version]);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const walked = useWalk<HTMLUListElement>('.trash-restore > button');
  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  const notes = loaded.kind === 'ready' ? loaded.value : [];
  if (loaded.kind === 'ready' && notes.length === 0)
    return (
      <div class="panel panel-padded">
        <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
      </div>
    );

  async function remove(ids: readonly string[]): Promise<void> {
    setAsked(null);
    const result = await attempt(() => repository.removeForGood(ids));
    if (result.ok) changes.told(words.removed(result.value));
    else changes.say(all.failed(result.error.message));
  }

  return (
    <div class="panel panel-padded trash">
      <div class="trash-head">
        <p class="faint">{words.intro}</p>
        <Button look="danger" onClick={() => setAsked(notes.map(({ id }) => id))}>
          {words.empty}
        </Button>
      </div>
      <ul class="trash-list" aria-label={words.list} ref={walked}>
        {notes.slice(0, SHOWN).map((note) => (
          <TrashItem
            key={note.id}
            note={note}
            onRestore={() =>
              void changes.run(() => repository.restoreNotes([note.id]), [note.articleId])
            }
            onRemove={() => setAsked([note.id])}
          />
        ))}
      </ul>
      {asked && (
        <Dialog
          title={words.ask(asked.length)}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{words.keep}</Button>
              <Button look="danger" onClick={() => void remove(asked)}>
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{words.askHelp}</p>
        </Dialog>
      )}
    </div>
  );
}

interface TrashItemProps {
  readonly note: Note;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

function TrashItem({ note, onRestore, onRemove }: TrashItemProps) {
  const words = useWords();
  const dates = useDates();
  const { deleted = note.modified } = note;
  const until = new Date(Date.parse(deleted) + TRASH_DAYS * DAY).toISOString();
  return (
    <li class="trash-item">
      <Quote text={noteTitle(note, words)} colour={note.colour} short />
      <NoteText text={note.text} />
      <p class="faint">
        {words.trash.deleted(dates.day(deleted))} · {words.trash.until(dates.day(until))}
      </p>
      <div class="detail-actions">
        <span class="trash-restore">
          <Button onClick={onRestore}>{words.trash.restore}</Button>
        </span>
        <Button look="danger" onClick={onRemove}>
          {words.trash.remove}
        </Button>
      </div>
    </li>
  );
}
