import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IS_ARTICLE, judge } from '@/utils/article/detect.ts';
import { collectEvidence } from '@/utils/dom/page-evidence.ts';
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
    const { score } = judge(collectEvidence(document, location.href));
    if (score < IS_ARTICLE) return;
    stop.abort();
    void sendFromContent('page.found', { score });
  };
  look();
  if (stop.signal.aborted) return;
  watchLocation(window, look, stop.signal);
  watchPage(document, { roots: () => [], onChange: look }, stop.signal);
});
