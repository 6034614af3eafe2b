import { fingerprintOf, sameStory } from '../article/fingerprint.ts';
import type { ArticleRoot } from './article-root.ts';
import { bodyText } from './body-text.ts';
import type { PageSurvey } from './survey-page.ts';
import type { OpenArticle } from './page-reader.ts';
import type { TextIndex } from './text-index.ts';

/** A text of the page at hand. */
export interface StandingText {
  readonly root: ArticleRoot;
  readonly index: TextIndex;
}

/** A text of the page together with what is known of it. */
export interface RecognisedText extends StandingText {
  /** The same article as read before; its words may have changed. Null for a new one. */
  readonly known: OpenArticle | null;
  /** Whether its names are its own: no other article of the page has them already. */
  readonly isNamed: boolean;
}

/**
 * Tells which of a page's texts were read before. Words decide before addresses: under infinite
 * scroll and while a page moves on without loading, the address names an article long before or
 * after its text stands there. Each article and each name is given once.
 */
export function recognise(
  page: PageSurvey,
  texts: readonly StandingText[],
  open: readonly OpenArticle[],
): RecognisedText[] {
  const free = new Set(open.filter(({ isArticle }) => isArticle === page.isArticle));
  const take = (fits: (known: OpenArticle) => boolean): OpenArticle | null => {
    const found = [...free].find(fits) ?? null;
    if (found) free.delete(found);
    return found;
  };
  const unchanged = texts.map(
    ({ root, index }) =>
      take((known) => known.root.element === root.element && known.index.text === index.text) ??
      take((known) => known.index.text === index.text),
  );
  const recognised = texts.map(
    (text, at) =>
      unchanged[at] ??
      take((known) => known.root.element === text.root.element && isSame(page, text, known)),
  );
  const claimed = new Set(recognised.flatMap((known) => (known?.isNamed ? nameOf(known) : [])));
  const nameless = texts.filter((_, at) => !recognised[at]?.isNamed).map(({ root }) => root);
  const named = nameOnce(page, nameless, claimed);
  return texts.map((text, at) => {
    const known = recognised[at] ?? null;
    if (known?.isNamed) return { ...text, known, isNamed: true };
    const isNamed = named.has(text.root);
    // What had no name and has one now is read as if it were new.
    return { ...text, known: isNamed ? null : known, isNamed };
  });
}

/**
 * Which texts get the names they have in the page. One name may be several texts': then it is that of
 * the text which address and title mean, else of the first. In a page that was read before, the
 * address may run ahead of the text: there it must not mean another, and there must be no choice.
 */
function nameOnce(
  page: PageSurvey,
  roots: readonly ArticleRoot[],
  claimed: ReadonlySet<string>,
): ReadonlySet<ArticleRoot> {
  const sharing = new Map<string, ArticleRoot[]>();
  for (const root of roots) {
    const [name] = page.identities(root);
    if (name !== undefined && !claimed.has(name))
      sharing.set(name, [...(sharing.get(name) ?? []), root]);
  }
  return new Set(
    [...sharing.values()].flatMap((all) => {
      const own = all.find(({ names }) => names.url ?? names.publisherId);
      const meant = own ?? all.find((root) => page.isMeant(root) === true);
      const [first, ...others] = all;
      const isSure =
        claimed.size === 0 || (others.length === 0 && first && page.isMeant(first) === null);
      return meant ?? (isSure ? first : undefined) ?? [];
    }),
  );
}

/** Whether the words under an element known already are still that article's. */
function isSame(page: PageSurvey, { root, index }: StandingText, known: OpenArticle): boolean {
  const [name] = page.identities(root);
  if (name !== undefined && nameOf(known).includes(name)) return true;
  return sameStory(fingerprintOf(bodyText(root, index)), known.detected.fingerprint);
}

function nameOf(known: OpenArticle): string[] {
  return known.detected.identities.slice(0, 1);
}
