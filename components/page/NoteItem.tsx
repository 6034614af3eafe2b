import { useEffect, useRef } from 'preact/hooks';
import type { NoteInPage } from '@/utils/messages/page-view.ts';
import { figureTitle, type Note, quoteOf, type Selector } from '@/utils/notes/note.ts';
import { WrittenText } from '../markdown/WrittenText.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Quote } from '../design/Quote.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { RewordedMatch } from './RewordedMatch.tsx';

/** What can be done with a note in a list. */
export interface NoteActions {
  readonly onGoTo: (id: string) => void;
  readonly onEdit: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
  /** Chooses other words for it, in the page. */
  readonly onExtent: (id: string) => void;
  readonly onConfirmWording: (note: Note, selectors: readonly Selector[]) => void;
  readonly onRejectWording: (note: Note, selectors: readonly Selector[]) => void;
}

export interface NoteItemProps extends NoteActions {
  readonly note: Note;
  /** Null where the page does not know the note (yet). */
  readonly place: NoteInPage | null;
  /** The outlet on whose copy of the story it was made, if that is not this page's; else null. */
  readonly from: string | null;
}

/** One note: its words, where they are now, what the reader wrote. */
export function NoteItem({ note, place, from, ...actions }: NoteItemProps) {
  const words = popup[useLanguage()];
  const { libraryUrl } = useServices().surfaces;
  const quote = quoteOf(note);
  const verdict = place?.verdict ?? null;
  const about = quote ?? (note.text.trim() || words.onPage);
  const reachable =
    (quote !== null || note.target.scope === 'figure') &&
    (verdict === 'exact' || verdict === 'moved' || verdict === 'reworded');
  const figure = note.target.scope === 'figure' && words.figureVerdicts;
  const where =
    verdict === 'moved' || verdict === 'lost' || (figure && verdict === 'reworded')
      ? (figure || words.verdicts)[verdict]
      : null;
  const found = verdict === 'reworded' ? (place?.found ?? null) : null;
  const selectors = place?.foundAt ?? null;
  // Of words that another outlet's copy lacks the library says nothing.
  const isListedLost = quote !== null && verdict === 'lost' && note.anchoring?.verdict === 'lost';
  const item = useRef<HTMLLIElement>(null);
  /** The reader has just decided on the new wording. */
  const hasDecided = useRef(false);
  const isAsked = found !== null;
  useEffect(() => {
    if (isAsked || !hasDecided.current) return;
    hasDecided.current = false;
    // The button that was pressed is gone: the keyboard goes on from the note.
    if (document.activeElement === document.body) item.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const deciding = (decide: NoteActions['onConfirmWording']) => {
    if (selectors === null) return undefined;
    return () => {
      hasDecided.current = true;
      decide(note, selectors);
    };
  };

  return (
    <li
      ref={item}
      tabIndex={-1}
      class="note"
      data-colour={note.colour}
      data-verdict={verdict ?? 'unknown'}
    >
      <div class="note-main">
        {quote === null && !reachable ? (
          <p class="note-about">{targetName(note, words)}</p>
        ) : quote === null ? (
          <button
            class="link-button note-about"
            type="button"
            aria-label={words.goToNote(targetName(note, words))}
            onClick={() => actions.onGoTo(note.id)}
          >
            {targetName(note, words)}
          </button>
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
        {isListedLost && (
          <p class="note-repair">
            <a href={repairUrl(libraryUrl, note.id)} target="_blank" rel="noopener">
              {words.repair}
            </a>
          </p>
        )}
        {from !== null && (
          <p class="note-verdict" dir="auto">
            {words.from(from)}
          </p>
        )}
        {note.text.trim() !== '' && <WrittenText text={note.text} />}
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
        {note.target.scope === 'passage' && reachable && (
          <IconButton
            icon="extent"
            label={words.extent}
            onClick={() => actions.onExtent(note.id)}
          />
        )}
        <IconButton icon="delete" label={words.delete} onClick={() => actions.onDelete(note)} />
      </div>
      {quote !== null && found !== null && (
        <RewordedMatch
          before={quote}
          now={found}
          confidence={place?.confidence ?? 0}
          onConfirm={deciding(actions.onConfirmWording)}
          onReject={deciding(actions.onRejectWording)}
        />
      )}
    </li>
  );
}

/** The repair bench of the library, open on a note. */
function repairUrl(libraryUrl: string, id: string): string {
  return `${libraryUrl}#lost/${encodeURIComponent(id)}`;
}

function targetName(note: Note, words: (typeof popup)['en']): string {
  if (note.target.scope === 'entity') return words.aboutEntity(note.target.name);
  if (note.target.scope === 'figure') {
    const title = figureTitle(note.target);
    return title === '' ? words.aboutFigure : `${words.aboutFigure}: ${title}`;
  }
  return words.onPage;
}
