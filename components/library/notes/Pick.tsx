import { useId } from 'preact/hooks';

export interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** A native drop-down with its label beside it. */
export function Pick<T extends string>({ label, value, values, names, onChange }: PickProps<T>) {
  const id = useId();
  return (
    <span class="pick">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        title={label}
        value={value}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </span>
  );
}
