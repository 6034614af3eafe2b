import { identitiesOf } from '../../article/identity.ts';
import type { Mention } from '../../entities/mention.ts';
import { bodyFingerprint } from '../check-article.ts';
import { type DraftClaim, draftClaims } from './draft-claims.ts';
import { type DraftDate, draftDates } from './draft-dates.ts';
import { draftItinerary, type DraftStop } from './draft-itinerary.ts';
import { type DraftName, draftNames } from './draft-names.ts';
import { type DraftQuotation, draftQuotations } from './draft-quotations.ts';
import { peopleIn } from './people.ts';
import { type DraftArticle, textOf } from './read-article.ts';

/** What rules can say of an article, for a person to make a pack of. It holds no facts. */
export interface Draft {
  readonly title: string;
  readonly date: string | null;
  readonly language: string;
  readonly identities: readonly string[];
  readonly fingerprint: readonly string[];
  /** Names that packs know, by the linker. */
  readonly mentions: readonly Mention[];
  /** Names that no pack knows. */
  readonly names: readonly DraftName[];
  readonly dates: readonly DraftDate[];
  readonly quotations: readonly DraftQuotation[];
  readonly claims: readonly DraftClaim[];
  readonly itinerary: readonly DraftStop[];
}

/**
 * Drafts a pack from an article.
 * @param link finds the names that packs know, with offsets into the blocks' joined text.
 */
export function draftPack(
  article: DraftArticle,
  language: string,
  link: (article: DraftArticle, language: string) => readonly Mention[],
): Draft {
  const { blocks, title, date, url } = article;
  const text = textOf(article);
  const mentions = link(article, language);
  const known = mentions.map(({ start, end, kind, demonym }) => ({
    start,
    end,
    isDemonym: demonym === true,
    isPerson: kind === 'person',
  }));
  const names = draftNames(blocks, known);
  return {
    title,
    date,
    language,
    identities: url === null ? [] : identitiesOf(url),
    fingerprint: bodyFingerprint(article),
    mentions,
    names,
    dates: draftDates(text, date),
    quotations: draftQuotations(blocks, language, peopleIn(text, mentions, names)),
    claims: draftClaims(blocks, language, namedIn(text, mentions, names)),
    itinerary: draftItinerary(text, placesIn(mentions, names)),
  };
}

/** Where anybody or anything is named, as the text has it. */
function namedIn(text: string, mentions: readonly Mention[], names: readonly DraftName[]) {
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  return [...mentions, ...bodies.flatMap(({ at }) => at)].map(({ start, end }) => ({
    start,
    end,
    name: text.slice(start, end),
  }));
}

/** Where places are named, known ones and guesses, in the text's order. */
function placesIn(mentions: readonly Mention[], names: readonly DraftName[]) {
  const known = mentions
    .filter(({ kind, demonym }) => kind === 'place' && demonym !== true)
    .map(({ start, end, surface }) => ({ start, end, name: surface }));
  const guessed = names
    .filter(({ kind }) => kind === 'place' || kind === 'unknown')
    .flatMap(({ name, at }) => at.map(({ start, end }) => ({ start, end, name })));
  return [...known, ...guessed].toSorted((a, b) => a.start - b.start);
}
