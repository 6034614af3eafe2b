import type { textFragmentUrl } from '@/utils/anchoring/text-fragment.ts';
import type { captureCopy } from '@/utils/dom/capture-copy.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import type { placeNotes, placeSelectors } from '@/utils/dom/place.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { AdjustController } from './adjust-controller.ts';
import type { CardController } from './card-controller.ts';
import type { FigureController } from './figure-controller.ts';
import type { NoteFrames } from './note-frames.ts';
import type { PageToolsOptions } from './page-tools-options.ts';
import type { railOf } from './rail.ts';

/**
 * What only some pages need: notes and their places, open cards, note frames, notes on figures, choosing other words for a note, the saved copy, links
 * to a passage. It comes with the overlay's interface, so that a page that is merely read does not pay for it.
 */
export interface PageTools {
  readonly cards: CardController;
  readonly frames: NoteFrames;
  /** Opens the note frame on the selected words, else on an article as a whole; false without either. */
  readonly openOn: (what: 'selection' | 'page', article: OpenArticle | null) => boolean;
  readonly figures: FigureController;
  readonly adjust: AdjustController;
  readonly railOf: typeof railOf;
  /** Saves the selected words; the note's id, or null if it was not saved. */
  readonly highlight: (colour: Colour) => Promise<string | null>;
  /** Says why no words are to be had. */
  readonly sayUnselected: () => void;
  readonly placeSelectors: typeof placeSelectors;
  readonly captureCopy: typeof captureCopy;
  readonly textFragmentUrl: typeof textFragmentUrl;
}

/** What the interface's script brings into a page beside its drawing. */
export interface OfferedTools {
  readonly makeTools: (options: PageToolsOptions) => PageTools;
  readonly placeNotes: typeof placeNotes;
}

/** Under which the interface's script leaves the tools in the isolated world. */
const KEY = Symbol.for('sidelight-page-tools');

/** Leaves the tools for the overlay to find. */
export function offerTools(tools: OfferedTools): void {
  Reflect.set(globalThis, KEY, tools);
}

/** The tools, once the interface's script has run in this isolated world. */
export function offeredTools(): OfferedTools | null {
  const found: unknown = Reflect.get(globalThis, KEY);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `offerTools` writes it; the world is ours
  return typeof found === 'object' ? (found as OfferedTools | null) : null;
}
