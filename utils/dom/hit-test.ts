/** A point in CSS pixels from the viewport's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place between two characters of the page. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** How far beside a mark's box a pointer may be, CSS pixels: pointers are exact, fingers are not. */
const SLOP = { fine: 1, coarse: 6 };

/**
 * The caret nearest to a point. `highlightsFromPoint` is Chromium's alone, so marks are found from
 * the caret; whether the point is really on the words, `isOnRange` tells.
 */
export function caretAt(document: Document, { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium below 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether a point lies on a range's line boxes: a caret also snaps to words from far beside. */
export function isOnRange(range: Range, { x, y }: Point, pointer: 'fine' | 'coarse'): boolean {
  const slop = SLOP[pointer];
  for (const box of range.getClientRects())
    if (
      x >= box.left - slop &&
      x <= box.right + slop &&
      y >= box.top - slop &&
      y <= box.bottom + slop
    )
      return true;
  return false;
}
