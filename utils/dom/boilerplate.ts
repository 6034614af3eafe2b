import { isMarkedHidden } from './element-roles.ts';
import { attributeOf, firstIn, tagOf } from './page-nodes.ts';

/** Tags that never hold the words of an article. */
const OUTSIDE_TAGS = new Set(
  'ASIDE NAV FOOTER BUTTON SELECT TEXTAREA DIALOG IFRAME OBJECT NOSCRIPT SCRIPT STYLE TEMPLATE SVG MENU AMP-AD AMP-EMBED AMP-SIDEBAR AMP-USER-NOTIFICATION AMP-CONSENT'.split(
    ' ',
  ),
);

const OUTSIDE_ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);

/** Words in class names and ids, as whole parts of a hyphenated or camel-case name. */
const OUTSIDE_WORDS = new Set(
  'footer foot sidebar rail nav navbar navigation menu breadcrumb breadcrumbs related relateds recirc recirculation recommended recommendation recommendations popular trending teasers outbrain taboola promo promos promotion advert advertisement advertising ad ads adslot adsbygoogle banner sponsor sponsored newsletter newsletters subscribe subscription signup paywall donate donation donations contribute fundraiser fundraising appeal membership share shares sharing sharedaddy social tags tagcloud topics cookie cookies consent gdpr popup modal skiplink toolbar pager pagination pullquote pullout disqus'.split(
    ' ',
  ),
);

/** The same as two parts side by side (`read-more`, `readMore`). */
const OUTSIDE_PAIRS = new Set(
  'side-bar side-column right-rail read-more read-next read-also more-stories more-news more-from more-on most-read most-popular most-viewed also-like also-read you-may sign-up follow-us skip-link author-bio author-box bio-box about-author pull-quote sr-only visually-hidden reader-text ad-slot tag-list tag-cloud tag-links widget-area comment-list comment-respond'.split(
    ' ',
  ),
);

/** Voices of readers: never the article's, however much of them there is. */
const COMMENT_WORDS = new Set(['comment', 'comments', 'commentlist', 'disqus', 'respond']);

/** Wrappers of a page or article carry words of what is in them (`has-sidebar`, `tag-politics`). */
const WRAPPERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/**
 * What an element by its own tag, role, attributes and names seems to be, its ancestors aside:
 * - `never`: not text of the article in any case (navigation, hidden, comments);
 * - `likely`: beside the article (teasers, advertising, appeals, sharing), unless it turns out to hold
 *   most of the text, as wrappers are named carelessly;
 * - `no`: nothing speaks against it.
 * Forces no layout.
 */
export function boilerplateOf(element: Element): 'never' | 'likely' | 'no' {
  const tag = tagOf(element);
  if (tag === 'BODY' || tag === 'HTML') return 'no';
  return isHidden(element) ? 'never' : boilerplateIfShown(element);
}

/** The same of an element as if it were shown. */
export function boilerplateIfShown(element: Element): 'never' | 'likely' | 'no' {
  const tag = tagOf(element);
  if (OUTSIDE_TAGS.has(tag)) return 'never';
  if (WRAPPERS.has(tag)) return isComment(element) ? 'never' : 'no';
  if (OUTSIDE_ROLES.has(attributeOf(element, 'role'))) return 'never';
  if (tag === 'FORM') return 'likely';
  const parts = namePartsOf(element);
  if (parts.length === 0) return 'no';
  if (isComment(element, parts)) return 'never';
  // The headline may stand in a banner, never among teasers.
  return isOutside(parts) && firstIn(element, 'h1') === null ? 'likely' : 'no';
}

/** Whether an element is named as what stands beside an article, or after readers' comments. */
export function isNamedBeside(element: Element): boolean {
  const parts = namePartsOf(element);
  return (
    parts.some((part) => COMMENT_WORDS.has(part)) ||
    (!WRAPPERS.has(tagOf(element)) && isOutside(parts))
  );
}

/** Parts of an element's classes and id, lower case: `relatedLinks box_2` gives related, links, box, 2. */
export function namePartsOf(element: Element): readonly string[] {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (names === ' ') return [];
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean);
}

function isOutside(parts: readonly string[]): boolean {
  return parts.some(
    (part, i) => OUTSIDE_WORDS.has(part) || OUTSIDE_PAIRS.has(`${parts[i - 1] ?? ''}-${part}`),
  );
}

/** Style sheets are not asked: a survey must not wait for style. */
function isHidden(element: Element): boolean {
  return isMarkedHidden(element) || attributeOf(element, 'aria-hidden') === 'true';
}

/** An element that is named after comments and holds no main heading. */
function isComment(element: Element, parts = namePartsOf(element)): boolean {
  return (
    parts.some((part) => COMMENT_WORDS.has(part)) &&
    !parts.includes('no') &&
    firstIn(element, 'h1') === null
  );
}
