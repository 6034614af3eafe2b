import { Quote } from '../../design/Quote.tsx';
import { quoteOf } from '@/utils/notes/note.ts';
import { noteTitle } from '../notes/note-title.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { useWords } from '../words.ts';
import type { PlacedNote } from './use-copy-marks.ts';

export interface ReaderNotesProps {
  readonly placed: readonly PlacedNote[];
  readonly current: string | null;
  /** Receives the drawn note, to bring it into sight. */
  readonly noteRef: (id: string, element: HTMLElement | null) => void;
  readonly onPlace: (id: string) => void;
  readonly onNote: (id: string) => void;
}

/** The notes of an article in the order of its text, each with the way to its place and back. */
export function ReaderNotes({ placed, current, noteRef, onPlace, onNote }: ReaderNotesProps) {
  const words = useWords();
  return (
    <section class="reader-notes">
      <h3>{words.articles.notesHere}</h3>
      <ul aria-label={words.articles.notesHere}>
        {placed.map(({ note, verdict, spot }) => {
          const lost = verdict?.kind === 'lost';
          const quote = quoteOf(note);
          return (
            <li
              key={note.id}
              data-colour={note.colour}
              data-current={note.id === current ? '' : undefined}
              ref={(element) => noteRef(note.id, element)}
            >
              {quote === null ? (
                <p class="note-about">{noteTitle(note, words)}</p>
              ) : (
                <Quote text={quote} colour={note.colour} short />
              )}
              <NoteText text={note.text} />
              <p class="reader-note-actions">
                {lost && <span class="note-lost">{words.articles.notInCopy}</span>}
                {spot && (
                  <button class="link-button" type="button" onClick={() => onPlace(note.id)}>
                    {words.articles.toPlace}
                  </button>
                )}
                <button class="link-button" type="button" onClick={() => onNote(note.id)}>
                  {words.articles.toNote}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
