import { useEffect, useRef, useState } from 'preact/hooks';
import { EntityKindSchema } from '@/utils/packs/pack.ts';
import type { OwnName } from '@/utils/packs/own-name.ts';
import { Button } from '../design/Button.tsx';
import { RadioGroup } from '../design/RadioGroup.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLanguage } from '../words/language.ts';
import { names } from '../words/names.ts';
import { readFields, type NameFields } from './name-fields.ts';

export interface NameFormProps {
  readonly fields: NameFields;
  /** Whether something typed is kept as a draft. */
  readonly drafted: boolean;
  /** Called on every keystroke with all fields. */
  readonly onChange: (fields: NameFields) => void;
  readonly onSave: (own: OwnName) => void;
  readonly onCancel: () => void;
  /** Absent for a name that is not there yet. */
  readonly onDelete?: (() => void) | undefined;
}

/** The fields of one of the reader's own names. */
export function NameForm(props: NameFormProps) {
  const { fields, onChange } = props;
  const words = names[useLanguage()];
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLElement | null>(null);
  // Not the attribute: browsers refuse it in a frame of another origin, and say so. Nor before the
  // styles are there, which would have the frame laid out twice.
  useEffect(() => {
    const end = new AbortController();
    const focus = () => field.current?.focus();
    if (document.readyState === 'complete') focus();
    else addEventListener('load', focus, { once: true, signal: end.signal });
    return () => end.abort();
  }, []);
  const read = readFields(fields);
  const set = (change: Partial<NameFields>) => onChange({ ...fields, ...change });
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(!read.ok);
        if (read.ok) props.onSave(read.own);
      }}
    >
      <TextField
        label={words.fields.name}
        value={fields.name}
        inputRef={(element) => {
          field.current = element;
        }}
        onInput={(name) => set({ name })}
      />
      <RadioGroup
        label={words.fields.kind}
        value={fields.kind}
        options={EntityKindSchema.options.map((value) => ({
          value,
          label: words.fields.kinds[value],
        }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        label={words.fields.description}
        hint={words.fields.descriptionHint}
        value={fields.description}
        onInput={(description) => set({ description })}
      />
      <TextField
        label={words.fields.aliases}
        hint={words.fields.aliasesHint}
        value={fields.aliases}
        onInput={(aliases) => set({ aliases })}
      />
      <TextField
        label={words.fields.link}
        hint={words.fields.linkHint}
        value={fields.link}
        onInput={(link) => set({ link })}
      />
      <p class="state-line" data-tone={tried && !read.ok ? 'error' : undefined} role="status">
        {tried && !read.ok ? words.faults[read.fault] : props.drafted && words.draft}
      </p>
      <div class="name-actions">
        <Button look="primary" type="submit">
          {words.save}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
        {props.onDelete && (
          <Button look="danger" onClick={props.onDelete}>
            {words.delete}
          </Button>
        )}
      </div>
    </form>
  );
}
