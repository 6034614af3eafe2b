import { type Candidate, settled } from './candidate.ts';
import { isWordEdgedAlike } from './edges.ts';
import { type Ink, type InkSpan, inkIndex } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import { type Expected, FRAMING, findEdge, placeOf } from './find-edge.ts';
import { hasOwnContext } from './own-context.ts';
import { type Pattern, isCommon } from './pattern.ts';
import { sharedBetween } from './walk.ts';

/** Ink units of context with which words that stand once in a text are surely the passage. */
const ENOUGH_CONTEXT = 40;
/** Ink units of a quote that stood nowhere else with which it is known again where it is expected. */
const ENOUGH_WORDS = 12;
/** Ink units on either side of where landmarks expect a passage in which it is looked for first. */
const ROOM = 300;
/** Landmarks that disagree by more text units than this say too little. */
const MOST_SPREAD = 2000;
/** Text units by which a page's top grows at most, as a rule. */
const NEAR = 700;
/** Text units, a sentence put in, by which words that stood in several places may be off. */
const MOST_OFF = 60;
/**
 * Share of the quote that must stand between its edges, more where something next to an edge was
 * changed; and how much may have been put in, less in that case.
 */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_UNFRAMED = 0.75;
const LEAST_SHARE_SURE = 0.9;
const INSERTED_SHARE = 0.6;
const INSERTED_UNITS = 60;
const INSERTED_SHARE_UNFRAMED = 0.3;
const INSERTED_UNITS_UNFRAMED = 20;
/** Pieces of the quote, of so many ink units, that tell whether like words stand elsewhere. */
const PIECES = 3;
const PIECE = 12;

/** Where a quote should start, and whether what was found is surely no twin of it. */
interface ExpectedQuote extends Expected {
  readonly isOwn: (found: Pick<Candidate, 'span' | 'isWhole'>) => boolean;
}

const ANYWHERE: ExpectedQuote = {
  low: -Infinity,
  high: Infinity,
  reach: Infinity,
  isOwn: () => true,
};

/**
 * The passage, if it stood nowhere else, and what is at both of its edges stands once in a text:
 * all of it with its context, or most of it between the edges. Nothing need be known of where it was.
 */
export function findAnywhere(pattern: Pattern, text: Ink, letters: string): Candidate | null {
  const { position } = pattern;
  if (wasRepeated(pattern)) return null;
  const found = findBetween(pattern, text, letters, letters, 0, ANYWHERE);
  if (!found || found.isWhole) return found;
  // Another wording of it far away may be a paragraph much like it: landmarks are asked.
  const isNear = position && Math.abs((text.at[found.span.start] ?? 0) - position.start) <= NEAR;
  return isNear ? found : null;
}

/**
 * The passage, if it stands about where its landmarks expect it, whole with all of its context, or
 * changed between edges that were not. With `findAnywhere` this is what most edits leave, and the
 * engine's own string search finds it; null leaves the matter to the alignment of shared grams.
 */
export function findInPlace(
  pattern: Pattern,
  text: Ink,
  letters: string,
  expectation: Expectation,
): Candidate | null {
  const [one, other = one] = expectation.places;
  if (!expectation.isSure || !one || !other) return null;
  const from = Math.min(one.from, other.from);
  const to = Math.max(one.to, other.to);
  if (to - from > MOST_SPREAD) return null;
  const first = inkIndex(text, from);
  const last = inkIndex(text, to);
  const low = Math.max(0, first - pattern.start - ROOM);
  const around = letters.slice(low, last + pattern.letters.length - pattern.start + ROOM);
  const isRepeated = wasRepeated(pattern);
  const expected: ExpectedQuote = {
    low: first - low,
    high: last - low,
    reach: Infinity,
    isOwn: (found) => !isRepeated || hasOwnContext(pattern, text, letters, expectation, found),
  };
  const found = findBetween(pattern, text, letters, around, low, expected);
  if (!found || !isRepeated) return found;
  // Words that stood in several places may be a twin's; all of them are weighed elsewhere.
  const off = displacement(expectation, text.at[found.span.start] ?? 0);
  return off > MOST_OFF ? null : found;
}

/**
 * @param around part of the text's letters, from the unit `low` on.
 * @param expected where in it the quote should start.
 */
function findBetween(
  pattern: Pattern,
  text: Ink,
  all: string,
  around: string,
  low: number,
  expected: ExpectedQuote,
): Candidate | null {
  const { start, end, letters } = pattern;
  const length = end - start;
  const isAnywhere = expected === ANYWHERE;
  const whole = placeOf(around, letters, -start, expected, true);
  if (whole >= 0 && !(isAnywhere && letters.length - length < ENOUGH_CONTEXT)) {
    const at = low + whole + start;
    return settled({ start: at, end: at + length }, 1, true, 1);
  }
  const isRepeated = wasRepeated(pattern);
  const own = letters.slice(start, end);
  if (!isAnywhere && !isRepeated && length >= ENOUGH_WORDS) {
    const at = low + placeOf(around, own, 0, expected, false);
    const span = { start: at, end: at + length };
    if (at >= low && isWordEdgedAlike(pattern.ink, pattern, text, span))
      return settled(span, 1, true, 1);
  }
  const head = findEdge(around, letters, start, 1, expected);
  if (!head) return null;
  const most = length * INSERTED_SHARE + INSERTED_UNITS;
  const close = head.at + length;
  const tail = findEdge(around, letters, end, -1, { low: close, high: close, reach: most });
  if (!tail) return null;
  const isFramed = head.isFramed && tail.isFramed;
  const inserted = tail.at - close;
  if (tail.at <= head.at) return null;
  const span = { start: low + head.at, end: low + tail.at };
  if (!isWordEdgedAlike(pattern.ink, pattern, text, span)) return null;
  const share = sharedBetween(letters, start, end, around, head.at, tail.at) / length;
  const isMuch = inserted > length * INSERTED_SHARE_UNFRAMED + INSERTED_UNITS_UNFRAMED;
  // What was put into words that stood in several places may be the next of them.
  if (isMuch && (isRepeated || !isFramed)) return null;
  const least = isFramed ? LEAST_SHARE : LEAST_SHARE_UNFRAMED;
  if (share < (isAnywhere || isMuch ? LEAST_SHARE_SURE : least)) return null;
  const isWhole = share === 1 && inserted === 0;
  if (!(isFramed && isDistinct(pattern)) && !expected.isOwn({ span, isWhole })) return null;
  if (!isWhole && !isRepeated && isCommon(pattern, share)) return null;
  if (!isWhole && !isRepeated && (all.includes(own) || hasLike(own, all, span))) return null;
  // As the alignment would give: some of the context next to an unframed quote was changed.
  const confidence = isFramed ? 0.6 + 0.4 * share : 0.76 * share + 0.2;
  return settled(span, share, isWhole, confidence);
}

/** Whether the words stood in several places. */
function wasRepeated({ position }: Pattern): boolean {
  return position?.occurrence !== undefined;
}

/** Whether no twin has what frames these words on either side, so that whoever has it is no twin. */
function isDistinct({ position }: Pattern): boolean {
  const { before = FRAMING, behind = FRAMING } = position?.occurrence ?? {};
  return Math.max(before, behind) < FRAMING / 2;
}

/** Whether most of some words stands elsewhere too: a row of a table, say, is much like another. */
function hasLike(words: string, all: string, { start, end }: InkSpan): boolean {
  let found = 0;
  for (let k = 0; k < PIECES; k++) {
    const from = Math.floor((k * Math.max(0, words.length - PIECE)) / (PIECES - 1));
    const piece = words.slice(from, from + PIECE);
    const first = all.indexOf(piece);
    const isInside = first >= start && first < end;
    if ((isInside ? all.indexOf(piece, end) : first) >= 0) found++;
  }
  return found > PIECES / 2;
}
