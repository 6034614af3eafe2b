import type { CardMention } from '../card/card-mention.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { MarkKind } from '@/utils/packs/pack.ts';

/** A card in the page. */
export interface OpenCard {
  readonly id: string;
  readonly entity: string;
  readonly content:
    | { readonly state: 'loading' }
    | { readonly state: 'ready'; readonly view: CardView }
    | { readonly state: 'failed' };
  readonly mention: CardMention;
  /** When the mention's article was published, ISO 8601; undefined if it does not say. */
  readonly published: string | undefined;
  /** Box of the mention; read when the card is placed. */
  readonly anchor: () => DOMRect;
  readonly anchorKey: string;
  readonly pinned: boolean;
  /** Whether it takes the focus: opened by click or key. */
  readonly focus: boolean;
}

/** The bar at selected words. */
export interface SelectionBar {
  readonly anchor: () => DOMRect;
  readonly anchorKey: string;
  readonly colour: Colour;
}

/** Notes at one place on the rail, 0 at the top of the page and 1 at its end. */
export interface RailNote {
  readonly ids: readonly string[];
  readonly colour: Colour;
  readonly place: number;
}

/** A marker at a figure: of the notes on it, or the offer to write one where there is none. */
export interface FigureMark {
  readonly key: string;
  /** Notes on it; empty for an offer. */
  readonly ids: readonly string[];
  readonly colour: Colour | null;
  /** Caption or alternative text; empty if it has neither. */
  readonly title: string;
  readonly anchor: () => DOMRect;
}

/** A note whose words are being changed. */
export interface ExtentChange {
  readonly id: string;
  readonly key: string;
  /** The words as they would be. */
  readonly quote: string;
  readonly changed: boolean;
  /** First and last line of the words, CSS pixels from the viewport's top left. */
  readonly first: () => DOMRect;
  readonly last: () => DOMRect;
}

/** One row of the list that stands for the marks where highlights cannot be heard. */
export interface MarkRow {
  readonly entity: string;
  /** For somebody's words: the first of the statements, by pack-qualified id. */
  readonly statement?: string;
  readonly name: string;
  readonly kind: MarkKind;
  readonly count: number;
}

/** Everything Sidelight shows in a page besides the marks. */
export interface OverlayState {
  readonly cards: readonly OpenCard[];
  readonly bar: SelectionBar | null;
  readonly rail: readonly RailNote[];
  /** The note frame: an extension page, so that the page hears no key. */
  readonly frame: {
    readonly src: string;
    readonly anchor: () => DOMRect;
    readonly key: string;
  } | null;
  readonly marks: readonly MarkRow[];
  readonly figures: readonly FigureMark[];
  readonly extent: ExtentChange | null;
  /** Spoken by screen readers and shown for a moment. */
  readonly announcement: string;
  /** Takes back what the announcement tells of; null where nothing can be. */
  readonly undo: (() => void) | null;
}

export const EMPTY_OVERLAY: OverlayState = {
  cards: [],
  bar: null,
  rail: [],
  frame: null,
  marks: [],
  figures: [],
  extent: null,
  announcement: '',
  undo: null,
};
