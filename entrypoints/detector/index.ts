import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findArticles } from '@/utils/dom/find-articles.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';

/**
 * The small first script of a page: looks whether there is an article and asks for the overlay only
 * then. Goes on looking while content comes in late or the page moves on without loading.
 */
export default defineUnlistedScript(() => {
  const stop = new AbortController();
  const look = () => {
    const best = findArticles(document, location.href)[0];
    if (!best) return;
    stop.abort();
    void sendFromContent('page.found', { score: best.detected.score });
  };
  look();
  if (stop.signal.aborted) return;
  watchLocation(window, look, stop.signal);
  watchPage(document, { roots: () => [], onChange: look }, stop.signal);
});
