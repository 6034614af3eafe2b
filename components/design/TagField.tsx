import { useId, useState } from 'preact/hooks';
import { completeTag, suggestTags } from './tag-text.ts';

/** More would cover the note being written. */
const MAX_SUGGESTIONS = 6;

export interface TagFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** The line as typed, tags parted by commas. */
  readonly value: string;
  /** Tags in use, most used first. */
  readonly known: readonly { readonly tag: string; readonly count: number }[];
  /** Name of the list of suggestions. */
  readonly suggestionsLabel: string;
  readonly onInput: (value: string) => void;
}

/**
 * Tags as one text field with completion (ARIA 1.2 combobox pattern with a list box): arrows choose,
 * Enter or Tab completes, Escape closes the list and nothing else.
 */
export function TagField(props: TagFieldProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = suggestTags(props.value, props.known, MAX_SUGGESTIONS);
  const expanded = open && suggestions.length > 0;

  function choose(tag: string) {
    props.onInput(completeTag(props.value, tag));
    setActive(-1);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!expanded || event.ctrlKey || event.metaKey) return;
    const chosen = suggestions[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % suggestions.length);
    else if (event.key === 'ArrowUp') setActive((active <= 0 ? suggestions.length : active) - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen.tag);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="field tag-field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {/* Not role=combobox: outside tests and readers know this field as a text box with completion. */}
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        value={props.value}
        placeholder={props.placeholder}
        aria-autocomplete="list"
        aria-controls={expanded ? `${id}-list` : undefined}
        aria-activedescendant={expanded && active >= 0 ? `${id}-${active}` : undefined}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {expanded && (
        <ul
          class="completions tag-options"
          id={`${id}-list`}
          role="listbox"
          aria-label={props.suggestionsLabel}
        >
          {suggestions.map(({ tag, count }, index) => (
            <li
              key={tag}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(tag);
              }}
            >
              <span>{tag}</span>
              <span aria-hidden="true">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
