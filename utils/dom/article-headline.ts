import { allIn, closestTo, holds, precedes, tagOf, textOf } from './page-nodes.ts';

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
  const share = shareIn(title);
  const main = allIn(scope, 'h1').filter((h1) => isHeadlineFor(h1, body));
  const best = nearestOf(main, share);
  if (best) return best;
  const marked = allIn(scope, '[itemprop=headline]').find((heading) =>
    isHeadlineFor(heading, body),
  );
  if (marked) return marked;
  const smaller = allIn(scope, 'h2,h3,[class*=headline],[class*=title]').filter((heading) =>
    isHeadlineFor(heading, body),
  );
  const named = nearestOf(
    smaller.filter((heading) => share(heading) >= TITLE_SHARE),
    share,
  );
  if (named || !isOneOfSeveral) return named;
  return (
    smaller.findLast((heading) => /^H[23]$/i.test(tagOf(heading)) && !holds(body, heading)) ?? null
  );
}

/** Whether a page's title repeats a heading. */
export function isInTitle(heading: Element, title: string): boolean {
  return shareIn(title)(heading) >= TITLE_SHARE;
}

/** How much of a heading's words a title repeats, 0 to 1. */
function shareIn(title: string): (heading: Element) => number {
  const words = new Set(wordsOf(title));
  return (heading) => {
    const own = wordsOf(textOf(heading));
    return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  };
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
  const text = textOf(heading).trim();
  if (text === '' || text.length > MAX_LENGTH || holds(heading, body)) return false;
  return (!precedes(body, heading) || holds(body, heading)) && !isBesideBody(heading);
}

function isBesideBody(heading: Element): boolean {
  return closestTo(heading, 'aside,nav,footer,[hidden],dialog') !== null;
}

/** Lower-cased words, split at white space and punctuation. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s.,:;!?|/()"'«»“”‘’–—·-]+/)
    .filter(Boolean);
}
