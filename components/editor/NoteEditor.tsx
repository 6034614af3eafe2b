import { useId, useRef, useState } from 'preact/hooks';
import type { Colour } from '@/utils/notes/colours.ts';
import { Button } from '../design/Button.tsx';
import { ColourGroup } from '../design/ColourGroup.tsx';
import { TagField } from '../design/TagField.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { isBlank } from './draft-content.ts';
import type { DraftSession } from './draft-session.ts';
import { formatByKey } from './format-keys.ts';
import { MoreFields } from './MoreFields.tsx';
import { Preview } from './Preview.tsx';
import { StateLine } from './StateLine.tsx';
import { useSession } from './use-session.ts';

export interface NoteEditorProps {
  readonly session: DraftSession;
  /** False while it is not known what the note would be about. */
  readonly canSave: boolean;
  readonly knownTags: readonly { readonly tag: string; readonly count: number }[];
  readonly colourNames: Readonly<Record<Colour, string>>;
  /** Names of entities that can be linked, by pack id. */
  readonly entityNames: ReadonlyMap<string, string>;
  /** Puts the cursor into the note at once. */
  readonly autoFocus?: boolean;
  /** Shows the text as it will be read from the start; a fold otherwise. */
  readonly previewOpen?: boolean;
  /** Commits; the session shows the outcome. */
  readonly onSave: () => void;
  /** While an existing note is edited: back to a new one. */
  readonly onCancel?: (() => void) | undefined;
}

/** Note, tags, colour, save: the same in popup, side panel and note frame. */
export function NoteEditor(props: NoteEditorProps) {
  const { session } = props;
  useSession(session);
  const words = popup[useLanguage()];
  const stateId = useId();
  const [nudged, setNudged] = useState(false);
  const note = useRef<HTMLElement | null>(null);
  const { content, state, subject } = session;
  const editing = subject?.noteId !== undefined;
  const empty = isBlank(content) && !editing && subject?.target.scope === 'page';
  const possible = props.canSave && !empty && state.kind !== 'saving';

  function save() {
    if (possible) {
      setNudged(false);
      props.onSave();
      note.current?.focus();
    } else if (empty) {
      setNudged(true);
      note.current?.focus();
    }
  }

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={words.note}
        labelHidden
        multiline
        autoFocus={props.autoFocus ?? false}
        value={content.text}
        placeholder={words.notePlaceholder}
        inputRef={(element) => {
          note.current = element;
        }}
        onInput={(text) => session.edit({ text })}
        onKeyDown={formatByKey}
        hint={words.formatKeys}
      />
      <TagField
        label={words.tags}
        placeholder={words.tagsPlaceholder}
        value={content.tags}
        known={props.knownTags}
        suggestionsLabel={words.tagSuggestions}
        onInput={(tags) => session.edit({ tags })}
      />
      <div class="editor-row">
        <ColourGroup
          label={words.colour}
          value={content.colour}
          names={props.colourNames}
          onChange={(colour) => session.edit({ colour })}
        />
        <Button
          look="primary"
          type="submit"
          disabled={!props.canSave || state.kind === 'saving'}
          describedBy={stateId}
          hint={words.saveKeys}
        >
          {editing ? words.saveChanges : words.save}
        </Button>
      </div>
      <div class="editor-foot">
        <StateLine id={stateId} state={state} hint={nudged && empty ? words.states.nothing : ''} />
        {props.onCancel && (
          <button class="link-button" type="button" onClick={props.onCancel}>
            {words.cancelEdit}
          </button>
        )}
        <MoreFields
          checkBack={content.checkBack}
          entities={content.entities}
          entityNames={props.entityNames}
          onChange={(change) => session.edit(change)}
        />
      </div>
      <Preview text={content.text} open={props.previewOpen ?? false} />
    </form>
  );
}
