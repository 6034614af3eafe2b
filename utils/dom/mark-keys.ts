import { tagOf } from './page-nodes.ts';

/** What the keyboard does on the marks of a page. */
export interface KeyActions {
  /** Goes to the next or the previous mark. */
  readonly step: (step: 1 | -1) => void;
  /** Opens the card of the mark that `step` went to; false if there is none. */
  readonly open: () => boolean;
  /** Closes the topmost of Sidelight's things; false if there was none. */
  readonly close: () => boolean;
}

/**
 * Keys in the page: Alt+Shift+↓ and ↑ walk the marks, Enter opens the card of the mark walked to,
 * Escape closes. Two modifiers, so that no page and no screen reader loses a key of its own.
 */
export function watchKeys(
  document: Document,
  actions: KeyActions,
  enabled: () => boolean,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') {
        if (actions.close()) event.stopPropagation();
        return;
      }
      if (isEditable(event.target) || !enabled()) return;
      if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
        if (step === null) return;
        event.preventDefault();
        actions.step(step);
      } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const onPage = event.target === document.body || event.target === document.documentElement;
        if (onPage && actions.open()) event.preventDefault();
      }
    },
    { capture: true, signal },
  );
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(tagOf(target));
}
