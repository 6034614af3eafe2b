import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/frame/frame.css';
import { browser } from 'wxt/browser';
import { FrameApp } from '@/components/frame/FrameApp.tsx';
import type { FrameService } from '@/components/frame/services.ts';
import { report } from '@/utils/edge/log.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { fail } from '@/utils/messages/result.ts';
import { makeServices } from '../page-services/make-services.ts';
import { startPage } from '../page-services/start-page.tsx';
import { tabPage } from '../page-services/tab-page.ts';

/** The tab that holds this frame, as the browser says; nothing the page says is believed. */
const tab = browser.tabs.getCurrent().then((current) => current?.id ?? null);

const frame: FrameService = {
  target: async () => {
    const tabId = await tab;
    return tabId === null ? fail('no-page', 'not in a tab') : sendToTab(tabId, 'frame.target');
  },
  adjust: (id) => {
    tab
      .then((tabId) => (tabId === null ? null : sendToTab(tabId, 'note.adjust', { id })))
      .catch((error: unknown) => report('adjust note', error));
  },
  close: () => {
    tab
      .then((tabId) => (tabId === null ? null : sendToTab(tabId, 'frame.close')))
      .catch((error: unknown) => report('close frame', error));
  },
};

startPage(makeServices(tabPage('active'), 'frame'), <FrameApp frame={frame} />);
