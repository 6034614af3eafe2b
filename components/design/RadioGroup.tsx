import { useId } from 'preact/hooks';

export interface RadioGroupProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly onChange: (value: T) => void;
}

/** A list of choices of which one holds. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const name = useId();
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={props.hint ? `${name}-hint` : undefined}
    >
      <span class="legend" id={`${name}-label`}>
        {props.label}
      </span>
      {props.hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice" key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
