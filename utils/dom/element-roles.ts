import {
  attributeOf,
  closestTo,
  hasAttribute,
  isConnected,
  isRendered,
  localNameOf,
} from './page-nodes.ts';

/** How an element takes part in the page's text. */
export type ElementRole = 'inline' | 'block' | 'line-break' | 'skipped';

const BLOCKS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
  'option p pre search section summary table tbody td tfoot th thead tr ul';

/** Never the page's prose: code, styles, form state, other documents, fallbacks nobody sees. */
const SKIPPED =
  'script style noscript template textarea select datalist iframe object embed title desc metadata ' +
  'head canvas audio video noembed noframes rp sidelight-root';

const ROLES = new Map<string, ElementRole>([
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ...SKIPPED.split(' ').map((name) => [name, 'skipped'] as const),
  ['br', 'line-break'],
]);

/**
 * The role of an element by its name. CSS is not asked: a span displayed as a block runs on with
 * its neighbours, which changes no match, since white space decides none.
 */
export function roleOf(element: Element): ElementRole {
  return ROLES.get(localNameOf(element)) ?? 'inline';
}

const HIDDEN_BY_STYLE = /(?:^|[;\s])display\s*:\s*none/i;

/** Whether an element's own attributes hide it; `hidden=until-found` the reader can open. */
export function isMarkedHidden(element: Element): boolean {
  return (
    (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') ||
    HIDDEN_BY_STYLE.test(attributeOf(element, 'style'))
  );
}

/**
 * Whether an element under a displayed parent is itself not displayed, for which style is asked and
 * layout is not. `visibility: hidden` counts as displayed: whole articles stand in it while a page
 * loads (AMP), and closed `details` and `hidden=until-found` can be opened by the reader. Without a
 * page around it its attributes tell, and a `dialog` is closed unless it says otherwise.
 */
export function isHidden(element: Element): boolean {
  if (isRendered(element)) return false;
  if (isMarkedHidden(element)) return true;
  if (!isConnected(element))
    return localNameOf(element) === 'dialog' && !hasAttribute(element, 'open');
  return displayOf(element) === 'none' || isWithoutBox(element);
}

/** Whether an element that was displayed is no longer, itself or with something around it. */
export function isGone(element: Element): boolean {
  return !isRendered(element) && isConnected(element) && isWithoutBox(element);
}

/**
 * Whether the reader cannot see what has no box: `display: contents` has none of its own, but its
 * text shows, and what the reader opens on the spot counts as displayed.
 */
function isWithoutBox(element: Element): boolean {
  return (
    displayOf(element) !== 'contents' &&
    closestTo(element, 'details:not([open]),[hidden="until-found"]') === null
  );
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}
