/**
 * Functions that run inside a page. They are sent as source, so they may use nothing from outside
 * themselves.
 */

/** A box in CSS pixels from the viewport's top left corner. */
interface LineBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Boxes of the first and the last line of the n-th place where words stand in one text node, scrolled
 * into view; null if nowhere. The same box twice for words of one line.
 */
export function rangeBoxes(words: string, nth: number): [first: LineBox, last: LineBox] | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parent.tagName)) continue;
    const text = node.nodeValue ?? '';
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => {
        return { x, y, width, height };
      });
      const [first] = boxes;
      const last = boxes[boxes.length - 1];
      return first && last ? [first, last] : null;
    }
  }
  return null;
}

/** The selected text of the document. */
export function selectionText(): string {
  return String(getSelection());
}

/** The text of every range under each Sidelight highlight name, in document order. */
export function paintedMarks(): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('sidelight-')) return;
    const ranges: AbstractRange[] = [];
    highlight.forEach((range) => ranges.push(range));
    const texts = ranges
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String);
    if (texts.length > 0) marks[name] = texts;
  });
  return marks;
}
