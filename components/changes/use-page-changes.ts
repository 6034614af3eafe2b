import { useEffect, useState } from 'preact/hooks';
import { changesBetween, type CopyChange } from '@/utils/article/copy-changes.ts';
import { attempt } from '../attempt.ts';
import type { PageState } from '../page/use-page.ts';
import { useServices, type TextsThenAndNow } from '../services.ts';

/** How the viewed article differs from what the reader read. */
export interface PageChanges extends TextsThenAndNow {
  readonly changes: readonly CopyChange[];
}

/**
 * Compares the viewed page with the reader's copy, after everything else is there; null while nothing
 * is known to have changed. A copy that cannot be had says nothing: the library says it.
 */
export function usePageChanges(page: PageState): PageChanges | null {
  const { copies } = useServices();
  const [found, setFound] = useState<PageChanges | null>(null);
  const view = page.kind === 'ready' && page.view.state === 'article' ? page.view : null;
  useEffect(() => {
    let gone = false;
    if (!view) setFound(null);
    else
      void attempt(() => copies.asRead(view.detected)).then((result) => {
        if (gone) return;
        const texts = result.ok ? result.value : null;
        const changes = texts ? changesBetween(texts.copy, texts.page) : [];
        setFound(texts && changes.length > 0 ? { ...texts, changes } : null);
      });
    return () => {
      gone = true;
    };
  }, [copies, view]);
  return found;
}
