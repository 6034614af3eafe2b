import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchReturn } from '@/utils/dom/watch-return.ts';
import { isExtensionAlive } from '@/utils/edge/content-messaging.ts';
import { report } from '@/utils/edge/log.ts';
import { startOverlay } from './start-overlay.ts';

/** Marks an isolated world that already runs an overlay; page scripts cannot see it. */
const RUNNING = Symbol.for('sidelight-overlay');

/**
 * Marks, cards and notes on one page. Brought in by the background when the detector found an
 * article, or when the reader clicked the toolbar button. Not a content script of WXT's kind, whose
 * context tells the page that it is there.
 */
export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, RUNNING) === true) return;
  Reflect.set(globalThis, RUNNING, true);
  const stop = new AbortController();
  stop.signal.addEventListener('abort', () => Reflect.set(globalThis, RUNNING, false));
  /** Removed or updated under a running page, the overlay goes without a word. */
  const leaveIfOrphaned = () => {
    if (!isExtensionAlive()) stop.abort();
  };
  watchReturn(window, leaveIfOrphaned, stop.signal);
  startOverlay(stop, (error) => {
    leaveIfOrphaned();
    if (!stop.signal.aborted) report('overlay', error);
  });
});
