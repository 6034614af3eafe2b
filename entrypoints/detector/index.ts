import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IS_ARTICLE, type Verdict } from '@/utils/article/detect.ts';
import { judgePage } from '@/utils/dom/judge-page.ts';
import { offeredJudge, offerJudge } from '@/utils/dom/offered-judge.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { isExtensionAlive, sendFromContent } from '@/utils/edge/content-messaging.ts';
import { report } from '@/utils/edge/log.ts';

/**
 * The small first script of a page: looks whether there is an article and asks for the overlay only
 * then. Goes on looking while content comes in late or the page moves on without loading. Runs before
 * the overlay wherever that is brought in, and judges pages for it too.
 */
export default defineUnlistedScript(() => {
  if (offeredJudge()) return 'ran before';
  const stop = new AbortController();
  /** What was found just now; the overlay asks next and need not look again. */
  let fresh: { readonly address: string; readonly verdict: Verdict } | null = null;
  offerJudge((page, address) => {
    const known = fresh?.address === address ? fresh.verdict : null;
    fresh = null;
    return known ?? judgePage(page, address);
  });

  const look = () => {
    // Removed or updated under a running page: nobody is there to be told.
    if (!isExtensionAlive()) return stop.abort();
    const address = location.href;
    const verdict = judgePage(document, address);
    if (verdict.score < IS_ARTICLE) return;
    stop.abort();
    fresh = { address, verdict };
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
