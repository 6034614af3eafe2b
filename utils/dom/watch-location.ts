/** How often the address is compared where a browser tells nobody, ms. */
const LOOK = 500;

/** The part of the Navigation API (https://html.spec.whatwg.org/#navigation-api) used here. */
interface Navigating {
  readonly navigation?: EventTarget;
}

/**
 * Calls back when the page's address changes without a load: single-page sites, infinite scroll,
 * back and forth. Page scripts' own calls of `history` cannot be heard from an isolated world.
 */
export function watchLocation(
  view: Window & Navigating,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let known = view.location.href;
  const look = () => {
    if (view.location.href === known) return;
    known = view.location.href;
    onChange();
  };
  if (view.navigation) view.navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = view.setInterval(look, LOOK);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('pageshow', look, { signal });
}
