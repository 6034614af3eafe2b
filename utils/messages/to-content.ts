import type { CopyBlock, DetectedArticle } from '../article/article.ts';
import type { Density } from '../settings/settings.ts';
import type { PageSelection, PageView } from './page-view.ts';
import type { Result } from './result.ts';

/** From extension pages and the background to the content script of one tab. */
export interface ToContent {
  /** Everything the popup and the panel show of the page. */
  'page.view'(): PageView;
  /** The selection alone; cheap enough to ask on every change. */
  'page.selection'(): PageSelection | null;
  /** The page's text as clean blocks, for the saved copy. */
  'page.copy'(): { detected: DetectedArticle; blocks: CopyBlock[] };
  /** Shows or hides all marks without changing the setting. */
  'marks.show'(request: { visible: boolean }): void;
  'marks.density'(request: { density: Density }): void;
  /** Scrolls to a note and flashes it. */
  'goto.note'(request: { id: string }): Result<null>;
  /** Scrolls to the n-th mention of an entity (0-based; modulo their number) and opens its card if asked. */
  'goto.entity'(request: { entity: string; index: number; card: boolean }): Result<null>;
  'goto.selectors'(request: { selectors: unknown[] }): Result<null>;
  /** Notes, settings or packs changed: read them again. */
  refresh(request: { what: 'notes' | 'settings' | 'packs' }): void;
  /** Quick highlight of the current selection in the last colour. */
  'highlight.selection'(): Result<{ id: string }>;
}
