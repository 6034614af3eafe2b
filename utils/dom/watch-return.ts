/**
 * Calls back when the reader comes back to a page that was out of sight: `restored` after the
 * back-forward cache, where no message reached it.
 */
export function watchReturn(
  view: Window,
  onReturn: (how: 'shown' | 'restored') => void,
  signal: AbortSignal,
): void {
  const { document } = view;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') onReturn('shown');
    },
    { signal },
  );
  view.addEventListener('focus', () => onReturn('shown'), { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) onReturn('restored');
    },
    { signal },
  );
}
