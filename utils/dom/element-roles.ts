import { documentOf } from './node-kinds.ts';
import { unshadowed } from './unshadowed.ts';

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
  return ROLES.get(unshadowed(element).localName) ?? 'inline';
}

const HIDDEN_BY_STYLE = /(?:^|[;\s])display\s*:\s*none/i;

/**
 * Whether an element under a displayed parent is itself not displayed. Attributes are read first,
 * then style is asked, which never forces layout. `visibility: hidden` counts as displayed: whole
 * articles stand in it while a page loads (AMP), and closed `details` and `hidden=until-found` can
 * be opened by the reader. Without a page around it, a `dialog` is closed unless it says otherwise.
 */
export function isHidden(element: Element): boolean {
  const asked = unshadowed(element);
  const hidden = asked.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = asked.getAttribute('style');
  if (style !== null && HIDDEN_BY_STYLE.test(style)) return true;
  if (!asked.isConnected) return asked.localName === 'dialog' && !asked.hasAttribute('open');
  if (asked.checkVisibility()) return false;
  const display = displayOf(element);
  return display === 'none' || (display !== 'contents' && !isOpenedByReader(asked));
}

/** Whether an element that was displayed is no longer, itself or with something around it. */
export function isGone(element: Element): boolean {
  const asked = unshadowed(element);
  return (
    asked.isConnected &&
    !asked.checkVisibility() &&
    displayOf(element) !== 'contents' &&
    !isOpenedByReader(asked)
  );
}

/** What the reader opens on the spot counts as displayed. */
function isOpenedByReader(asked: Element): boolean {
  return asked.closest('details:not([open]),[hidden="until-found"]') !== null;
}

/** `display: contents` has no box of its own, so `checkVisibility` denies it; its text shows. */
function displayOf(element: Element): string {
  const view = documentOf(element).defaultView;
  return view?.getComputedStyle(element).display ?? '';
}
