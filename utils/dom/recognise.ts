import type { DetectedArticle } from '../article/article.ts';
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
 * @param hasMoved the page's address has changed since it was loaded: it may run ahead of the text, or
 * behind it.
 */
export function recognise(
  page: PageSurvey,
  texts: readonly StandingText[],
  open: readonly OpenArticle[],
  hasMoved: boolean,
): RecognisedText[] {
  const free = new Set(open.filter(({ isArticle }) => isArticle === page.isArticle));
  const take = (fits: (known: OpenArticle) => boolean): OpenArticle | null => {
    const found = [...free].find(fits) ?? null;
    if (found) free.delete(found);
    return found;
  };
  const unchanged = texts.map((text) => {
    const isIt = (known: OpenArticle) =>
      known.index.text === text.index.text && !(hasMoved && isRenamed(page, text, known));
    return take((known) => known.root.element === text.root.element && isIt(known)) ?? take(isIt);
  });
  const recognised = texts.map(
    (text, at) =>
      unchanged[at] ??
      take(
        (known) => known.root.element === text.root.element && isSame(page, text, known, hasMoved),
      ),
  );
  const claimed = new Set(recognised.flatMap((known) => (known?.isNamed ? nameOf(known) : [])));
  const nameless = texts.filter((_, at) => !recognised[at]?.isNamed).map(({ root }) => root);
  const named = nameOnce(page, nameless, claimed, hasMoved);
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
 * the text which address and title mean, else of the first. While the address may be another one's, it
 * must not mean another, and below articles that have their names there must be no choice.
 */
function nameOnce(
  page: PageSurvey,
  roots: readonly ArticleRoot[],
  claimed: ReadonlySet<string>,
  hasMoved: boolean,
): ReadonlySet<ArticleRoot> {
  const sharing = new Map<string, ArticleRoot[]>();
  for (const root of roots) {
    const [name] = page.identities(root);
    if (name !== undefined && !claimed.has(name))
      sharing.set(name, [...(sharing.get(name) ?? []), root]);
  }
  const isFirst = claimed.size === 0;
  return new Set(
    [...sharing.values()].flatMap((all) => {
      const meant =
        all.find(({ names }) => names.url ?? names.publisherId) ??
        all.find((root) => page.isMeant(root));
      const others =
        isFirst && !hasMoved ? all : all.filter((root) => page.isMeant(root) !== false);
      return meant ?? (isFirst || others.length === 1 ? others[0] : undefined) ?? [];
    }),
  );
}

/** Whether the words under an element known already are still that article's. */
function isSame(
  page: PageSurvey,
  text: StandingText,
  known: OpenArticle,
  hasMoved: boolean,
): boolean {
  if (hasMoved && isRenamed(page, text, known)) return false;
  const isCalled = isNamedAs(page, text, known);
  return (isCalled && !(hasMoved && page.isMeant(text.root) === false)) || isStory(text, known);
}

/** Whether an article's words were replaced before the address told so; now it does. */
function isRenamed(page: PageSurvey, text: StandingText, known: OpenArticle): boolean {
  return (
    page.isMeant(text.root) === true &&
    !isNamedAs(page, text, known) &&
    (known.isHeir || !isStory(text, known))
  );
}

/** Whether an article read for the first time has its name from another one whose text is gone. */
export function isHeir(
  { identities, fingerprint }: DetectedArticle,
  gone: readonly OpenArticle[],
): boolean {
  return gone.some(
    (open) =>
      nameOf(open).some((name) => name === identities[0]) &&
      (open.isHeir || !sameStory(fingerprint, open.detected.fingerprint)),
  );
}

function isNamedAs(page: PageSurvey, { root }: StandingText, known: OpenArticle): boolean {
  const [name] = page.identities(root);
  return name !== undefined && nameOf(known).includes(name);
}

function isStory({ root, index }: StandingText, known: OpenArticle): boolean {
  return sameStory(fingerprintOf(bodyText(root, index)), known.detected.fingerprint);
}

function nameOf(known: OpenArticle): string[] {
  return known.detected.identities.slice(0, 1);
}
