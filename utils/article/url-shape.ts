import { parameterNames } from './parameter-names.ts';
/** What an address by itself tells of the page behind it. */
export interface UrlShape {
  /** The site's front page, in one language or another. */
  readonly home: boolean;
  /** A list: a page of results, an archive, a tag, a section, a forum's index. */
  readonly listing: boolean;
  /** A page to sign in, register, write to someone, search, or buy. */
  readonly form: boolean;
  /** A date stands in the path, with something after it. */
  readonly dated: boolean;
  /** A slug, a number or a file that names one document. */
  readonly specific: boolean;
  /** Words of a slug: the longest hyphenated part of the path. */
  readonly slugWords: number;
  /** A part of the path such as `article`, `story`, `news`, with something after it. */
  readonly section: boolean;
}

const LIST_PARTS = new Set(
  'category categories categorie categoria kategorie kategorii tag tags topic topics thema archive archives archiv search suche recherche buscar find results author authors autor user users profile member members list index lists page pages seite pagina forum forums board boards viewforum community shop store catalog catalogue collections collection products browse events calendar gallery wiki categories-list feed rss opendir label labels date'.split(
    ' ',
  ),
);

const FORM_PARTS = new Set(
  'login logon signin sign-in sign_in signup sign-up register registration registrieren anmelden contact contacts contact-us contactus contact_us kontakt kontakte contatti contacto password password_forgotten password_reset password-reset forgot forgotpassword forgot-password forgot_password reset account accounts myaccount my-account kundenkonto cart basket checkout subscribe subscription newsletter donate impressum imprint privacy datenschutz terms about about-us faq help support logout auth wp-signup wp-login'.split(
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

/** Reads an address; one that is no address (or not known) tells nothing. */
export function shapeOfUrl(address: string | null): UrlShape {
  const url = parse(address);
  if (!url) return NOTHING;
  const web = url.protocol !== 'file:';
  const parts = decode(url.pathname).toLowerCase().split('/').filter(Boolean);
  const names = parts.map(withoutEnding);
  const query = parameterNames(url).map((name) => name.toLowerCase());
  const idInQuery = query.some((name) => isIdName(name) && isNumber(url.searchParams.get(name)));
  if (web && !idInQuery && parts.every(isHomePart)) return { ...NOTHING, home: true };
  const last = names.at(-1) ?? '';
  const rest = names.slice(0, -1);
  const before = rest.at(-1) ?? '';
  const slugWords = Math.max(wordsIn(last), wordsIn(before));
  const dateAt = names.findIndex(isDateLike);
  const onlyDate = dateAt >= 0 && names.slice(dateAt).every(isNumberOrDate);
  return {
    home: false,
    listing:
      web &&
      (onlyDate ||
        before === 'page' ||
        isPageName(last) ||
        ((LIST_PARTS.has(last) || rest.some((name) => LIST_PARTS.has(name))) && slugWords < 4) ||
        ARTICLE_PARTS.has(last) ||
        (slugWords < 3 && !idInQuery && query.some(isListParameter)) ||
        /^(?:forums?|board|community)\./.test(url.hostname)),
    form: web && (FORM_PARTS.has(last) || FORM_PARTS.has(before) || isFormQuery(url.search)),
    dated: dateAt >= 0 && !onlyDate,
    specific: idInQuery || slugWords >= 3 || /\d{4}/.test(last),
    slugWords,
    section: rest.some((name) => ARTICLE_PARTS.has(name)),
  };
}

/** Date at the front of the path's rest (`/2024/06/05/`, `/2024-06-05/`), as `YYYY-MM-DD`, or null. */
export function dateInUrl(address: string): string | null {
  const found = /(?:^|\/|-)((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)/.exec(
    parse(address)?.pathname ?? '',
  );
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31 ? `${year}-${month}-${day}` : null;
}

const NOTHING: UrlShape = {
  home: false,
  listing: false,
  form: false,
  dated: false,
  specific: false,
  slugWords: 0,
  section: false,
};

/** `p` is WordPress's name for a post. */
function isIdName(name: string): boolean {
  return name === 'p' || name.endsWith('id') || name === 'idx' || name === 'article';
}

function isNumber(value: string | null): boolean {
  return value !== null && /^\d+$/.test(value);
}

function isHomePart(part: string): boolean {
  const name = withoutEnding(part);
  return HOME_PARTS.has(name) || /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(name);
}

/** A year, a month or a day with its year, as `2024`, `2024-06`, `20240605`. */
function isDateLike(name: string): boolean {
  return /^(?:19[89]\d|20[0-4]\d)(?:$|-?[01]\d)/.test(name);
}

function isNumberOrDate(name: string): boolean {
  return /^[\d-]+$/.test(name);
}

/** `p8`, `page-12`, `list_48_2`. */
function isPageName(name: string): boolean {
  return /^(?:p|page-?|seite-?|list_\w*)\d+$/.test(name);
}

function isListParameter(name: string): boolean {
  return LIST_PARAMETERS.has(name) || name.startsWith('pagen_');
}

function isFormQuery(search: string): boolean {
  return search !== '' && /forgot|login|register|passw|create_account|checkout/i.test(search);
}

/** Words of two letters and more between hyphens, underscores or spaces. */
function wordsIn(part: string): number {
  let words = 0;
  for (const word of part.replace(/[_+ ]/g, '-').split('-')) {
    if (word.length >= 2 && !/^\d/.test(word)) words++;
  }
  return words;
}

function withoutEnding(part: string): string {
  const dot = part.lastIndexOf('.');
  return dot > 0 && part.length - dot <= 6 ? part.slice(0, dot) : part;
}

function parse(address: string | null): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}

function decode(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
