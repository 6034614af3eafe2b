/**
 * When a card opens and closes under a pointer, after MediaWiki's Page Previews (field notes,
 * section 4) with our own times: opens after a rest, at once while another card is open; closes
 * after a grace that moving onto the card cancels (WCAG 1.4.13).
 */
export interface HoverIntent<T> {
  /** The pointer is over this mark, or over none. */
  over(target: T | null): void;
  /** The pointer went onto or off the card. */
  card(inside: boolean): void;
  /** Forgets everything that was about to happen, also for the mark under the pointer. */
  cancel(): void;
}

/** Rest before a card opens, ms. */
export const OPEN_DELAY = 400;
/** Grace before it closes, ms. */
export const CLOSE_DELAY = 300;

interface Actions<T> {
  readonly open: (target: T) => void;
  readonly close: () => void;
  /** The target whose card is open by hovering, or null. */
  readonly current: () => T | null;
  readonly setTimeout: (callback: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/** A hover state machine; timers are passed in so that tests own the clock. */
export function createHoverIntent<T>(actions: Actions<T>): HoverIntent<T> {
  let opening: { target: T; timer: number } | null = null;
  let closing: number | null = null;
  let under: T | null = null;
  /** What the reader put away while the pointer was on it; it stays away until the pointer left. */
  let dismissed: T | null = null;

  const stopOpening = () => {
    if (opening) actions.clearTimeout(opening.timer);
    opening = null;
  };
  const stopClosing = () => {
    if (closing !== null) actions.clearTimeout(closing);
    closing = null;
  };
  const startClosing = () => {
    if (closing !== null || actions.current() === null) return;
    closing = actions.setTimeout(() => {
      closing = null;
      actions.close();
    }, CLOSE_DELAY);
  };

  return {
    over(target) {
      under = target;
      if (target !== dismissed) dismissed = null;
      else if (target !== null) return;
      if (target === null) {
        stopOpening();
        startClosing();
        return;
      }
      stopClosing();
      if (target === actions.current()) {
        stopOpening();
        return;
      }
      if (opening?.target === target) return;
      stopOpening();
      if (actions.current() !== null) {
        actions.open(target);
        return;
      }
      const timer = actions.setTimeout(() => {
        opening = null;
        actions.open(target);
      }, OPEN_DELAY);
      opening = { target, timer };
    },
    card(inside) {
      if (inside) {
        stopOpening();
        stopClosing();
      } else startClosing();
    },
    cancel() {
      dismissed = under;
      stopOpening();
      stopClosing();
    },
  };
}
