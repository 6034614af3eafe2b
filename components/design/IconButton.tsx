import { Icon, type Glyph } from './Icon.tsx';

export interface IconButtonProps {
  readonly icon: Glyph;
  /** Accessible name, also shown as tooltip. */
  readonly label: string;
  /** What else the tooltip says; it is read out as the description. */
  readonly hint?: string;
  /** Set for a toggle. */
  readonly pressed?: boolean;
  /** For buttons that open something in place. */
  readonly expanded?: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** A button with a glyph; 2 rem square. */
export function IconButton({ icon, label, hint, pressed, expanded, onClick }: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type="button"
      aria-label={label}
      title={hint === undefined ? label : `${label}. ${hint}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
