/** A piece of an HTML source: a tag or the text between tags. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly tag: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no markup and never an article's text. */
const RAW = 'script|style|noscript|template|svg|iframe|textarea|select|button';

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;

/**
 * Cuts an HTML source into tags and text, raw elements left out. Good enough to draft a pack from a
 * saved page: it repairs nothing, and pages that need their script to have text have none here.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  const html = source.replace(new RegExp(`<(${RAW})\\b[^>]*>[\\s\\S]*?</\\1\\s*>`, 'giu'), ' ');
  let at = 0;
  for (const match of html.matchAll(TOKEN)) {
    if (match.index > at) yield { kind: 'text', text: decode(html.slice(at, match.index)) };
    at = match.index + match[0].length;
    const [, slash, tag, attributes = ''] = match;
    if (tag === undefined) continue;
    yield { kind: slash ? 'close' : 'open', tag: tag.toLowerCase(), attributes };
  }
  if (at < html.length) yield { kind: 'text', text: decode(html.slice(at)) };
}

/** The value of an attribute; empty if it is not there. */
export function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'iu',
  ).exec(attributes);
  return decode(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}

/** The entities that news pages use; others stay as they are written. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['shy', '\u00AD'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['hellip', '…'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
]);

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|[a-z]+\d*);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const hex = name.charAt(1).toLowerCase() === 'x';
    const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
