import type { CopyBlock, DetectedArticle } from '../article/article.ts';
import type { Selector } from '../notes/note.ts';
import type { FigureInPage, FrameTarget, PageSelection, PageView } from './page-view.ts';
import type { NameTask } from './name-task.ts';
import type { Result } from './result.ts';

/** From extension pages and the background to the content script of one tab. */
export interface ToContent {
  /** Everything the popup and the panel show of the page. */
  'page.view'(): PageView;
  /** The selection alone; cheap enough to ask on every change. */
  'page.selection'(): PageSelection | null;
  /** Pictures, tables and drawings of the article. */
  'page.figures'(): FigureInPage[];
  /** The page's text as clean blocks, for the saved copy, and what of it is folded away now. */
  'page.copy'(): { detected: DetectedArticle; blocks: CopyBlock[]; folded: string[] };
  /** Shows or hides all marks without changing the setting. */
  'marks.show'(request: { visible: boolean }): void;
  /** Shows what is hidden and hides what is shown: the one key for all marks. */
  'marks.toggle'(): void;
  /** Goes to the next or previous mark in reading order; the name it stands for, null without marks. */
  'marks.walk'(request: { step: 1 | -1 }): string | null;
  /** Scrolls to a note and flashes it. */
  'goto.note'(request: { id: string }): Result<null>;
  /** Scrolls to a figure, by its number in `page.figures`. */
  'goto.figure'(request: { index: number }): Result<null>;
  /** Lets the reader choose other words for a note, in the page. */
  'note.adjust'(request: { id: string }): Result<null>;
  /** Scrolls to the n-th mention of an entity (0-based; modulo their number) and opens its card if asked. */
  'goto.entity'(request: { entity: string; index: number; card: boolean }): Result<null>;
  /** Scrolls to the place of selectors, for a candidate of a lost note. */
  'goto.selectors'(request: { selectors: readonly Selector[] }): Result<null>;
  /** Notes, settings or packs changed: read them again. */
  refresh(request: { what: 'notes' | 'settings' | 'packs' }): void;
  /** Opens the note frame on the selected words, on the page, or on the picture with an address. */
  'frame.open'(request: {
    on: { kind: 'selection' } | { kind: 'page' } | { kind: 'picture'; src: string };
  }): Result<null>;
  /** What the frame in this page is for; null if it was closed meanwhile. */
  'frame.target'(): FrameTarget | NameTask | null;
  /** The note frame is done: take it away and give the focus back. */
  'frame.close'(): void;
  /** Opens the frame to add the selected words to the reader's own names. */
  'name.selection'(): Result<null>;
  /** Quick highlight of the current selection in the last colour. */
  'highlight.selection'(): Result<{ id: string }>;
}
