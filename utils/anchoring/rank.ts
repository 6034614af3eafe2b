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
export const DISPLACEMENT = 200;

/**
 * Units of evidence by which a place must lead its rivals; as a share of the pattern where nothing
 * says how the text has shifted, for then edits alone can make a twin look better.
 */
const LEAD = 10;
const LEAD_UNSURE = 0.12;

/** Share of the quote that a place must hold to be counted among like passages. */
const LIKE = 0.6;

/**
 * Candidates with what they lose for standing elsewhere than expected, best first. Where the
 * surroundings tell nothing and there are as many like passages as there were, the order decides.
 */
export function rank(
  pattern: Pattern,
  text: Ink,
  candidates: readonly Candidate[],
  expected: Expectation,
): Candidate[] {
  const ordinal = expected.isSure ? null : byOrdinal(pattern, candidates);
  const most = Math.max(MISPLACED_LEAST, pattern.ink.length * MISPLACED);
  const ranked = candidates.map((candidate) => {
    const at = text.at[candidate.span.start] ?? 0;
    const distance = ordinal ? Math.abs(at - startOf(ordinal, text)) : displacement(expected, at);
    const loss = most * (1 - Math.exp(-distance / DISPLACEMENT));
    return { ...candidate, evidence: candidate.evidence - loss };
  });
  return ranked.sort((a, b) => b.evidence - a.evidence);
}

/** Whether another candidate is too near the best in evidence for that to be the one. */
export function isDoubtful(
  pattern: Pattern,
  ranked: readonly Candidate[],
  expected: Expectation,
): boolean {
  const [best, ...others] = ranked;
  if (!best) return false;
  const isSure = expected.isSure || byOrdinal(pattern, ranked) !== null;
  const lead = isSure ? LEAD : Math.max(LEAD, pattern.ink.length * LEAD_UNSURE);
  return others.some((other) => other.evidence > best.evidence - lead && !overlap(other, best));
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

function startOf(candidate: Candidate, text: Ink): number {
  return text.at[candidate.span.start] ?? 0;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
