import type { ArticleKey } from '@/utils/notes/repository.ts';

/** Where a text to link is from. */
interface From {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * What is being linked for pages. A page that asks again for the same article has changed and wants
 * only the newer answer; a tab that moved on or was closed wants none.
 */
export class Linkings {
  private readonly running = new Map<string, AbortController>();

  /** For one text: aborted as soon as nobody waits for its names any more. */
  begin(from: From, { identities }: Pick<ArticleKey, 'identities'>): AbortController {
    const key = [tabKey(from.tab?.id), from.frameId ?? 0, ...identities].join(' ');
    this.running.get(key)?.abort();
    const controller = new AbortController();
    this.running.set(key, controller);
    return controller;
  }

  /** Forgets a text that was linked. */
  end(controller: AbortController): void {
    for (const [key, other] of this.running) if (other === controller) this.running.delete(key);
  }

  /** Stops everything that is linked for a tab. */
  stop(tab: number): void {
    for (const [key, controller] of this.running)
      if (key.startsWith(`${tabKey(tab)} `)) controller.abort();
  }
}

function tabKey(tab: number | undefined): string {
  return `tab-${tab ?? 'none'}`;
}
