import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DetectedArticle } from '@/utils/article/article.ts';
import type { PageView } from '@/utils/messages/page-view.ts';
import type { Failure } from '@/utils/messages/result.ts';
import { type PageAbout, useServices } from '../services.ts';
import { fallbackArticle } from './fallback-article.ts';

/** What is known of the viewed tab's page. */
export type PageState =
  | { readonly kind: 'loading'; readonly about: PageAbout | null }
  | { readonly kind: 'ready'; readonly about: PageAbout | null; readonly view: PageView }
  /** No script of ours runs there; `failure` says why. */
  | { readonly kind: 'closed'; readonly about: PageAbout | null; readonly failure: Failure };

/** The viewed page, kept up to date, and a way to ask again. */
export function usePage(): { readonly page: PageState; readonly reload: () => void } {
  const { page: service, notes } = useServices();
  const [page, setPage] = useState<PageState>({ kind: 'loading', about: null });
  /** Only the newest question may answer. */
  const asked = useRef(0);

  const load = useCallback(
    async (fresh: boolean) => {
      const turn = (asked.current += 1);
      const set = (state: PageState) => {
        if (turn === asked.current) setPage(state);
      };
      const about = await service.about();
      if (fresh) set({ kind: 'loading', about });
      if (about === null) {
        const message = 'no tab';
        set({ kind: 'closed', about, failure: { reason: 'no-page', message, retryable: false } });
        return;
      }
      // Mostly our script runs there already: both are asked at once, and the view again if it did not.
      const [prepared, early] = await Promise.all([service.prepare(), service.view()]);
      const view = !prepared.ok ? prepared : early.ok ? early : await service.view();
      set(
        view.ok
          ? { kind: 'ready', about, view: view.value }
          : { kind: 'closed', about, failure: view.error },
      );
    },
    [service],
  );

  useEffect(() => {
    const end = new AbortController();
    void load(true);
    service.watch((change) => {
      if (change !== 'selection') void load(change === 'tab');
    }, end.signal);
    // The page's verdicts on notes reach the store after the page has followed a change.
    notes.watch((what) => {
      if (what === 'all') void load(false);
    }, end.signal);
    return () => {
      end.abort();
      asked.current += 1;
    };
  }, [service, notes, load]);

  return { page, reload: useCallback(() => void load(false), [load]) };
}

/** The article as detected, or as far as the browser tells; null if nothing can be noted there. */
export function detectedOf(page: PageState): DetectedArticle | null {
  if (page.kind === 'ready') return page.view.detected;
  return page.kind === 'closed' ? fallbackArticle(page.about) : null;
}
