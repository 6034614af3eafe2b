/** Elements that never hold the words of an article. */
const OUTSIDE_TAGS =
  /^(?:ASIDE|NAV|FOOTER|FORM|BUTTON|SELECT|TEXTAREA|DIALOG|IFRAME|OBJECT|NOSCRIPT|SCRIPT|STYLE|TEMPLATE|SVG|MENU|AMP-AD|AMP-EMBED|AMP-SIDEBAR|AMP-USER-NOTIFICATION|AMP-CONSENT)$/i;

const OUTSIDE_ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|form|menu|menubar|toolbar|tablist)$/i;

/** Words in class names and ids, whole or as a part of a hyphenated or camel-case name. */
const OUTSIDE_NAMES =
  /(?:^|[^a-z])(?:comments?|commentlist|disqus|respond|footer|foot|sidebar|side-?bar|side-?column|right-?rail|rail|nav|navbar|navigation|menu|breadcrumbs?|related|relateds|recirc\w*|recommend\w*|read-?(?:more|next|also)|more-?(?:stories|news|from|on)|most-?(?:read|popular|viewed)|popular|trending|teasers?|also-?(?:like|read)|you-?may|outbrain|taboola|promos?|promotion\w*|advert\w*|ads?|ad-?(?:slot|unit|container|wrapper|block)|adsbygoogle|banner|sponsor\w*|newsletters?|subscri\w*|sign-?up|paywall|donat\w*|contribut(?:e|ion)(?:-?banner)?|fundrais\w*|appeal|membership|share|shares|sharing|sharedaddy|share-?(?:bar|buttons?|tools)|social|follow-?us|tags?|tag-?(?:list|cloud)|tagcloud|topics?-?list|cookie\w*|consent|gdpr|popup|modal|overlay|skip-?link|toolbar|widgets?|pager|pagination|author-?(?:bio|box)|bio-?box|about-?(?:the-)?author|pull-?quote|pullout|screen-?reader-?text|sr-?only|visually-?hidden)(?:$|[^a-z])/i;

/** Wrappers of the whole page may carry any of these words (`has-sidebar`, `single-related`). */
const NEVER_OUTSIDE = /^(?:HTML|BODY|MAIN|ARTICLE)$/i;

/**
 * Whether an element by its tag, role, attributes or names holds something beside the article: navigation,
 * teasers, advertising, appeals, sharing, comments. Says nothing of its ancestors, forces no layout.
 */
export function isBoilerplate(element: Element): boolean {
  if (NEVER_OUTSIDE.test(element.tagName)) return isHidden(element) && element.tagName !== 'BODY';
  if (OUTSIDE_TAGS.test(element.tagName) || isHidden(element)) return true;
  const role = element.getAttribute('role');
  if (role && OUTSIDE_ROLES.test(role)) return true;
  return hasBoilerplateName(element);
}

/** Whether class or id of an element tells of something beside the article. */
export function hasBoilerplateName(element: Element): boolean {
  const names = namesOf(element);
  return names !== '' && OUTSIDE_NAMES.test(names);
}

/** Class and id as one hyphenated line (`relatedLinks` becomes `related-Links`). */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
  return names && names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Hidden by attribute or inline style; style sheets are not asked, as that could force layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
