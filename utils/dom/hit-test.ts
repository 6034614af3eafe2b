/** A point in CSS pixels from the viewport's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside a mark's box a tap may fall, CSS pixels. Pointers are exact, fingers are not. */
const TAP_SLOP = 6;

/**
 * The candidates whose boxes hold a point, smallest first, so that a nested mark wins over the one
 * around it. `highlightsFromPoint` is Chromium's alone, so ranges are tested here: one caret query
 * narrows the candidates down before any box is read.
 */
export function rangesAt<T extends { readonly range: Range }>(
  document: Document,
  point: Point,
  candidates: Iterable<T>,
  coarse = false,
): T[] {
  const caret = caretAt(document, point);
  if (!caret) return [];
  const slop = coarse ? TAP_SLOP : 1;
  return [...candidates]
    .filter(({ range }) => holdsCaret(range, caret) && boxHolds(range, point, slop))
    .toSorted((a, b) => a.range.toString().length - b.range.toString().length);
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium below 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function holdsCaret(range: Range, { node, offset }: Caret): boolean {
  if (range.startContainer.getRootNode() !== node.getRootNode()) return false;
  return range.isPointInRange(node, offset);
}

function boxHolds(range: Range, { x, y }: Point, slop: number): boolean {
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
