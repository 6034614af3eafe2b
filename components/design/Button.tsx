import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `primary` at most once in a view; `danger` where something is taken away. */
  readonly look?: 'primary' | 'plain' | 'danger';
  /** Says the action is not possible now; the button stays in the tab order so that it can be found. */
  readonly disabled?: boolean;
  /** Id of the text that says why it is disabled or what it does. */
  readonly describedBy?: string | undefined;
  /** Shown as tooltip: the keys that do the same. */
  readonly hint?: string;
  /** `submit` inside a form. */
  readonly type?: 'button' | 'submit';
  /** Whether what the button shows and hides is shown; missing for buttons that do something else. */
  readonly expanded?: boolean;
  /** Receives the element, for focus. */
  readonly buttonRef?: (element: HTMLElement | null) => void;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A button with words. */
export function Button({
  children,
  look = 'plain',
  disabled = false,
  describedBy,
  hint,
  type = 'button',
  expanded,
  buttonRef,
  onClick,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      class="button"
      type={type}
      data-look={look}
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      title={hint}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
