/**
 * Calls back when the reader comes back to a page: `restored` after the back-forward cache, where no
 * message reached it. Does not listen to `visibilitychange`: Firefox sends it to a tab that is being
 * closed and ends the listener with an error ("Script terminated by timeout"). `focus` tells the same.
 */
export function watchReturn(
  view: Window,
  onReturn: (how: 'shown' | 'restored') => void,
  signal: AbortSignal,
): void {
  view.addEventListener('focus', () => onReturn('shown'), { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) onReturn('restored');
    },
    { signal },
  );
}
