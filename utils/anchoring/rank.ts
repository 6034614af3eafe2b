import type { Candidate } from './candidate.ts';
import type { Ink } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import type { Pattern } from './pattern.ts';

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

/** Share of the quote that a place must hold to be counted among like passages. */
const LIKE = 0.6;

/**
 * Words that stood in several places are taken for a twin's, where the twin's surroundings begin:
 * context recorded beyond the point to which twins were alike is missing on a side (less than
 * `REACHING` of it is there), and the place is off by `OFF` text units or, where nothing says where
 * the passage should be, other words stand in it. So are they if less than `TOUCHING` of the context next to
 * them is there, or if another place has that outermost context, `REACHED` of it, and as much else.
 */
const REACHING = 0.5;
const REACHED = 0.8;
const OFF = 100;
const TOUCHING = 0.55;
/**
 * Where words stand in fewer places than they did, the passage may be what is gone, and its neighbour
 * have moved up: less than this share of the near context on a side makes a place doubtful then.
 */
const BESIDE = 0.2;

/** Candidates, best first, and whether the first is too near another to be the one. */
interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly isDoubtful: boolean;
}

/**
 * Ranks candidates by their evidence, less what they lose for standing elsewhere than expected.
 * Where that leaves doubt, the surroundings tell nothing, and there are as many like passages as
 * there were, the order decides.
 * @param twins places that have the very words of the quote.
 */
export function rank(
  pattern: Pattern,
  text: Ink,
  candidates: readonly Candidate[],
  expected: Expectation,
  twins: number,
): Ranking {
  const most = Math.max(MISPLACED_LEAST, pattern.ink.length * MISPLACED);
  const ranked = candidates.map((candidate) => {
    const distance = displacement(expected, text.at[candidate.span.start] ?? 0);
    const loss = most * (1 - Math.exp(-distance / DISPLACEMENT));
    return { ...candidate, evidence: candidate.evidence - loss };
  });
  ranked.sort((a, b) => b.evidence - a.evidence);
  const [best, ...others] = ranked;
  if (!best) return { candidates: ranked, isDoubtful: false };
  const off = displacement(expected, text.at[best.span.start] ?? 0);
  const wasRepeated = pattern.position?.occurrence !== undefined;
  const isTwin = wasRepeated && (isLikelyTwin(best, expected, off) || hasRival(best, candidates));
  if (isTwin || (isFewer(pattern, twins) && isHalf(best))) {
    return { candidates: ranked, isDoubtful: true };
  }
  const lead = Math.max(LEAD, pattern.ink.length * leadShare(pattern, expected, off));
  const isNear = (other: Candidate): boolean => other.evidence > best.evidence - lead;
  if (!others.some((other) => isNear(other) && !overlap(other, best))) {
    return { candidates: ranked, isDoubtful: false };
  }
  const ordinal = expected.isSure ? undefined : byOrdinal(pattern, candidates)?.span;
  const chosen = ranked.find(({ span }) => span === ordinal);
  if (!chosen || chosen.evidence < best.evidence - LEAD)
    return { candidates: ranked, isDoubtful: true };
  return { candidates: [chosen, ...ranked.filter((c) => c !== chosen)], isDoubtful: false };
}

/** Whether the words stand in fewer places than they did, and still in more than one. */
function isFewer({ position }: Pattern, twins: number): boolean {
  return twins > 1 && twins < (position?.occurrence?.count ?? 0);
}

/** Whether other text stands on one side of a place. */
function isHalf({ before, behind }: Candidate): boolean {
  return Math.min(before ?? 1, behind ?? 1) < BESIDE;
}

/**
 * Whether another place has as much of the passage and the outermost context that this one lacks:
 * two blocks of the same words may have changed places, or edits made the one like the other.
 */
function hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
  if ((best.outer ?? 1) >= REACHING) return false;
  const least = candidates.find(({ span }) => span === best.span)?.evidence ?? 0;
  return candidates.some(
    (other) => other.evidence >= least && (other.outer ?? 0) >= REACHED && !overlap(other, best),
  );
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
  if (!occurrence) return null;
  const alike: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.evidence - a.evidence)) {
    if (candidate.quote < LIKE || alike.some((other) => overlap(other, candidate))) continue;
    alike.push(candidate);
  }
  if (alike.length !== occurrence.count) return null;
  return alike.sort((a, b) => a.span.start - b.span.start)[occurrence.index] ?? null;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
