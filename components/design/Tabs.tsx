import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface TabsProps<T extends string> {
  /** Name of the row of tabs. */
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly { readonly value: T; readonly label: string; readonly count?: number }[];
  /** The chosen tab's content. */
  readonly children: ComponentChildren;
  readonly onChange: (value: T) => void;
}

/** Tabs with one panel (ARIA tabs pattern, automatic activation: arrows, Home, End). */
export function Tabs<T extends string>({ label, value, tabs, children, onChange }: TabsProps<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const shown = tabs.map(({ label: name, count }) => `${name} ${count ?? ''}`).join('\n');
  useEffect(() => {
    const list = row.current;
    if (!list) return;
    // Where the row is longer than the window, at first and after a resize; only the row is to move.
    const seen = new ResizeObserver(() => showChosen(list));
    seen.observe(list);
    return () => seen.disconnect();
  }, [value, shown]);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.value === value);
    const rtl = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    let to = at;
    if (step !== undefined) to = (at + step + tabs.length) % tabs.length;
    else if (event.key === 'Home') to = 0;
    else if (event.key === 'End') to = tabs.length - 1;
    else return;
    const next = tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            class="tab"
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span class="tab-count" aria-hidden="true">
                {tab.count}
              </span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}

/** Scrolls a row of tabs so far that the chosen one is in view. */
function showChosen(row: HTMLElement): void {
  const chosen = row.querySelector('[aria-selected=true]')?.getBoundingClientRect();
  if (!chosen) return;
  const around = row.getBoundingClientRect();
  const left = Math.min(0, chosen.left - around.left) || Math.max(0, chosen.right - around.right);
  row.scrollBy({ left });
}
