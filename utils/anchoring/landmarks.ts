import type { TextPositionSelector } from '../notes/note.ts';
import { type Ink, inkOf, inkString, onlyIndex } from './ink.ts';

/** A short string that stood once in a text, and how far behind the passage's start it began. */
export type Landmark = NonNullable<TextPositionSelector['landmarks']>[number];

/** Where a passage is to be expected. */
export interface Expectation {
  /** Stretches of text offsets, any of which it may start in; none if nothing is known. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  /** Whether what stood around the passage told it. */
  readonly isSure: boolean;
  /** Whether what stood before the passage told it, and what stood behind. */
  readonly byBefore: boolean;
  readonly byBehind: boolean;
}

/** What is expected of a passage of which no position is known. */
const NOTHING_EXPECTED: Expectation = {
  places: [],
  isSure: false,
  byBefore: false,
  byBehind: false,
};

/** Ink units of a landmark: some three words, likely to be unique and likely to outlive an edit. */
const LENGTH = 15;
/**
 * Ink units from the passage at which landmarks are sought: the near ones tell most exactly, the
 * far ones are there when the near ones are repeated or rewritten.
 */
const DISTANCES = [130, 500, 2000] as const;
/**
 * Text units by which the shifts before and behind a passage may differ and still be one; beyond
 * that a block was put in or cut between them, and the passage went with one or the other.
 */
const AGREEMENT = 200;
/** Text units by which the shifts of two landmarks may differ and still bear each other out. */
const CONSENSUS = 1000;
/** Strings tried for one landmark, a step apart, before it is given up. */
const TRIES = 48;
const STEP = 8;

/**
 * Landmarks around the passage of ink units `start` to `end`; fewer, or none, in a short or uniform
 * text.
 * @param letters the ink as a string.
 */
export function landmarksAround(
  text: string,
  ink: Ink,
  letters: string,
  start: number,
  end: number,
): Landmark[] {
  const found: Landmark[] = [];
  const origin = ink.at[start] ?? 0;
  for (const side of [-1, 1] as const) {
    let tried = 0;
    for (const distance of DISTANCES) {
      for (let i = 0; i < TRIES; i++) {
        const reach = Math.max(distance + i * STEP, tried + STEP);
        const at = side < 0 ? start - reach - LENGTH : end + reach;
        if (at < 0 || at + LENGTH > ink.length) break;
        tried = reach;
        const landmark = letters.slice(at, at + LENGTH);
        if (letters.indexOf(landmark) !== at || letters.includes(landmark, at + 1)) continue;
        const from = ink.at[at] ?? 0;
        const to = (ink.at[at + LENGTH - 1] ?? 0) + 1;
        found.push({ text: text.slice(from, to), distance: from - origin });
        break;
      }
    }
  }
  return found;
}

/**
 * Where a passage is to be expected by the nearest landmarks before and behind it that still stand
 * once in the text. Without any, texts grow at their top or at their end, so
 * the old distance from either is expected.
 * @param position of the passage in the text that was described; null if not known.
 */
export function expectedAt(
  position: Omit<TextPositionSelector, 'type'> | null,
  text: Ink,
  letters: string,
): Expectation {
  if (!position) return NOTHING_EXPECTED;
  const { start, length, landmarks = [] } = position;
  const { before, behind } = shiftsAround(start, landmarks, text, letters);
  const shifts = [before, behind].filter((shift) => shift !== undefined);
  if (shifts.length > 0) {
    const from = start + Math.min(...shifts);
    const to = start + Math.max(...shifts);
    const places =
      to - from <= AGREEMENT
        ? [{ from, to }]
        : shifts.map((s) => ({ from: start + s, to: start + s }));
    const by = { byBefore: before !== undefined, byBehind: behind !== undefined };
    return { places, isSure: true, ...by };
  }
  const places = [{ from: start, to: start }];
  if (length !== undefined) {
    const fromEnd = (text.at[text.length] ?? 0) - length + start;
    places.push({ from: fromEnd, to: fromEnd });
  }
  return { ...NOTHING_EXPECTED, places };
}

/** How far the text next to a passage has shifted, before and behind it, where that is told. */
interface Shifts {
  readonly before: number | undefined;
  readonly behind: number | undefined;
}

function shiftsAround(
  start: number,
  landmarks: readonly Landmark[],
  text: Ink,
  letters: string,
): Shifts {
  const nearestFirst = landmarks.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const before: number[] = [];
  const behind: number[] = [];
  for (const { text: words, distance } of nearestFirst) {
    const at = onlyIndex(letters, inkString(inkOf(words)));
    if (at < 0) continue;
    (distance < 0 ? before : behind).push((text.at[at] ?? 0) - distance - start);
    // Both sides told the same: no other is asked.
    const [one, other] = [before[0], behind[0]];
    if (one === undefined || other === undefined) continue;
    if (Math.abs(one - other) <= CONSENSUS) return { before: one, behind: other };
  }
  return borneOut(before, behind);
}

/** The nearest shift on each side that another bears out: one alone may stand there by chance. */
function borneOut(before: readonly number[], behind: readonly number[]): Shifts {
  const all = [...before, ...behind];
  const isBorneOut = (shift: number): boolean =>
    all.filter((other) => Math.abs(other - shift) <= CONSENSUS).length > 1;
  const nearest = { before: before.find(isBorneOut), behind: behind.find(isBorneOut) };
  const isNone = nearest.before === undefined && nearest.behind === undefined;
  return isNone ? { before: before[0], behind: behind[0] } : nearest;
}

/** Text units between an offset and where it is expected; 0 if nothing is. */
export function displacement({ places }: Expectation, at: number): number {
  let least = places.length === 0 ? 0 : Infinity;
  for (const { from, to } of places) least = Math.min(least, Math.max(0, from - at, at - to));
  return least;
}
