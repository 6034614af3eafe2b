/**
 * Paints ranges as CSS Custom Highlights (https://www.w3.org/TR/css-highlight-api-1/): the page's
 * DOM stays as it is. Names are constant and say nothing about a note; the styles stand in marks.css.
 */
export interface HighlightPainter {
  /** Shows exactly these ranges under `sidelight-<name>`. */
  paint(name: string, ranges: readonly Range[], priority: number): void;
  /** Takes all our highlights away. */
  clear(): void;
}

const PREFIX = 'sidelight-';

/** Whether the browser has CSS Custom Highlights (Chromium 105, Firefox 140). */
export function canPaint(view: Window & typeof globalThis): boolean {
  return 'highlights' in view.CSS && typeof view.Highlight === 'function';
}

/** A painter on the registry of one window; several painters would take each other's names. */
export function createPainter(view: Window & typeof globalThis): HighlightPainter {
  const painted = new Map<string, Highlight>();
  return {
    paint(name, ranges, priority) {
      const key = PREFIX + name;
      if (ranges.length === 0) {
        painted.delete(key);
        view.CSS.highlights.delete(key);
        return;
      }
      const highlight = painted.get(key) ?? new view.Highlight();
      painted.set(key, highlight);
      if (!holds(highlight, ranges)) {
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
      highlight.priority = priority;
      // The page may have cleared the registry, which is its own.
      if (view.CSS.highlights.get(key) !== highlight) view.CSS.highlights.set(key, highlight);
    },
    clear() {
      for (const [key, highlight] of painted)
        // A newer version of us may have taken the name over.
        if (view.CSS.highlights.get(key) === highlight) view.CSS.highlights.delete(key);
      painted.clear();
    },
  };
}

/** Whether a highlight stands on exactly these ranges already: painting anew makes the page's work. */
function holds(highlight: Highlight, ranges: readonly Range[]): boolean {
  if (highlight.size !== ranges.length) return false;
  let at = 0;
  let same = true;
  highlight.forEach((range) => {
    const other = ranges[at++];
    same &&=
      other !== undefined &&
      range.startContainer === other.startContainer &&
      range.startOffset === other.startOffset &&
      range.endContainer === other.endContainer &&
      range.endOffset === other.endOffset;
  });
  return same;
}
