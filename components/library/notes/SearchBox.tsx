import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../design/Icon.tsx';
import { complete, type Completion, type Vocabulary } from '@/utils/notes/search/complete.ts';
import { OPERATORS } from '@/utils/notes/search/query.ts';
import { useWords } from '../words.ts';

export interface SearchBoxProps {
  readonly value: string;
  readonly vocabulary: Vocabulary;
  /** Id of the line that says how many were found and what was not understood. */
  readonly describedBy: string;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onInput: (value: string) => void;
  /** Arrow down or Enter without a proposal: on to the list. */
  readonly onLeave: () => void;
}

/** The search field with proposals for operators and their values. */
export function SearchBox(props: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, drawActive] = useState(-1);
  // Keys can come faster than the page is drawn: they go by this and by the field itself.
  const chosenIndex = useRef(-1);
  const closed = useRef(true);
  const setActive = (index: number): void => {
    chosenIndex.current = index;
    drawActive(index);
  };
  const options = caret === null ? [] : complete(props.value, caret, props.vocabulary);
  const open = options.length > 0;

  function shut(): void {
    closed.current = true;
    setCaret(null);
  }

  function choose(option: Completion, field: HTMLInputElement): void {
    const { value } = field;
    const text = value.slice(0, option.start) + option.insert + value.slice(option.end);
    const at = option.start + option.insert.length;
    field.value = text;
    props.onInput(text);
    setActive(-1);
    closed.current = option.kind !== 'operator';
    setCaret(closed.current ? null : at);
    field.focus();
    field.setSelectionRange(at, at);
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    const { value, selectionStart } = event.currentTarget;
    const now = closed.current ? [] : complete(value, selectionStart ?? 0, props.vocabulary);
    const at = chosenIndex.current;
    const chosen = now[at];
    if (event.key === 'Escape') {
      if (now.length > 0) shut();
      else if (value !== '') props.onInput('');
      else event.currentTarget.blur();
    } else if (event.key === 'ArrowDown') {
      if (now.length > 0) setActive((at + 1) % now.length);
      else props.onLeave();
    } else if (event.key === 'ArrowUp' && now.length > 0)
      setActive((at <= 0 ? now.length : at) - 1);
    else if (event.key === 'Enter') {
      if (chosen) choose(chosen, event.currentTarget);
      else props.onLeave();
    } else if (event.key === 'Tab' && chosen) choose(chosen, event.currentTarget);
    else return;
    event.preventDefault();
  }

  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="input"
        type="search"
        aria-label={words.search}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={words.search}
        title={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        ref={props.inputRef}
        value={props.value}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
          closed.current = false;
          setCaret(event.currentTarget.selectionStart);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={shut}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      {open && (
        <ul
          class="completions search-options"
          role="listbox"
          id={id}
          aria-label={words.completions}
        >
          {options.map((option, i) => (
            <li
              key={option.insert}
              role="option"
              id={`${id}-${i}`}
              aria-selected={i === active}
              onMouseDown={(event) => {
                event.preventDefault();
                const field = event.currentTarget.closest('.search-box')?.querySelector('input');
                if (field) choose(option, field);
              }}
            >
              <span dir="auto">{option.insert.trim()}</span>
              {option.kind === 'operator' && <span class="hint">{hintOf(option, words)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function hintOf(option: Completion, words: ReturnType<typeof useWords>): string {
  const name = option.insert.replace(/^-|:$/g, '');
  const operator = OPERATORS.find((known) => known === name);
  return operator ? words.operators[operator] : '';
}
