import type { NoteInPage } from '@/utils/messages/page-view.ts';
import { type Note, quoteOf, type Selector } from '@/utils/notes/note.ts';
import { IconButton } from '../design/IconButton.tsx';
import { Quote } from '../design/Quote.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { RewordedMatch } from './RewordedMatch.tsx';

/** What can be done with a note in a list. */
export interface NoteActions {
  readonly onGoTo: (id: string) => void;
  readonly onEdit: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
  readonly onConfirmWording: (note: Note, selectors: readonly Selector[]) => void;
  readonly onRejectWording: (note: Note) => void;
}

export interface NoteItemProps extends NoteActions {
  readonly note: Note;
  /** Null where the page does not know the note (yet). */
  readonly place: NoteInPage | null;
}

/** One note: its words, where they are now, what the reader wrote. */
export function NoteItem({ note, place, ...actions }: NoteItemProps) {
  const words = popup[useLanguage()];
  const quote = quoteOf(note);
  const verdict = place?.verdict ?? null;
  const about = quote ?? (note.text.trim() || words.onPage);
  const reachable =
    quote !== null && (verdict === 'exact' || verdict === 'moved' || verdict === 'reworded');
  const where = verdict === 'moved' || verdict === 'lost' ? words.verdicts[verdict] : null;
  const found = verdict === 'reworded' ? (place?.found ?? null) : null;
  const selectors = place?.candidates[0]?.selectors;

  return (
    <li class="note" data-colour={note.colour} data-verdict={verdict ?? 'unknown'}>
      <div class="note-main">
        {quote === null ? (
          <p class="note-about">{targetName(note, words)}</p>
        ) : reachable ? (
          <button
            class="note-go"
            type="button"
            aria-label={words.goToNote(about)}
            onClick={() => actions.onGoTo(note.id)}
          >
            <Quote text={quote} colour={note.colour} short />
          </button>
        ) : (
          <Quote text={quote} colour={note.colour} short />
        )}
        {where && <p class="note-verdict">{where}</p>}
        {note.text.trim() !== '' && (
          <p class="note-text" dir="auto">
            {note.text}
          </p>
        )}
        {note.tags.length > 0 && (
          <p class="note-tags">
            {note.tags.map((tag) => (
              <span class="tag" key={tag} dir="auto">
                {tag}
              </span>
            ))}
          </p>
        )}
      </div>
      <div class="note-actions">
        <IconButton icon="edit" label={words.edit} onClick={() => actions.onEdit(note)} />
        <IconButton icon="delete" label={words.delete} onClick={() => actions.onDelete(note)} />
      </div>
      {quote !== null && found !== null && (
        <RewordedMatch
          before={quote}
          now={found}
          confidence={place?.confidence ?? 0}
          onConfirm={
            selectors === undefined ? undefined : () => actions.onConfirmWording(note, selectors)
          }
          onReject={() => actions.onRejectWording(note)}
        />
      )}
    </li>
  );
}

function targetName(note: Note, words: (typeof popup)['en']): string {
  if (note.target.scope === 'entity') return words.aboutEntity(note.target.name);
  if (note.target.scope === 'figure') return note.target.caption || words.aboutFigure;
  return words.onPage;
}
