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
      const known = painted.get(key);
      const highlight = known ?? new view.Highlight();
      highlight.clear();
      for (const range of ranges) highlight.add(range);
      highlight.priority = priority;
      if (!known || view.CSS.highlights.get(key) !== highlight) {
        view.CSS.highlights.set(key, highlight);
        painted.set(key, highlight);
      }
    },
    clear() {
      for (const key of painted.keys()) view.CSS.highlights.delete(key);
      painted.clear();
    },
  };
}
