import type { ExtentChange, FigureMark } from '@/components/overlay/overlay-state.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { CardServices } from './card-controller.ts';
import type { OpenFrame } from './note-frames.ts';

/** What the tools need of the overlay. */
export interface PageToolsOptions {
  readonly document: Document;
  readonly cards: CardServices;
  readonly openFrame: OpenFrame;
  /** The words that are selected, and a way to let them go. */
  readonly selection: {
    current(): { readonly article: OpenArticle; readonly selection: PageSelection } | null;
    release(): void;
  };
  /** Reads the page's notes again. */
  readonly noted: () => Promise<void>;
  readonly articles: () => readonly OpenArticle[];
  readonly showFigures: (figures: readonly FigureMark[]) => void;
  /** Whether a button is offered at a figure that is pointed at. */
  readonly offers: () => boolean;
  readonly showExtent: (change: ExtentChange | null) => void;
  /** Lights words up for as long as they are changed; null: no more. */
  readonly hold: (range: Range | null) => void;
  readonly say: (pick: (words: Texts) => string) => void;
  readonly failed: (error: unknown) => void;
}
