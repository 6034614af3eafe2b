import { browser, type Browser } from 'wxt/browser';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { injectOverlay } from '@/utils/edge/overlay-injection.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';

type FrameOn = Parameters<ToContent['frame.open']>[0]['on'];

/** The items of the page's context menu: where each stands, and its words in `_locales`. */
const ITEMS = [
  { id: 'highlight', context: 'selection', title: 'menuHighlight' },
  { id: 'note-selection', context: 'selection', title: 'menuNoteSelection' },
  { id: 'name', context: 'selection', title: 'menuName' },
  { id: 'note-picture', context: 'image', title: 'menuNotePicture' },
  { id: 'note-page', context: 'page', title: 'menuNotePage' },
] as const;

/** Makes the items; those of an older version go first. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, context, title } of ITEMS)
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: browser.i18n.getMessage(title),
    });
}

/** Does what a menu item says. */
export async function onMenu(
  { menuItemId, srcUrl }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'srcUrl'>,
  tabId: number,
): Promise<void> {
  if (menuItemId === 'highlight') await highlightIn(tabId);
  if (menuItemId === 'note-selection') await openFrame(tabId, { kind: 'selection' });
  if (menuItemId === 'name') await nameIn(tabId);
  if (menuItemId === 'note-page') await openFrame(tabId, { kind: 'page' });
  if (menuItemId === 'note-picture' && srcUrl)
    await openFrame(tabId, { kind: 'picture', src: srcUrl });
}

/** A command or a menu is a gesture, so activeTab lets the overlay in where it is not yet. */
export async function highlightIn(tabId: number): Promise<void> {
  const injected = await injectOverlay(tabId);
  if (injected.ok) await sendToTab(tabId, 'highlight.selection');
}

async function nameIn(tabId: number): Promise<void> {
  const injected = await injectOverlay(tabId);
  if (injected.ok) await sendToTab(tabId, 'name.selection');
}

/** Opens the note frame in a page. */
export async function openFrame(tabId: number, on: FrameOn): Promise<void> {
  const injected = await injectOverlay(tabId);
  if (injected.ok) await sendToTab(tabId, 'frame.open', { on });
}
