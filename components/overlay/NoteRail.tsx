import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { RailNote } from './overlay-state.ts';

export interface NoteRailProps {
  readonly notes: readonly RailNote[];
  readonly texts: Texts;
  readonly onOpen: (id: string) => void;
}

/** Where notes are, along the page's edge; each tick goes to its note. */
export function NoteRail({ notes, texts, onOpen }: NoteRailProps) {
  if (notes.length === 0) return null;
  return (
    <nav class="note-rail" aria-label={texts.noteRail}>
      {notes.map((note, index) => (
        <button
          key={note.id}
          type="button"
          class={`note-tick note-tick-${note.colour}`}
          style={{ top: `${(note.place * 100).toFixed(2)}%` }}
          onClick={() => onOpen(note.id)}
        >
          <span class="unseen">
            {fill(texts.noteAt, { index: index + 1, count: notes.length })}
          </span>
        </button>
      ))}
    </nav>
  );
}
