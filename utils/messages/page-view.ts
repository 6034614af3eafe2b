import type { DetectedArticle } from '../article/article.ts';
import type { Colour } from '../notes/colours.ts';
import type { FigureTarget, Selector, Target } from '../notes/note.ts';
import type { EntitySummary } from '../packs/summary.ts';

/** What the content script says of its page to the popup and the side panel. */
export interface PageView {
  /** `page`: no article found, notes on the page still work. */
  readonly state: 'article' | 'page';
  readonly detected: DetectedArticle;
  readonly selection: PageSelection | null;
  /** Entities in this article in the order of their first mention. */
  readonly entities: readonly EntityInPage[];
  readonly notes: readonly NoteInPage[];
  readonly statements: readonly StatementInPage[];
  readonly marksVisible: boolean;
}

/** The reader's selected words, already described as selectors. */
export interface PageSelection {
  readonly quote: string;
  /** UTF-16 offsets into the article root's normalised text, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  readonly selectors: readonly Selector[];
  /** Entities mentioned inside the selection. */
  readonly entities: readonly string[];
}

export interface EntityInPage extends EntitySummary {
  readonly mentions: number;
  /** False where only the side list shows it. */
  readonly marked: boolean;
}

/** How a note sits on the page. */
export interface NoteInPage {
  readonly id: string;
  readonly colour: Colour;
  readonly verdict: 'exact' | 'moved' | 'reworded' | 'lost' | 'whole-page';
  readonly confidence: number;
  /** For `reworded`: the words that stand there now. Else null. */
  readonly found: string | null;
  /** For `reworded`: where those words stand, to be confirmed or rejected. Else null. */
  readonly foundAt: readonly Selector[] | null;
  /** UTF-16 offset in the page's text, for order; -1 if lost. */
  readonly start: number;
}

/** A figure of the article, to be noted on or gone to. */
export interface FigureInPage {
  readonly target: FigureTarget;
  /** Notes on it. */
  readonly notes: number;
}

export interface StatementInPage {
  readonly id: string;
  readonly speaker: string;
  readonly speakerName: string;
  /** The words as they stand on the page. */
  readonly quote: string;
  readonly selectors: readonly Selector[];
}

/** What a note frame opened in the page is to write about. */
export interface FrameTarget {
  readonly kind?: 'note';
  readonly detected: DetectedArticle;
  /** Notes that stand at the place that was clicked, topmost first; empty for a new note. */
  readonly noteIds: readonly string[];
  readonly target: Target;
  /** The words shown above the editor; null for a note on an entity or the page. */
  readonly quote: string | null;
  /** Entities that stand in the words, or the entity itself. */
  readonly entities: readonly string[];
}
