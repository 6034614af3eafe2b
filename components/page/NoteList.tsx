import type { NoteInPage } from '@/utils/messages/page-view.ts';
import type { Note } from '@/utils/notes/note.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { NoteItem, type NoteActions } from './NoteItem.tsx';

export interface NoteListProps extends NoteActions {
  readonly notes: readonly Note[];
  /** How each note sits on the page, as the page says. */
  readonly places: readonly NoteInPage[];
  /** The outlet a note is from, if that is not this page's. */
  readonly from?: (note: Note) => string | null;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

/** The notes of one page in the order of the page, lost ones last. */
export function NoteList({ notes, places, from, labelledBy, ...actions }: NoteListProps) {
  const words = popup[useLanguage()];
  if (notes.length === 0) return <EmptyState title={words.noNotes}>{words.noNotesHelp}</EmptyState>;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const ordered = notes.toSorted((a, b) => rank(a, placeOf) - rank(b, placeOf));
  return (
    <ul class="notes" aria-labelledby={labelledBy}>
      {ordered.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          place={placeOf.get(note.id) ?? null}
          from={from?.(note) ?? null}
          {...actions}
        />
      ))}
    </ul>
  );
}

/** Notes on the whole page first, then by place, then what has none. */
function rank(note: Note, placeOf: ReadonlyMap<string, NoteInPage>): number {
  if (note.target.scope === 'page') return -1;
  const place = placeOf.get(note.id);
  return place === undefined || place.start < 0 ? Number.MAX_SAFE_INTEGER : place.start;
}
