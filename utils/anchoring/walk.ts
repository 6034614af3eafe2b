/** After a change two texts go on together where this many units agree, at most so many units later. */
const RESUMED = 5;
const LOOK_AHEAD = 24;

/** A change: units cut from one text, and put into another. */
export interface Change {
  readonly cut: number;
  readonly put: number;
}

/**
 * The shortest way on from where two texts part; null if there is none that is short enough.
 * @param side 1 to go on behind the offsets, -1 before them.
 */
export function resume(
  a: string,
  aFrom: number,
  b: string,
  bFrom: number,
  side: 1 | -1,
): Change | null {
  const aFirst = side > 0 ? aFrom : aFrom - 1;
  const bFirst = side > 0 ? bFrom : bFrom - 1;
  for (let change = 0; change <= LOOK_AHEAD; change++) {
    for (let cut = 0; cut <= change; cut++) {
      const put = change - cut;
      let run = 0;
      while (
        run < RESUMED &&
        a.charCodeAt(aFirst + side * (cut + run)) === b.charCodeAt(bFirst + side * (put + run))
      ) {
        run++;
      }
      if (run === RESUMED) return { cut, put };
    }
  }
  return null;
}

/** Units that may be left behind a passage that has been found whole, or before it. */
const LEFT = 8;

/**
 * Units of `a` from one offset to another that stand in a stretch of `b`, in one greedy walk; 0 if
 * they stand at one end of the stretch and what fills the rest was not put into them.
 */
export function sharedBetween(
  a: string,
  aFrom: number,
  aTo: number,
  b: string,
  bFrom: number,
  bTo: number,
): number {
  let i = aFrom;
  let j = bFrom;
  let shared = 0;
  while (i < aTo && j < bTo) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) {
      i++;
      j++;
      shared++;
      continue;
    }
    const change = resume(a, i, b, j, 1);
    if (!change) break;
    i += change.cut;
    j += change.put;
  }
  if (i >= aTo && bTo - j > LEFT) return 0;
  // What was put in was too long to look across: the rest is counted from the end.
  let rest = 0;
  while (i < aTo - rest && j < bTo - rest) {
    if (a.charCodeAt(aTo - rest - 1) !== b.charCodeAt(bTo - rest - 1)) break;
    rest++;
  }
  return shared + rest;
}
