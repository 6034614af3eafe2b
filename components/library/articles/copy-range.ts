import { placeAt, type BlockPlace } from '@/utils/article/copy-text.ts';

/**
 * The range of an offset span in a drawn copy, whose blocks carry `data-block` with their number.
 * Null if one of its blocks is not drawn.
 */
export function copyRange(
  root: Element,
  starts: readonly number[],
  start: number,
  end: number,
): Range | null {
  const from = boundary(root, placeAt(starts, start));
  // The last unit belongs to the span, the place behind it may belong to the next block.
  const last = placeAt(starts, Math.max(start, end - 1));
  const to = boundary(root, { block: last.block, offset: last.offset + (end > start ? 1 : 0) });
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function boundary(root: Element, place: BlockPlace): { node: Text; offset: number } | null {
  const block = root.querySelector(`[data-block="${place.block}"]`);
  if (!block) return null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = place.offset;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : null;
}

/** Whether a point of the viewport (CSS pixels) lies on a range's lines. */
export function isOn(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
