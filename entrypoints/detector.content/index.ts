import { defineContentScript } from 'wxt/utils/define-content-script';
import { findArticles } from '@/utils/dom/find-articles.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { sendFromContent } from '@/utils/edge/messaging.ts';

/**
 * The small first script of a page: looks whether there is an article and asks for the overlay only
 * then. Goes on looking while content comes in late or the page moves on without loading.
 */
export default defineContentScript({
  matches: ['*://*.themoscowtimes.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const look = () => {
      const best = findArticles(document, location.href)[0];
      if (!best) return;
      stop.abort();
      void sendFromContent('page.found', { score: best.detected.score });
    };
    look();
    if (stop.signal.aborted) return;
    ctx.addEventListener(window, 'wxt:locationchange', look, { signal: stop.signal });
    watchPage(document, { roots: () => [], onChange: look }, stop.signal);
  },
});
