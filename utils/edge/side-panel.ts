import { report } from './log.ts';

/** The two browsers' panels, neither of which webextension-polyfill knows. */
interface PanelApis {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

declare const browser: PanelApis | undefined;
declare const chrome: PanelApis | undefined;

/** Whether this browser has a panel that can be opened from here. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = apis();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens Sidelight's panel beside a tab. Must be called directly in a click or a command: both
 * browsers want the reader's gesture.
 */
export function openSidePanel(tabId: number): void {
  const { sidePanel, sidebarAction } = apis();
  const opened = sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open();
  opened?.catch((error: unknown) => report('side panel', error));
}

function apis(): PanelApis {
  if (typeof browser !== 'undefined' && browser.sidebarAction) return browser;
  return typeof chrome === 'undefined' ? {} : chrome;
}
