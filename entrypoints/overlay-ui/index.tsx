import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardStyles from '@/components/card/card.css?inline';
import tokens from '@/components/design/tokens.css?inline';
import wrongStyles from '@/components/card/wrong-menu.css?inline';
import overlayStyles from '@/components/overlay/overlay.css?inline';
import { Overlay, type OverlayActions } from '@/components/overlay/Overlay.tsx';
import { textFragmentUrl } from '@/utils/anchoring/text-fragment.ts';
import { captureCopy } from '@/utils/dom/capture-copy.ts';
import { placeNotes, placeSelectors } from '@/utils/dom/place.ts';
import { actionsOf } from '../page-tools/actions.ts';
import { AdjustController } from '../page-tools/adjust-controller.ts';
import { CardController } from '../page-tools/card-controller.ts';
import { offerDrawing } from '../page-tools/drawing.ts';
import { FigureController } from '../page-tools/figure-controller.ts';
import { highlightSelection, sayUnselected } from '../page-tools/highlight-selection.ts';
import { NoteFrames } from '../page-tools/note-frames.ts';
import { openOn } from '../page-tools/open-on.ts';
import { offerTools } from '../page-tools/page-tools.ts';
import { railOf } from '../page-tools/rail.ts';

/** A reader's own text size counts through the browser's zoom; the page's root size must not. */
const ROOT_SIZE = 16;
const STYLES = [tokens, cardStyles, wrongStyles, overlayStyles]
  .join('\n')
  .replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_SIZE}px`);

/**
 * Cards, toolbar, rail and list, and the tools that few pages need. Brought into a page only when there is something to show, so that
 * a page that is merely read does not pay for it.
 */
export default defineUnlistedScript(() => {
  offerTools({
    placeNotes,
    makeTools: (options) => {
      const frames = new NoteFrames(options.openFrame);
      return {
        cards: new CardController(options.cards),
        frames,
        openOn: (what, article) => openOn(options, frames, what, article),
        figures: new FigureController(options),
        adjust: new AdjustController(options),
        railOf,
        highlight: (colour) => highlightSelection(options, colour),
        sayUnselected: () => sayUnselected(options),
        placeSelectors,
        captureCopy,
        textFragmentUrl,
      };
    },
  });
  const mounts = new WeakMap<ShadowRoot, { mount: Element; actions: OverlayActions }>();
  offerDrawing((shadow, { page, ...shown }) => {
    let mounted = mounts.get(shadow);
    if (!mounted) {
      const style = shadow.ownerDocument.createElement('style');
      style.textContent = STYLES;
      const mount = shadow.ownerDocument.createElement('div');
      shadow.replaceChildren(style, mount);
      mounted = { mount, actions: actionsOf(page) };
      mounts.set(shadow, mounted);
    }
    render(<Overlay {...shown} actions={mounted.actions} />, mounted.mount);
  });
});
