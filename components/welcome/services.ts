import type { MarkKind } from '@/utils/packs/mark-kinds.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { Language } from '@/utils/settings/settings.ts';

/** A mark in one paragraph of the example; UTF-16 offsets into its text, end exclusive. */
export interface ExampleMark {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly kind: MarkKind;
}

/** What the first-run page asks of the world. */
export interface WelcomeServices {
  /** Marks of the example's paragraphs, by the same linker that reads articles. */
  link(paragraphs: readonly string[], date: string, language: Language): ExampleMark[][];
  card(entity: string, date: string, language: Language): CardView | null;
  /** Paints the marks over the paragraphs' text, as on a page: without touching the elements. */
  paint(paragraphs: readonly HTMLElement[], marks: readonly (readonly ExampleMark[])[]): void;
  /** UTF-16 offset into a paragraph's text under a point of the viewport, CSS pixels; null beside it. */
  offsetAt(paragraph: HTMLElement, x: number, y: number): number | null;
  /** The shortcut that opens the popup, as the browser writes it; empty if not set. */
  shortcut(): Promise<string>;
  readonly articleUrl: string;
  readonly libraryUrl: string;
  readonly optionsUrl: string;
}
