import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IS_ARTICLE, judge } from '@/utils/article/detect.ts';
import { handVerdict } from '@/utils/dom/handed-verdict.ts';
import { pageEvidence } from '@/utils/dom/page-evidence.ts';
import { offeredJudge, offerJudge, type JudgePage } from '@/utils/dom/offered-judge.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { isExtensionAlive, sendFromContent } from '@/utils/edge/content-messaging.ts';
import { report } from '@/utils/edge/log.ts';

/**
 * The small first script of a page: looks whether there is an article and asks for the overlay only
 * then. Goes on looking while content comes in late or the page moves on without loading.
 */
export default defineUnlistedScript(() => {
  // It has run in this page already; the overlay brings it in again with itself.
  if (offeredJudge()) return 'ran before';
  offerJudge(judgePage);
  const stop = new AbortController();
  const look = () => {
    // Removed or updated under a running page: nobody is there to be told.
    if (!isExtensionAlive()) return stop.abort();
    const verdict = judgePage(document, location.href);
    if (verdict.score < IS_ARTICLE) return;
    stop.abort();
    handVerdict(globalThis, location.href, verdict);
    sendFromContent('page.found', { score: verdict.score }).catch((error: unknown) => {
      if (isExtensionAlive()) report('page.found', error);
    });
  };
  look();
  if (stop.signal.aborted) return 'ran';
  watchLocation(window, look, stop.signal);
  watchPage(document, { roots: () => [], onChange: look }, stop.signal);
  return 'ran';
});

const judgePage: JudgePage = (document, url) => judge(pageEvidence(document, url));
