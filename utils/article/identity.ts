import { addressKey, addressOf, keysOfPath, ownerOfHost, type Address } from './address.ts';
import type { ArticleIdentity, Fingerprint } from './article.ts';
import { wordsIn } from './fingerprint.ts';
import { publisherIdInPath, publisherOfHost } from './publishers.ts';

/** What a page says about its own name. All of it can be wrong. */
export interface DeclaredNames {
  /** `link[rel=canonical]`. */
  readonly canonical?: string | undefined;
  /** `og:url`. */
  readonly ogUrl?: string | undefined;
  /** `url` or `mainEntityOfPage` of the article in JSON-LD. */
  readonly dataUrl?: string | undefined;
  /** The id a known publisher wrote on the container around this very text. */
  readonly publisherId?: string | undefined;
  /** The address that stands on the container around this very text. */
  readonly containerUrl?: string | undefined;
  /** The address a browser noted when the page was saved to a file. */
  readonly savedFrom?: string | undefined;
  /** The headline as shown, to check a declared address's slug against. */
  readonly headline?: string | undefined;
  /** The page is the AMP form, whose canonical link is the article by definition. */
  readonly amp?: boolean | undefined;
}

/**
 * Names of the article at `pageUrl`, strongest first. Two pages are one article if they share one.
 *
 * A wrong merge puts notes on the wrong article, a missed one is mended by the fingerprint; so a
 * declared name has to be confirmed:
 * 1. The container around the text beats the address bar, which beats the head of the document:
 *    under infinite scroll the head goes on naming the first article.
 * 2. A name of the same publisher with another id than the one already known is dropped.
 * 3. A declared address counts on the same owner's hosts only, never if it is a home page or a
 *    section, and only if it agrees with the page's address (a number, hash or slug in common), or
 *    its slug agrees with the headline. Where the page's address says nothing (a file, AMP)
 *    the declared ones must not contradict each other.
 * 4. `alternate`, `shortlink`, `hreflang` and other hosts' canonical links are never names.
 */
export function identitiesOf(pageUrl: string, declared: DeclaredNames = {}): ArticleIdentity[] {
  const page = addressOf(pageUrl);
  const subject = subjectOf(page, declared);
  const names = new Set<ArticleIdentity>();
  const known = publisherName(page, subject, declared);
  if (known) names.add(known);
  const addresses = [subject, ...confirmed(subject, page, known, declared)];
  for (const address of addresses) {
    const name = address && publisherNameOf(address);
    if (name && !known) names.add(name);
  }
  for (const address of addresses) if (address) names.add(`url:${addressKey(address)}`);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

/** How many hashes of a fingerprint make a name: together as long as a UUID. */
const TEXT_HASHES = 4;

/**
 * A name made of an article's own words, for one that stands in a page whose address names another
 * (infinite scroll). It gives way to an address as soon as one is known.
 */
export function textIdentity(pageUrl: string, fingerprint: Fingerprint): ArticleIdentity {
  const host = addressOf(pageUrl)?.host || 'file';
  return `text:${host}/${fingerprint.slice(0, TEXT_HASHES).join('')}`;
}

/** Whether names are those of an article whose address was not known yet, and of the same site. */
export function completesNames(
  names: readonly ArticleIdentity[],
  nameless: readonly ArticleIdentity[],
): boolean {
  return nameless.every(isTextName) && !names.some(isTextName) && isOneArticle(names, nameless);
}

/**
 * Whether two texts of one story are one article: they share a name, or one of them has no name but
 * its words and both stand on one site.
 */
export function isOneArticle(
  a: readonly ArticleIdentity[],
  b: readonly ArticleIdentity[],
): boolean {
  if (sharesIdentity(a, b)) return true;
  const isNameless = a.every(isTextName) || b.every(isTextName);
  return isNameless && a.some((name) => b.some((other) => hostIn(other) === hostIn(name)));
}

/** Whether a name is one of {@link textIdentity}. */
export function isTextName(name: ArticleIdentity): boolean {
  return name.startsWith('text:');
}

/** The host, or host family, in `publisher:<host family>:<id>`, `url:<host>/<path>`, `text:<host>/…`. */
export function hostIn(name: ArticleIdentity): string {
  return name.split(/[:/]/)[1] ?? '';
}

/** Whether two lists of names belong to one article. */
export function sharesIdentity(
  a: readonly ArticleIdentity[],
  b: readonly ArticleIdentity[],
): boolean {
  return a.some((name) => b.includes(name));
}

/** Whether an address is among the names that {@link identitiesOf} gave. */
export function isConfirmed(url: string, identities: readonly ArticleIdentity[]): boolean {
  const address = addressOf(url);
  return address !== null && identities.includes(`url:${addressKey(address)}`);
}

/** The address the text is at: the container's, if it has one, else the page's or a file's origin. */
function subjectOf(page: Address | null, declared: DeclaredNames): Address | null {
  const container = resolved(declared.containerUrl);
  if (container && (!isOnline(page) || sameOwner(container, page))) return container;
  const saved = resolved(declared.savedFrom);
  if (saved && !isOnline(page)) return saved;
  return page;
}

function publisherName(
  page: Address | null,
  subject: Address | null,
  declared: DeclaredNames,
): ArticleIdentity | null {
  if (declared.publisherId) {
    // An id means nothing without its publisher; a copy on a foreign host proves no publisher.
    const hints = isOnline(page)
      ? [page]
      : [subject, ...[declared.canonical, declared.ogUrl, declared.dataUrl].map(resolved)];
    for (const hint of hints) {
      const publisher = hint && publisherOfHost(hint.host);
      if (publisher) return `publisher:${publisher.family}:${declared.publisherId}`;
    }
  }
  return subject && publisherNameOf(subject);
}

/** `publisher:<family>:<id>` by the address alone, or null. */
function publisherNameOf(address: Address): ArticleIdentity | null {
  const publisher = publisherOfHost(address.host);
  const id = publisher && publisherIdInPath(publisher, address.path);
  return publisher && id ? `publisher:${publisher.family}:${id}` : null;
}

function confirmed(
  subject: Address | null,
  page: Address | null,
  known: ArticleIdentity | null,
  declared: DeclaredNames,
): Address[] {
  const claims = [declared.canonical, declared.ogUrl, declared.dataUrl]
    .map(resolved)
    .filter((claim) => claim !== null)
    .filter(isSpecific);
  const agreeing = claims.filter((claim) => {
    const name = publisherNameOf(claim);
    if (known && name) return name === known;
    if (!isOnline(subject)) return claims.every((other) => agree(claim, other));
    if (!sameOwner(claim, subject)) return false;
    if (known && !name) return agree(claim, subject);
    if (agree(claim, subject) || slugTells(claim, declared.headline)) return true;
    const pageSaysNothing = declared.amp === true && keysOf(subject).length === 0;
    return pageSaysNothing && claims.every((other) => agree(claim, other));
  });
  const own = page && page !== subject && isOnline(page) && subject ? [page] : [];
  const pageToo = own.filter((address) => {
    const name = publisherNameOf(address);
    return name && known ? name === known : subject !== null && agree(address, subject);
  });
  return [...agreeing, ...pageToo];
}

/** An address that names one document: a specific path, or an id in the query. */
function isSpecific(address: Address): boolean {
  if (address.scheme !== 'http') return false;
  return keysOf(address).length > 0 || publisherNameOf(address) !== null;
}

/** Whether two addresses name the same document in their own ways. */
function agree(a: Address, b: Address): boolean {
  if (addressKey(a) === addressKey(b)) return true;
  const nameA = publisherNameOf(a);
  const nameB = publisherNameOf(b);
  if (nameA && nameB) return nameA === nameB;
  const keysA = keysOf(a);
  const keysB = keysOf(b);
  const numbersA = keysA.filter(isNumber);
  const numbersB = keysB.filter(isNumber);
  // Two ids that differ are two articles, however alike the slugs ("Live updates", "Morning briefing").
  if (numbersA.length && numbersB.length) return numbersA.some((key) => numbersB.includes(key));
  return keysA.some((key) => keysB.includes(key));
}

function keysOf(address: Address): readonly string[] {
  const inQuery = [...address.query.matchAll(/(?:^|&)[^=&]*id=(\w{2,})|(?:^|&)p=(\d+)/gi)].map(
    (match) => (match[1] ?? match[2] ?? '').toLowerCase(),
  );
  return [...keysOfPath(address.path), ...inQuery];
}

function isNumber(key: string): boolean {
  return /^[a-z]?\d+$/.test(key);
}

/** Share of a slug's words that must stand in the headline, and how many words make a slug. */
const SLUG_AGREEMENT = 0.6;
const SLUG_WORDS = 4;

function slugTells(claim: Address, headline: string | undefined): boolean {
  return headline !== undefined && slugAgrees(claim, headline) === true;
}

/** Whether the words in an address are a headline's; null where one of the two has too few. */
function slugAgrees({ path }: Address, headline: string): boolean | null {
  const said = new Set(plainWords(headline));
  const slugs = keysOfPath(path)
    .map((key) => plainWords(key).filter((word) => word.length > 2))
    // A slug in Latin letters tells nothing of a headline in others.
    .filter(
      (words) =>
        words.length >= SLUG_WORDS && isAscii(words.join('')) === isAscii([...said].join('')),
    );
  if (said.size === 0 || slugs.length === 0) return null;
  return slugs.some(
    (words) => words.filter((word) => said.has(word)).length >= words.length * SLUG_AGREEMENT,
  );
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7f]*$/.test(text);
}

/** Whether an address and a document's title mean the article with this headline; null: they do not say. */
export function isMeant(url: string, title: string, headline: string | undefined): boolean | null {
  const address = addressOf(url);
  const said = plainWords(headline ?? '').join(' ');
  if (!address || said === '') return null;
  return plainWords(title).join(' ').includes(said) || slugAgrees(address, said);
}

function plainWords(text: string): string[] {
  return wordsIn(text.replace(/['’]/g, ''));
}

function sameOwner(a: Address, b: Address | null): boolean {
  if (!b) return false;
  const publisherA = publisherOfHost(a.host);
  const publisherB = publisherOfHost(b.host);
  if (publisherA && publisherB) return publisherA.family === publisherB.family;
  return ownerOfHost(a.host) === ownerOfHost(b.host);
}

function isOnline(address: Address | null): address is Address {
  return address?.scheme === 'http';
}

function resolved(url: string | undefined): Address | null {
  if (!url) return null;
  const address = addressOf(url);
  return address?.scheme === 'http' ? address : null;
}

function rank(name: ArticleIdentity): number {
  if (name.startsWith('publisher:')) return 0;
  return name.startsWith('url:file/') ? 2 : 1;
}
