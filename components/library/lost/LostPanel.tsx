import { useEffect, useRef, useState } from 'preact/hooks';
import { toFailure } from '../../attempt.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import { Quote } from '../../design/Quote.tsx';
import type { Note } from '@/utils/notes/note.ts';
import { noteTitle } from '../notes/note-title.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useKeys } from '../use-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { useWords } from '../words.ts';
import { Places } from './Places.tsx';

/** Beyond this many, repairing some first is the way; the list then moves up. */
const SHOWN = 200;

export interface LostPanelProps {
  /** Id of the note on the bench; the first if there is no such lost note. */
  readonly chosen: string | null;
  readonly go: Go;
  readonly changes: Changes;
  /** Grows when notes changed. */
  readonly version: number;
}

/** The repair bench: lost notes and the places they may belong to. Nothing is attached by itself. */
export function LostPanel({ chosen, go, changes, version }: LostPanelProps) {
  const { repository } = useServices();
  const words = useWords();
  /** Grows with each choice, so that the note that is open already can be chosen, too. */
  const [choices, setChoices] = useState(0);
  const loaded = useLoaded(() => repository.lostNotes(), [version]);
  const notes = loaded.kind === 'ready' ? loaded.value : [];
  const at = Math.max(
    0,
    notes.findIndex((note) => note.id === chosen),
  );
  const note = notes[at];
  const choose = (id: string | null): void => go({ tab: 'lost', open: id }, true);
  const step = (by: number): void =>
    choose(notes[Math.max(0, Math.min(notes.length - 1, at + by))]?.id ?? null);
  useKeys({ j: () => step(1), k: () => step(-1) });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  if (loaded.kind === 'ready' && notes.length === 0)
    return (
      <div class="panel panel-padded">
        <EmptyState title={words.empty.lost}>{words.empty.lostHelp}</EmptyState>
      </div>
    );
  return (
    <div class="lost">
      <nav class="lost-list" aria-label={words.lost.list}>
        <p class="faint">{words.lost.intro}</p>
        <ul aria-label={words.lost.list} ref={list}>
          {notes.slice(0, SHOWN).map((lost) => (
            <li key={lost.id}>
              <button
                class="entity-open lost-open"
                type="button"
                aria-current={lost.id === note?.id ? 'true' : undefined}
                onClick={() => {
                  choose(lost.id);
                  setChoices(choices + 1);
                }}
              >
                <s class="clamp" dir="auto">
                  {noteTitle(lost, words)}
                </s>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {note && <Bench key={note.id} note={note} choices={choices} go={go} changes={changes} />}
    </div>
  );
}

interface BenchProps {
  readonly note: Note;
  readonly choices: number;
  readonly go: Go;
  readonly changes: Changes;
}

function Bench({ note, choices, go, changes }: BenchProps) {
  const { repository } = useServices();
  const words = useWords();
  const loaded = useLoaded(
    async () => ({
      article: await repository.article(note.articleId),
      copy: await repository.savedCopy(note.articleId),
    }),
    [note.articleId],
  );
  const value = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <section class="bench" aria-label={noteTitle(note, words)}>
      <h2 dir="auto">{value?.article?.metadata.title ?? ''}</h2>
      <p class="legend">{words.lost.was}</p>
      <Quote text={noteTitle(note, words)} colour={note.colour} />
      <NoteText text={note.text} />
      {value && 'selectors' in note.target && (
        <Places
          copy={value.copy}
          note={note}
          choices={choices}
          onAttach={(selectors) =>
            void changes.run(() => repository.reattach(note.id, selectors), [note.articleId])
          }
        />
      )}
      <p>
        <button
          class="link-button"
          type="button"
          onClick={() => go({ tab: 'articles', open: note.articleId })}
        >
          {words.articles.savedCopy}
        </button>
      </p>
    </section>
  );
}
