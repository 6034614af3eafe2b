import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { RailNote } from './overlay-state.ts';

export interface NoteRailProps {
  readonly notes: readonly RailNote[];
  readonly texts: Texts;
  readonly onOpen: (ids: readonly string[]) => void;
}

/** Where notes are, along the page's edge; each tick goes to its note. */
export function NoteRail({ notes, texts, onOpen }: NoteRailProps) {
  if (notes.length === 0) return null;
  const count = notes.reduce((sum, { ids }) => sum + ids.length, 0);
  let before = 0;
  return (
    <nav class="note-rail" aria-label={texts.noteRail}>
      {notes.map((note) => (
        <button
          key={note.ids[0]}
          type="button"
          class={`note-tick note-tick-${note.colour}`}
          style={{ transform: `translateY(calc(${(note.place * 100).toFixed(2)}vh - 50%))` }}
          onClick={() => onOpen(note.ids)}
        >
          <span class="unseen">
            {fill(texts.noteAt, { index: (before += note.ids.length), count })}
          </span>
        </button>
      ))}
    </nav>
  );
}
