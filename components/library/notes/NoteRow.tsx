import { Icon } from '../../design/Icon.tsx';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import { plainText } from '@/utils/notes/plain-text.ts';
import { excerpt } from '@/utils/notes/search/matches-in.ts';
import type { DateWriting } from '../dates.ts';
import { useWords } from '../words.ts';
import { Matches } from './Matches.tsx';
import { noteTitle } from './note-title.ts';

/** Three lines of the list at its widest, UTF-16 code units. */
const QUOTE_LENGTH = 240;
const TEXT_LENGTH = 180;

export interface NoteRowProps {
  readonly note: Note;
  readonly terms: readonly string[];
  readonly selected: boolean;
  /** It is the one open beside the list. */
  readonly open: boolean;
  /** It is where the keys are: the only row in the tab order. */
  readonly current: boolean;
  readonly dates: DateWriting;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onSelect: (selected: boolean) => void;
  readonly openRef: (element: HTMLElement | null) => void;
}

/** One note of the list. */
export function NoteRow(props: NoteRowProps) {
  const { note, terms } = props;
  const words = useWords();
  const title = noteTitle(note, words);
  const quoted = quoteOf(note) !== null;
  return (
    <div class="note-row" data-colour={note.colour} data-open={props.open ? '' : undefined}>
      <label class="note-check" title={words.select(excerpt(title, [], 40))}>
        <input
          type="checkbox"
          aria-label={words.select(excerpt(title, [], 60))}
          checked={props.selected}
          tabIndex={props.current ? 0 : -1}
          onChange={(event) => props.onSelect(event.currentTarget.checked)}
        />
      </label>
      <button
        class="note-open"
        type="button"
        ref={props.openRef}
        tabIndex={props.current ? 0 : -1}
        aria-current={props.open ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <span class={quoted ? 'note-quote clamp' : 'note-about'} dir="auto">
          <Matches text={excerpt(title, terms, QUOTE_LENGTH)} terms={terms} />
        </span>
        {note.text.trim() !== '' && (
          <span class="note-text clamp" dir="auto">
            <Matches text={excerpt(plainText(note.text), terms, TEXT_LENGTH)} terms={terms} />
          </span>
        )}
        <span class="note-meta">
          <time dateTime={note.created}>{props.dates.short(note.created, props.now)}</time>
          {note.tags.map((tag) => (
            <span class="tag" key={tag} dir="auto">
              <Matches text={tag} terms={terms} />
            </span>
          ))}
          {note.checkBack !== undefined && (
            <span>{words.checkBackOn(props.dates.short(note.checkBack, props.now))}</span>
          )}
          {note.anchoring?.verdict === 'lost' && (
            <span class="note-lost">
              <Icon name="warning" />
              {words.verdicts.lost}
            </span>
          )}
        </span>
      </button>
    </div>
  );
}
