import { tagOf } from './node-kinds.ts';
import { unshadowed } from './unshadowed.ts';

/** How much of a heading's words the title must repeat for a heading below the first level. */
const TITLE_SHARE = 0.7;

/** Longer headings are text set in a heading's element. */
const MAX_LENGTH = 400;

/**
 * The headline of the article with a given body: a main heading before or at the start of the body,
 * best the one that the page's title repeats, else the nearest. Where there is none, a smaller
 * heading that repeats the title; in a page of several articles, whose title names one of them, the
 * last smaller heading before the body. Null if nothing qualifies.
 * @param scope holds the article and no other one.
 */
export function findHeadline(
  scope: Element,
  body: Element,
  title: string,
  isOneOfSeveral = false,
): Element | null {
  const words = new Set(wordsOf(title));
  const share = (heading: Element) => {
    const own = wordsOf(unshadowed(heading).textContent ?? '');
    return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  };
  const main = [...unshadowed(scope).querySelectorAll('h1')].filter((h1) =>
    isHeadlineFor(h1, body),
  );
  const best = nearestOf(main, share);
  if (best) return best;
  const marked = [...unshadowed(scope).querySelectorAll('[itemprop=headline]')].find((heading) =>
    isHeadlineFor(heading, body),
  );
  if (marked) return marked;
  const smaller = [
    ...unshadowed(scope).querySelectorAll('h2,h3,[class*=headline],[class*=title]'),
  ].filter((heading) => isHeadlineFor(heading, body));
  const named = nearestOf(
    smaller.filter((heading) => share(heading) >= TITLE_SHARE),
    share,
  );
  if (named || !isOneOfSeveral) return named;
  return (
    smaller.findLast(
      (heading) => /^H[23]$/i.test(tagOf(heading)) && !unshadowed(body).contains(heading),
    ) ?? null
  );
}

/** The words of the best candidate; of equals the last, which is nearest to the body. */
function nearestOf(
  headings: readonly Element[],
  share: (heading: Element) => number,
): Element | null {
  let best: Element | null = null;
  let most = -1;
  for (const heading of headings) {
    const own = share(heading) >= TITLE_SHARE ? 1 : 0;
    if (own >= most) {
      best = heading;
      most = own;
    }
  }
  return best;
}

function isHeadlineFor(heading: Element, body: Element): boolean {
  const text = (unshadowed(heading).textContent ?? '').trim();
  if (text === '' || text.length > MAX_LENGTH || unshadowed(heading).contains(body)) return false;
  return (unshadowed(body).compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) ===
    0 || unshadowed(body).contains(heading)
    ? !isBesideBody(heading)
    : false;
}

function isBesideBody(heading: Element): boolean {
  return unshadowed(heading).closest('aside,nav,footer,[hidden],dialog') !== null;
}

/** Lower-cased words, split at white space and punctuation. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s.,:;!?|/()"'«»“”‘’–—·-]+/)
    .filter(Boolean);
}
