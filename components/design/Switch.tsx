import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** An on/off control that acts at once (role `switch`). */
export function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      class="switch"
      type="button"
      role="switch"
      aria-checked={checked}
      aria-disabled={disabled ? 'true' : undefined}
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onClick={() => {
        if (!disabled) onChange(!checked);
      }}
    >
      <span>
        <span id={id}>{label}</span>
        {hint && (
          <span class="switch-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
