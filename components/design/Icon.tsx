/** Outlines of the interface's glyphs in a 24-unit square, drawn for this project. */
const GLYPHS = {
  close: 'M6 6l12 12M18 6L6 18',
  edit: 'M4 20l1-4L16.5 4.5a1.5 1.5 0 0 1 2 0l1 1a1.5 1.5 0 0 1 0 2L8 19l-4 1M14 7l3 3',
  extent: 'M6 5v14M18 5v14M9 12h6M9 12l2-2M9 12l2 2M15 12l-2-2M15 12l-2 2',
  delete: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  goto: 'M4 12h14M13 7l5 5-5 5',
  next: 'M6 9l6 6 6-6',
  previous: 'M6 15l6-6 6 6',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  library: 'M5 4v16M9.5 4v16M14 4.5l4.5 15.5',
  warning: 'M12 4L2.8 20h18.4L12 4zM12 10v5M12 17.5v.2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  pin: 'M9 4h6l-1 6 3 3H7l3-3-1-6zM12 13v7',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;
export type Glyph = keyof typeof GLYPHS;

export interface IconProps {
  readonly name: Glyph;
}

/** A decorative glyph; the control that holds it carries the name. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
