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
  // The ranges are kept beside the highlight: Firefox lets no content script read them back.
  const painted = new Map<string, { highlight: Highlight; ranges: readonly Range[] }>();
  const { highlights } = view.CSS;
  return {
    paint(name, ranges, priority) {
      const key = PREFIX + name;
      const known = painted.get(key);
      if (ranges.length === 0) {
        painted.delete(key);
        if (known) highlights.delete(key);
        return;
      }
      const highlight = known?.highlight ?? new view.Highlight();
      // What stands already is left alone: painting anew is work for the page.
      if (!known || !areSame(known.ranges, ranges)) {
        highlight.clear();
        for (const range of ranges) highlight.add(range);
        painted.set(key, { highlight, ranges });
      }
      highlight.priority = priority;
      // The page may have cleared the registry, which is its own.
      if (highlights.get(key) !== highlight) highlights.set(key, highlight);
    },
    clear() {
      for (const [key, { highlight }] of painted)
        // A newer version of us may have taken the name over.
        if (highlights.get(key) === highlight) highlights.delete(key);
      painted.clear();
    },
  };
}

/** Whether ranges, which follow the page's nodes, still stand where others would. */
function areSame(kept: readonly Range[], wanted: readonly Range[]): boolean {
  return (
    kept.length === wanted.length &&
    kept.every((range, at) => {
      const other = wanted[at];
      return (
        other !== undefined &&
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
