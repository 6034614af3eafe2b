import type { Candidate } from './candidate.ts';
import { type Ink, onlyIndex } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import { type Pattern, isCommon } from './pattern.ts';
import { type Hold, holdsOf } from './surroundings.ts';

/**
 * Units of evidence that a place loses at most for standing where it is not expected, as a share
 * of the pattern but never less than `MISPLACED_LEAST`; and the distance in text units at which it
 * has lost most of them: an inserted block is no displacement.
 */
const MISPLACED = 0.3;
const MISPLACED_LEAST = 40;
const DISPLACEMENT = 200;

/**
 * Units of evidence by which a place must lead its rivals; as a share of the pattern where nothing
 * says how the text has shifted, or the words stood in several places and this one is not within
 * `IN_PLACE` text units of the expected: then edits alone can make a twin look better. More where
 * nothing is said of such words.
 */
const LEAD = 10;
const LEAD_SHARE = 0.12;
const LEAD_SHARE_UNSURE = 0.2;
const IN_PLACE = 20;

/** Share of the quote that a place must hold to be counted among like passages, and to be a copy. */
const LIKE = 0.6;
const COPY = 0.8;
/** A place that holds less of the quote than another by this share is no rival. */
const LIKENESS = 0.15;

/** Ink units of a quote with which the only place that has all of them is it, wherever it stands. */
const COPY_UNITS = 24;

/** Ink units that tell a passage wherever they stand, and the share of context that others take along. */
const ENOUGH_ALONE = 60;
const TAKEN_ALONG = 0.5;

/** A place of which this much confidence is had needs no neighbours. */
const SURE = 0.9;
/** Ink units of a neighbour's edge by which it is known again, and those that may be put in before it. */
const NEIGHBOUR = 16;
const NEXT_TO = 4;

/**
 * Words that stood in several places are attached to one that its surroundings do not hold only if
 * it is within `ABOUT` text units of the expected or, where nothing is expected, as much as `AMONG`
 * of the near context stands on both sides.
 */
const ABOUT = 60;
const AMONG = 0.8;

/**
 * They are taken for a twin's, where the twin's surroundings begin: context recorded beyond the point
 * to which twins were alike is missing on a side (less than `REACHING` of it is there), and the place
 * is off by `OFF` text units or, where nothing says where the passage should be, other words stand
 * in it. So are they if less than `TOUCHING` of the context next to them is there.
 */
const REACHING = 0.5;
const OFF = 100;
const TOUCHING = 0.55;

/** Candidates, best first, and whether the first is too near another to be the one. */
interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly isDoubtful: boolean;
}

/**
 * Ranks candidates: of several like places the only one that its surroundings hold comes first. Else
 * evidence decides, less what a place loses for standing elsewhere than expected; and where that
 * leaves doubt, nothing is expected, and there are as many like passages as there were, the order.
 * @param twins places that have the very words of the quote.
 * @param letters the text's ink as a string.
 */
export function rank(
  pattern: Pattern,
  text: Ink,
  candidates: readonly Candidate[],
  expected: Expectation,
  twins: number,
  letters: string,
): Ranking {
  const wasRepeated = pattern.position?.occurrence !== undefined;
  const contested = wasRepeated ? candidates : rivalsOf(candidates);
  const holds = holdsOf(pattern, contested);
  const offOf = ({ span }: Candidate): number => displacement(expected, text.at[span.start] ?? 0);
  const isStray = (place: Candidate): boolean => isQuoted(pattern, place, expected, offOf(place));
  const copy = soleCopy(pattern, candidates, twins);
  const only = onlyOne(contested, holds, wasRepeated) ?? (copy && isStray(copy) ? undefined : copy);
  const most = Math.max(MISPLACED_LEAST, pattern.ink.length * MISPLACED);
  const ranked = candidates
    .filter((candidate) => candidate !== only)
    .map((candidate) => {
      const loss = most * (1 - Math.exp(-offOf(candidate) / DISPLACEMENT));
      return { weight: candidate.evidence - loss, candidate };
    })
    .sort((a, b) => b.weight - a.weight);
  const ordered = ranked.map(({ candidate }) => candidate);
  if (only) return { candidates: [only, ...ordered], isDoubtful: false };
  const [first, ...others] = ranked;
  if (!first) return { candidates: ordered, isDoubtful: false };
  const best = first.candidate;
  const off = offOf(best);
  // A place that has no more than what stood elsewhere too may be such another, whose twin was cut.
  const isLike = !wasRepeated && best.confidence < SURE && isCommon(pattern, best.quote);
  const isHeld = holds.get(best) === 'held' || isUndisturbed(best, expected, off);
  if (isLike && !isHeld && !isBetweenNeighbours(pattern, best, letters))
    return { candidates: ordered, isDoubtful: true };
  if (isStray(best)) return { candidates: ordered, isDoubtful: true };
  const hold = holds.get(best);
  if (hold === 'half' || hold === 'torn') {
    const isInPlace = expected.isSure ? off <= ABOUT : best.isWhole && isAmong(best);
    const isFewer = areFewer(pattern, Math.max(twins, apart(contested, COPY).length));
    if (!wasRepeated || !isInPlace || isFewer) return { candidates: ordered, isDoubtful: true };
  }
  if (wasRepeated && isLikelyTwin(best, expected, off))
    return { candidates: ordered, isDoubtful: true };
  const lead = Math.max(LEAD, pattern.ink.length * leadShare(pattern, expected, off));
  const hasRival = others.some(
    ({ weight, candidate }) => weight > first.weight - lead && !overlap(candidate, best),
  );
  if (!hasRival) return { candidates: ordered, isDoubtful: false };
  const ordinal = expected.isSure ? null : byOrdinal(pattern, candidates);
  const chosen = ranked.find(({ candidate }) => candidate === ordinal);
  if (!chosen || chosen.weight < first.weight - LEAD)
    return { candidates: ordered, isDoubtful: true };
  const rest = ordered.filter((candidate) => candidate !== ordinal);
  return { candidates: [chosen.candidate, ...rest], isDoubtful: false };
}

/**
 * The only one of several like places that is held by its surroundings; or, of words that stood
 * nowhere else, the only one that has all of them.
 */
function onlyOne(
  contested: readonly Candidate[],
  holds: ReadonlyMap<Candidate, Hold>,
  wasRepeated: boolean,
): Candidate | undefined {
  const [held, another] = contested.filter((candidate) => holds.get(candidate) === 'held');
  if (held || wasRepeated) return another ? undefined : held;
  const [whole, twin] = contested.filter(({ isWhole }) => isWhole);
  return twin ? undefined : whole;
}

/**
 * The only place with the very words of a quote that stood nowhere else, if there are enough of them,
 * and no other place has both sides of it unbroken around enough of the words.
 */
function soleCopy(
  pattern: Pattern,
  candidates: readonly Candidate[],
  twins: number,
): Candidate | undefined {
  const length = pattern.end - pattern.start;
  if (twins !== 1 || length < COPY_UNITS || pattern.position?.occurrence) return undefined;
  const copy = candidates.find(({ isWhole }) => isWhole);
  const isReworded = candidates.some(
    (other) => other !== copy && !isCommon(pattern, other.quote) && isAmong(other),
  );
  return isReworded ? undefined : copy;
}

/** Candidates that hold about as much of the quote as the one that holds most; none if it is alone. */
function rivalsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...candidates.map(({ quote }) => quote));
  const alike = candidates.filter(({ quote }) => quote >= Math.max(LIKE, most - LIKENESS));
  const [one, ...others] = alike;
  return one && others.some((other) => !overlap(one, other)) ? alike : [];
}

/** Whether what stood next to the quote on both sides stands once in the text, and next to a place. */
function isBetweenNeighbours(
  { letters: pattern, start, end }: Pattern,
  { span }: Candidate,
  letters: string,
): boolean {
  const before = pattern.slice(Math.max(0, start - NEIGHBOUR), start);
  const behind = pattern.slice(end, end + NEIGHBOUR);
  const isEnough = Math.min(before.length, behind.length) === NEIGHBOUR;
  const left = span.start - onlyIndex(letters, before) - NEIGHBOUR;
  const right = onlyIndex(letters, behind) - span.end;
  return isEnough && Math.max(Math.abs(left), Math.abs(right)) <= NEXT_TO;
}

/** Whether the words stand in fewer places than they did, and still in more than one. */
function areFewer({ position }: Pattern, twins: number): boolean {
  return twins > 1 && twins < (position?.occurrence?.count ?? 0);
}

/** Whether the words next to a place on both sides are those that were. */
function isAmong({ before, behind }: Candidate): boolean {
  return Math.min(before ?? 1, behind ?? 1) >= AMONG;
}

/**
 * Whether a few words stand far from where what surrounded them still does, and with next to nothing
 * of it: their passage was cut, and a teaser quotes them. A block of its own may have moved alone.
 */
function isQuoted(
  { start, end, prefix, suffix }: Pattern,
  { before, behind }: Candidate,
  { byBefore, byBehind }: Expectation,
  off: number,
): boolean {
  const isBlock = /^$|\n$/.test(prefix) && /^$|^\n/.test(suffix);
  if (isBlock || end - start >= ENOUGH_ALONE) return false;
  const taken = Math.max(before ?? 0, behind ?? 0);
  return byBefore && byBehind && off > DISPLACEMENT && taken < TAKEN_ALONG;
}

/** Whether all that was recorded around a place stands there, where it is expected. */
function isUndisturbed(place: Candidate, { isSure }: Expectation, off: number): boolean {
  return isSure && off <= IN_PLACE && isAmong(place) && (place.outer ?? 0) >= AMONG;
}

function leadShare({ position }: Pattern, { isSure }: Expectation, off: number): number {
  if (!position?.occurrence) return isSure ? 0 : LEAD_SHARE;
  if (!isSure) return LEAD_SHARE_UNSURE;
  return off > IN_PLACE ? LEAD_SHARE : 0;
}

function isLikelyTwin(
  { inner, outer, isWhole }: Candidate,
  { isSure }: Expectation,
  off: number,
): boolean {
  if (inner !== null && inner < TOUCHING) return true;
  const isOff = isSure ? off > OFF : !isWhole;
  return isOff && outer !== null && outer < REACHING;
}

/** The candidate with the recorded ordinal, if there are as many like passages as there were. */
function byOrdinal(pattern: Pattern, candidates: readonly Candidate[]): Candidate | null {
  const occurrence = pattern.position?.occurrence;
  const alike = apart(candidates, LIKE);
  if (alike.length !== occurrence?.count) return null;
  return alike.sort((a, b) => a.span.start - b.span.start)[occurrence.index] ?? null;
}

/** Candidates, each in a place of its own, that hold so much of the quote. */
function apart(candidates: readonly Candidate[], least: number): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.evidence - a.evidence)) {
    const isAlike = candidate.quote >= least && !found.some((other) => overlap(other, candidate));
    if (isAlike) found.push(candidate);
  }
  return found;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
