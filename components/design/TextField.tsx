import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  /** Draws the field without its label; the name stays for assistive technology. */
  readonly labelHidden?: boolean;
  readonly value: string;
  /** Several lines; a single line otherwise. */
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Names the language of what is typed, for spelling and voices; empty leaves it to the browser. */
  readonly lang?: string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** Receives the element, for focus and selection. */
  readonly inputRef?: (element: HTMLTextAreaElement | HTMLInputElement | null) => void;
  /** Called on every keystroke with the whole text. */
  readonly onInput: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A labelled text field. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'input',
    value: props.value,
    placeholder: props.placeholder,
    lang: props.lang,
    autoFocus: props.autoFocus,
    disabled: props.disabled,
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
    onKeyDown: props.onKeyDown,
  };
  return (
    <div class="field">
      <label class={props.labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {props.label}
      </label>
      {props.multiline ? (
        <textarea rows={3} ref={props.inputRef ?? null} {...shared} />
      ) : (
        <input type="text" ref={props.inputRef ?? null} {...shared} />
      )}
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
