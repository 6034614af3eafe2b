import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { MarkedPlace, OpenArticle } from '@/utils/dom/page-reader.ts';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { FigurePlace, PlacedFigureNote } from './figure-controller.ts';
import type { PageTools } from './page-tools.ts';

/** Selected words and the article they stand in. */
interface SelectedWords {
  readonly article: OpenArticle;
  readonly selection: PageSelection;
}

/** What the interface's actions do something with: the overlay's controller. */
export interface ActedPage {
  readonly options: {
    readonly reading: { readonly articles: readonly OpenArticle[] };
    readonly failed: (error: unknown) => void;
  };
  readonly focus: { remember(): void; giveBack(): void };
  readonly selection: {
    current(): SelectedWords | null;
    /** Takes the bar at the selected words away. */
    dismiss(): boolean;
  };
  readonly tools: {
    readonly loaded: PageTools | null;
    load(): Promise<PageTools>;
    /** Does something with the tools once they are here. */
    with(work: (tools: PageTools) => void): void;
    readonly figureNotes: readonly PlacedFigureNote[];
    openFigure(place: FigurePlace): void;
    cancelExtent(): boolean;
  };
  /** The pointer is over a card of ours, or has left it. */
  onCardHover(inside: boolean): void;
  /** Goes to a mention of an entity, round the end; false if it is not on the page. */
  openEntity(entity: string, index: number, card: boolean): boolean;
  openCard(place: MarkedPlace): void;
  /** Goes to a note; false if it has no place here. */
  goToNote(id: string): boolean;
  nameSelection(): boolean;
  /** Scrolls to words and lights them up for a moment. */
  lightUp(range: Range): void;
  say(pick: (words: Texts) => string, undo?: () => void): void;
}
