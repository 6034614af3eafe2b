import { defineContentScript } from 'wxt/utils/define-content-script';
import { report } from '@/utils/edge/log.ts';
import { startOverlay } from './start-overlay.tsx';
import './marks.css';

/** Marks a context that already runs an overlay; the isolated world is ours alone. */
const RUNNING = Symbol.for('sidelight-overlay');

/**
 * Marks, cards and notes on one page. Brought in by the background when the detector found an
 * article, or when the reader clicked the toolbar button.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main(ctx) {
    if (Reflect.get(globalThis, RUNNING) === true) return;
    Reflect.set(globalThis, RUNNING, true);
    const stop = new AbortController();
    ctx.onInvalidated(() => {
      stop.abort();
      Reflect.deleteProperty(globalThis, RUNNING);
    });
    const onNavigation = (listener: () => void) =>
      ctx.addEventListener(window, 'wxt:locationchange', listener, { signal: stop.signal });
    startOverlay(onNavigation, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) report('overlay', error);
    });
  },
});
