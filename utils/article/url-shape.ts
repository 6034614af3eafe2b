/** What an address by itself tells of the page behind it. */
export interface UrlShape {
  /** The site's front page, in one language or another. */
  readonly home: boolean;
  /** A list: a page of results, an archive, a tag, a section, a forum's index. */
  readonly listing: boolean;
  /** A page to sign in, register, write to someone, search, or buy; the site's terms and notices. */
  readonly form: boolean;
  /** A date stands in the path, with something after it. */
  readonly dated: boolean;
  /** A slug, a number or a file that names one document. */
  readonly specific: boolean;
}

const LIST_PARTS = new Set(
  'category categories categorie categoria kategorie kategorii tag tags topic topics thema archive archives archiv search suche recherche buscar find results author authors autor user users profile member members list index lists page pages seite pagina forum forums board boards viewforum community shop store catalog catalogue collections collection products browse events calendar gallery wiki categories-list feed rss opendir label labels date'.split(
    ' ',
  ),
);

const FORM_PARTS = new Set(
  'login logon signin sign-in sign_in signup sign-up register registration registrieren anmelden contact contacts contact-us contactus contact_us kontakt kontakte contatti contacto password password_forgotten password_reset password-reset forgot forgotpassword forgot-password forgot_password reset account accounts myaccount my-account kundenkonto cart basket checkout subscribe subscription newsletter donate impressum imprint privacy privacy-policy datenschutz cookie-policy terms terms-and-conditions terms-of-use mentions-legales about about-us faq help support logout auth wp-signup wp-login'.split(
    ' ',
  ),
);

const HOME_PARTS = new Set('index default home main start startseite accueil inicio'.split(' '));

const ARTICLE_PARTS = new Set(
  'article articles artikel articulo articolo artigo story stories news nachrichten actualite actualites noticias notizie novosti blog blogs post posts opinion politics world sport sports business magazine'.split(
    ' ',
  ),
);

/** Parameters that page through, sort or filter a list. */
const LIST_PARAMETERS = new Set(
  'page paged start offset limit pg p thrange list cat tag s q query search sort order filter route fh_location board f pagesize page_size mode'.split(
    ' ',
  ),
);

const FORUM_HOSTS = new Set(['forum', 'forums', 'board', 'community']);
const FORM_WORDS = ['forgot', 'login', 'register', 'passw', 'create_account', 'checkout'];
const PAGE_NAMES = ['page-', 'page', 'seite-', 'seite', 'list_', 'p'];

/**
 * Reads an address; one that is no address (or not known) tells nothing. It runs once, cold, on every
 * page, where each small function and each first use of a built-in costs more than the work itself:
 * so there are few of either.
 */
export function shapeOfUrl(address: string | null): UrlShape {
  const hash = address?.indexOf('#') ?? -1;
  const whole = hash < 0 ? (address ?? '') : (address?.slice(0, hash) ?? '');
  const ask = whole.indexOf('?');
  const parts = decode((ask < 0 ? whole : whole.slice(0, ask)).toLowerCase()).split('/');
  const web = parts[0] === 'https:' || parts[0] === 'http:';
  if (parts[1] !== '' || (!web && parts[0] !== 'file:')) return NOTHING;
  const query = ask < 0 ? NO_QUERY : readQuery(whole.slice(ask + 1).toLowerCase());
  let last = '';
  let before = '';
  let allHome = true;
  let inList = false;
  let onlyNumbers = false;
  let hasDate = false;
  for (let at = 3; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '') continue;
    if (LIST_PARTS.has(last)) inList = true;
    before = last;
    const dot = part.lastIndexOf('.');
    last = dot > 0 && part.length - dot <= 6 ? part.slice(0, dot) : part;
    if (allHome && !isHomePart(last)) allHome = false;
    if (isDigit(last.charCodeAt(0))) {
      if (!hasDate && startsWithYear(last)) {
        hasDate = true;
        onlyNumbers = true;
      }
      if (!isNumeric(last)) onlyNumbers = false;
    } else onlyNumbers = false;
  }
  if (web && allHome && !query.hasId) return { ...NOTHING, home: true };
  const slugWords = Math.max(wordsIn(last), wordsIn(before));
  return {
    home: false,
    listing:
      web &&
      (onlyNumbers ||
        before === 'page' ||
        isPageName(last) ||
        ((inList || LIST_PARTS.has(last)) && slugWords < 4) ||
        ARTICLE_PARTS.has(last) ||
        (slugWords < 3 && !query.hasId && query.isList) ||
        FORUM_HOSTS.has((parts[2] ?? '').split('.', 1)[0] ?? '')),
    form: web && (FORM_PARTS.has(last) || FORM_PARTS.has(before) || query.isForm),
    dated: hasDate && !onlyNumbers,
    specific: query.hasId || (slugWords >= 3 && !FORM_PARTS.has(last)) || hasLongNumber(last),
  };
}

const NOTHING: UrlShape = {
  home: false,
  listing: false,
  form: false,
  dated: false,
  specific: false,
};

interface Query {
  /** `id=12`, `newsid=12`, `idx=12`, and WordPress's `p=12`. */
  readonly hasId: boolean;
  readonly isList: boolean;
  readonly isForm: boolean;
}

const NO_QUERY: Query = { hasId: false, isList: false, isForm: false };

function readQuery(query: string): Query {
  let [hasId, isList, isForm] = [false, false, false];
  for (const parameter of query.split('&')) {
    const [name = '', value = ''] = parameter.split('=');
    const isId = name === 'p' || name === 'idx' || name === 'article' || name.endsWith('id');
    hasId ||= isId && value !== '' && isNumeric(value);
    isList ||= LIST_PARAMETERS.has(name) || name.startsWith('pagen_');
    for (const word of FORM_WORDS) isForm ||= parameter.includes(word);
  }
  return { hasId, isList, isForm };
}

/** A named front page, or a language (`en`, `pt-br`). */
function isHomePart(name: string): boolean {
  return (
    HOME_PARTS.has(name) ||
    name.length === 2 ||
    (name.length === 5 && '-_'.includes(name[2] ?? ' '))
  );
}

function startsWithYear(name: string): boolean {
  if (name.length < 4 || (name.length > 4 && name.length < 6)) return false;
  const year = Number(name.slice(0, 4));
  const next = name[4] ?? '-';
  return year >= 1980 && year < 2050 && (next === '-' || (isNumeric(name) && name.length <= 8));
}

/** Digits and hyphens only. */
function isNumeric(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (!isDigit(code) && code !== 0x2d) return false;
  }
  return true;
}

function hasLongNumber(name: string): boolean {
  let run = 0;
  for (let i = 0; i < name.length; i++) {
    run = isDigit(name.charCodeAt(i)) ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}

/** `p8`, `page-12`, `list_48_2`. */
function isPageName(name: string): boolean {
  if (!isDigit(name.charCodeAt(name.length - 1))) return false;
  const prefix = PAGE_NAMES.find((page) => name.startsWith(page));
  return prefix !== undefined && isNumeric(name.slice(prefix.length).replace('_', ''));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Words of two letters and more between hyphens, underscores, plus signs or spaces. */
function wordsIn(part: string): number {
  let words = 0;
  for (const word of part
    .replaceAll('_', '-')
    .replaceAll('+', '-')
    .replaceAll(' ', '-')
    .split('-')) {
    if (word.length >= 2 && !isDigit(word.charCodeAt(0))) words++;
  }
  return words;
}

function decode(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
