import type { OverlayProps } from '@/components/overlay/Overlay.tsx';
import type { ActedPage } from './acted-page.ts';

/** What is drawn, and what its actions act on. */
export interface Drawn extends Omit<OverlayProps, 'actions'> {
  readonly page: ActedPage;
}

/** Draws the overlay's interface into its shadow root; the same call draws it anew. */
export type DrawOverlay = (shadow: ShadowRoot, drawn: Drawn) => void;

/** Under which the interface's script leaves `DrawOverlay` in the isolated world. */
const KEY = Symbol.for('sidelight-overlay-ui');

/** Leaves the drawing function for the overlay to find. */
export function offerDrawing(draw: DrawOverlay): void {
  Reflect.set(globalThis, KEY, draw);
}

/** The drawing function, once the interface's script has run in this isolated world. */
export function offeredDrawing(): DrawOverlay | null {
  const found: unknown = Reflect.get(globalThis, KEY);
  return isDrawing(found) ? found : null;
}

/** No other script runs in this world, so a function under our key is the one offered. */
function isDrawing(found: unknown): found is DrawOverlay {
  return typeof found === 'function';
}
