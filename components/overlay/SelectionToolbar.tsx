import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { PageWords } from '@/utils/messages/content-to-background.ts';
import { COLOURS, type Colour } from '@/utils/notes/colours.ts';

export interface SelectionToolbarProps {
  /** The colour used last. */
  readonly colour: Colour;
  /** Whether the note editor is open in front of it: then it shows only while it has the focus. */
  readonly behind: boolean;
  readonly texts: Texts;
  readonly colours: PageWords['colours'];
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  /** Makes the words a name of the reader's own. */
  readonly onName: () => void;
  readonly onCopyLink: () => void;
}

const PERSON_AND_PLUS =
  'M6 7.5a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2zM1.5 13.5c.3-2.4 2-3.8 4.5-3.8s4.2 1.4 4.5 3.8M13 5.5v5M10.5 8h5';
const CHAIN =
  'M7 9a3 3 0 004.2 0l2-2A3 3 0 009 2.8l-.8.8M9 7a3 3 0 00-4.2 0l-2 2A3 3 0 007 13.2l.8-.8';

/** Buttons at selected words. It stands below them: on touch the browser's own bar is above. */
export function SelectionToolbar(props: SelectionToolbarProps) {
  const { colour, texts, colours } = props;
  const inColour = (each: Colour) =>
    fill(texts.highlightIn, { colour: uncapitalised(colours[each], texts.locale) });
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={texts.toolbar}
      data-behind={props.behind ? '' : undefined}
      onMouseDown={keepSelection}
    >
      {COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          class={`bar-colour bar-colour-${each}`}
          aria-pressed={each === colour}
          title={inColour(each)}
          onClick={(event) => event.isTrusted && props.onHighlight(each)}
        >
          <span class="unseen">{inColour(each)}</span>
        </button>
      ))}
      <button
        type="button"
        class="card-action"
        onClick={(event) => event.isTrusted && props.onNote()}
      >
        {texts.writeNote}
      </button>
      <BarIcon label={texts.addName} path={PERSON_AND_PLUS} onPress={props.onName} />
      <BarIcon label={texts.copyLink} path={CHAIN} onPress={props.onCopyLink} />
    </div>
  );
}

interface BarIconProps {
  readonly label: string;
  /** Drawn in a square of 16. */
  readonly path: string;
  readonly onPress: () => void;
}

/** A button of the bar that shows a drawing and says its label. */
function BarIcon({ label, path, onPress }: BarIconProps) {
  return (
    <button
      type="button"
      class="card-icon"
      title={label}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
        />
      </svg>
      <span class="unseen">{label}</span>
    </button>
  );
}

/** A press must not take the selection away before the click is heard. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

/** The colour's name inside a sentence; a meaning that the reader gave it stays as it was written. */
function uncapitalised(name: string, locale: string): string {
  return name.slice(0, 1).toLocaleLowerCase(locale) + name.slice(1);
}
