import { parameterNames } from './parameter-names.ts';
/** A web address taken apart and freed of what does not tell one article from another. */
export interface Address {
  readonly scheme: 'http' | 'file';
  /** Lower case, without `www.`, `m.`, `mobile.`, `amp.`; port kept if unusual; empty for files. */
  readonly host: string;
  /** Decoded (NFC), starting with a slash, without a trailing one, without AMP and print endings. */
  readonly path: string;
  /** Meaningful parameters, sorted, without `?`; often empty. */
  readonly query: string;
}

/** Parameters that only say where a reader came from or how the page is to look. */
const NOISE = new Set(
  'fbclid gclid dclid msclkid ttclid yclid twclid gbraid wbraid igsh igshid gclsrc mc_cid mc_eid _ga _gl xtor xtref cmpid icid ncid ocid sref smid smtyp mod ref refsrc refer referer referrer referral share shared sharetype via feature partner spm amp outputtype usqp print printable fbrefresh _ cache nocache rand random traffic_source guccounter taid tblci dicbo si trk ito rss reflink'.split(
    ' ',
  ),
);
const NOISE_STARTS =
  'utm_ at_ ns_ pk_ mtm_ hsa_ itm_ _x_tr_ __twitter_ _hs hss_ ref_ share_ amp_ print_ campaign guce_ soc_ cx_ feed gaa_ wt.'.split(
    ' ',
  );

/** Parameters that are noise on an address whose path already names the article. */
const MAYBE_NOISE = new Set(
  'source src from origin cid s t c h lang hl theme view output format layout sh sd u ss'.split(
    ' ',
  ),
);

/** Endings that show the same article in another form. */
const FORM_ENDING =
  /\/(?:amp|print|printable|amp\.html|index\.(?:html?|php|aspx?)|default\.aspx?)$/i;

/** A copy's own address in front of the original one: web archives, AMP caches, translators. */
const WRAPPERS: readonly RegExp[] = [
  /^https?:\/\/(?:web|wayback|web-beta)\.archive\.org(?::\d+)?\/web\/(?:\d+[a-z_]*|\*)\/(.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|md|vn|fo)\/(?:o\/\w+|\d{4,})\/(.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
  /^https?:\/\/[a-z0-9-]+\.cdn\.ampproject\.org\/[a-z]+\/(?:s\/)?(.+)$/i,
];

/** How deep wrappers may stand in each other (an archived AMP cache page is two). */
const MAX_WRAPPERS = 4;

/**
 * Takes an address apart; null for anything that is not http, https or file.
 * Wrappers of archives and caches are taken off first.
 */
export function addressOf(url: string, base?: string): Address | null {
  const parsed = parse(unwrapAddress(url.trim()), base);
  if (!parsed) return null;
  if (parsed.protocol === 'file:') {
    return { scheme: 'file', host: '', path: decodePath(parsed.pathname) || '/', query: '' };
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const host = bareHost(translatedHost(parsed.host.toLowerCase()));
  const path = tidyPath(decodePath(parsed.pathname)) + hashBang(parsed.hash);
  return { scheme: 'http', host, path, query: meaningfulQuery(parsed, isSpecificPath(path)) };
}

/** The original address inside an archive's or cache's one; others unchanged. */
export function unwrapAddress(url: string): string {
  let inner = url;
  for (let i = 0; i < MAX_WRAPPERS; i++) {
    const found = WRAPPERS.map((wrapper) => wrapper.exec(inner)?.[1]).find(Boolean);
    if (!found) break;
    // Archives fold `//` in the path into `/`, and leave the scheme out now and then.
    const fixed = found.replace(/^(https?:)\/+/i, '$1//');
    inner = /^https?:/i.test(fixed) ? fixed : `https://${fixed}`;
  }
  return inner;
}

/** One line per address, equal for equal addresses: `host/path?query`; `file/path` for files. */
export function addressKey(address: Address): string {
  const host = address.scheme === 'file' ? 'file' : address.host;
  return `${host}${address.path}${address.query ? `?${address.query}` : ''}`;
}

/**
 * Whether a path names one document rather than a home page or section: its last parts hold a long
 * number, a slug of three words, a page file or a hash.
 */
export function isSpecificPath(path: string): boolean {
  return keysOfPath(path).length > 0;
}

/** A number that no letter or digit touches; spelt out, for `\p{L}` takes an engine 1.5 ms to compile. */
const LONG_NUMBER =
  /(?<![a-z\d\u00c0-\u200f\u2070-\uffff])[a-z]?\d{4,}(?![a-z\d\u00c0-\u200f\u2070-\uffff])/gi;

/**
 * What in a path can tell one document from another, strongest last parts first: long numbers
 * (not dates), hex hashes and slugs of three or more words (numbers at their ends taken off).
 */
export function keysOfPath(path: string): readonly string[] {
  const keys = new Set<string>();
  const parts = path.split('/').filter(Boolean).slice(-3).reverse();
  for (const part of parts) {
    const name = part.replace(/\.(?:s?html?|php|aspx?|jsp|cms|amp|story|print)$/i, '');
    for (const [number] of name.matchAll(LONG_NUMBER)) {
      if (!/^(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?$/.test(number)) keys.add(number.toLowerCase());
    }
    for (const [hash] of name.matchAll(/(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{16,}/gi)) {
      keys.add(hash.toLowerCase());
    }
    const words = name
      .toLowerCase()
      .split(/[-_+\s]+/)
      .filter(Boolean);
    while (words.length && /^[a-z]{0,2}\d+$/.test(words.at(-1) ?? '')) words.pop();
    while (words.length && /^\d+$/.test(words[0] ?? '')) words.shift();
    if (words.length >= 3) keys.add(words.join('-'));
  }
  return [...keys];
}

/**
 * The part of a host that one owner registers: `bbc.co.uk` of `news.bbc.co.uk`. By rule of thumb,
 * without the public suffix list: only used together with further agreement.
 */
export function ownerOfHost(host: string): string {
  const labels = host.replace(/:\d+$/, '').split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const take =
    last.length === 2 && /^(?:com?|org|net|gov|edu|ac|or|ne|gob|gouv)$/.test(second) ? 3 : 2;
  return labels.slice(-take).join('.');
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

/** Google's translator serves `a.b-c.com` as `a-b--c-com.translate.goog`. */
function translatedHost(host: string): string {
  const inner = /^([a-z0-9-]+)\.translate\.goog$/.exec(host)?.[1];
  if (!inner) return host;
  return inner.replace(/--|-/g, (mark) => (mark === '--' ? '-' : '.'));
}

function bareHost(host: string): string {
  let bare = host.replace(/\.(?=$|:)/, '').replace(/:(?:80|443)$/, '');
  for (;;) {
    const next = bare.replace(/^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.]+)/, '');
    if (next === bare) return bare;
    bare = next;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

function tidyPath(path: string): string {
  let tidy = path.replace(/\/{2,}/g, '/');
  for (;;) {
    const next = tidy
      .replace(/[\s/]+$/, '')
      .replace(FORM_ENDING, '')
      .replace(/\.amp(?:\.html?)?$/i, (ending) => (/html?$/i.test(ending) ? '.html' : ''))
      .replace(/^\/amp(?=\/.)/i, '');
    if (next === tidy) return tidy || '/';
    tidy = next;
  }
}

/** Old single-page sites kept the document's name behind `#!`. */
function hashBang(hash: string): string {
  return hash.startsWith('#!') && hash.length > 2 ? hash : '';
}

function meaningfulQuery(url: URL, specific: boolean): string {
  const kept = new Map<string, string>();
  for (const name of parameterNames(url)) {
    if (isNoise(name.toLowerCase(), specific)) continue;
    kept.set(name, url.searchParams.get(name) ?? '');
  }
  return [...kept]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

function isNoise(name: string, specific: boolean): boolean {
  return (
    NOISE.has(name) ||
    NOISE_STARTS.some((start) => name.startsWith(start)) ||
    (specific && MAYBE_NOISE.has(name))
  );
}
