import { browser } from 'wxt/browser';
import type { PageAbout, PageChange, PageService } from '@/components/services.ts';
import { sendFromPage, sendToTab, type Sender } from '@/utils/edge/messaging.ts';
import { report } from '@/utils/edge/log.ts';
import { readEnvelope } from '@/utils/messages/envelope.ts';
import { fail, type Result } from '@/utils/messages/result.ts';

/** How often (ms) an open panel looks for other selected words; cheap, and only while it is seen. */
const LOOK_EVERY = 1_000;

/** Tells the tab to view: a fixed one (`?tab=<id>`), or the active one of this window. */
export type WhichTab = { readonly fixed: number } | 'active';

/** Reads `?tab=<id>` of a page's address. */
export function whichTab(search: string): WhichTab {
  const id = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  return Number.isInteger(id) ? { fixed: id } : 'active';
}

/** The page of a tab, through the background and its content script. */
export function tabPage(which: WhichTab): PageService {
  const about = async (): Promise<PageAbout | null> => {
    const tab =
      which === 'active'
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(which.fixed).catch(() => undefined);
    if (tab?.id === undefined) return null;
    return { tabId: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
  };
  const withTab = async <T>(work: (tabId: number) => Promise<Result<T>>): Promise<Result<T>> => {
    const tab = await about();
    return tab === null ? fail('no-page', 'no tab') : work(tab.tabId);
  };
  return {
    about,
    prepare: () => withTab((tabId) => sendFromPage('tab.prepare', { tabId })),
    view: () => withTab((tabId) => sendToTab(tabId, 'page.view')),
    text: () => withTab((tabId) => sendToTab(tabId, 'page.copy')),
    selection: () => withTab((tabId) => sendToTab(tabId, 'page.selection')),
    figures: () => withTab((tabId) => sendToTab(tabId, 'page.figures')),
    goToFigure: (index) => withTab((tabId) => flat(sendToTab(tabId, 'goto.figure', { index }))),
    adjustNote: (id) => withTab((tabId) => flat(sendToTab(tabId, 'note.adjust', { id }))),
    showMarks: async (visible) => {
      const shown = await withTab((tabId) => sendToTab(tabId, 'marks.show', { visible }));
      return shown.ok ? { ok: true, value: null } : shown;
    },
    walk: (step) => withTab((tabId) => sendToTab(tabId, 'marks.walk', { step })),
    goToNote: (id) => withTab((tabId) => flat(sendToTab(tabId, 'goto.note', { id }))),
    goToEntity: (entity, index, card) =>
      withTab((tabId) => flat(sendToTab(tabId, 'goto.entity', { entity, index, card }))),
    goToSelectors: (selectors) =>
      withTab((tabId) => flat(sendToTab(tabId, 'goto.selectors', { selectors }))),
    watch: (onChange, signal) => watchTab(which, about, onChange, signal),
  };
}

/** The answer of a call that answers with a `Result` itself. */
async function flat<T>(answer: Promise<Result<Result<T>>>): Promise<Result<T>> {
  const outer = await answer;
  return outer.ok ? outer.value : outer;
}

function watchTab(
  which: WhichTab,
  about: () => Promise<PageAbout | null>,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const onActivated = () => {
    if (which === 'active') onChange('tab');
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status !== 'complete' && change.url === undefined) return;
    about()
      .then((tab) => {
        if (tab?.tabId === tabId && !signal.aborted) onChange('tab');
      })
      .catch((error: unknown) => report('viewed tab', error));
  };
  // What a page tells the background of its notes every page of the extension hears.
  const onMessage = (message: unknown, sender: Sender) => {
    if (readEnvelope(message)?.call !== 'page.anchored') return;
    about()
      .then((tab) => {
        if (tab?.tabId === sender.tab?.id && !signal.aborted) onChange('content');
      })
      .catch((error: unknown) => report('viewed tab', error));
  };
  const look = () => {
    if (document.visibilityState === 'visible') onChange('selection');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    clearInterval(timer);
  });
}
