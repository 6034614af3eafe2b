import type { Surface } from './surface.ts';

/** What the test's web answers for one address. */
export interface Reply {
  readonly body: string;
  /** MIME type without charset; `text/html` if left out. */
  readonly type?: string;
  readonly status?: number;
}

/** The whole web of a test: what it answers, or null where there is nothing. */
export type Web = (url: URL) => Reply | null;

/** A request that left the extension or a page and that no `Web` answered. It never reaches a network. */
export interface RefusedRequest {
  readonly url: string;
}

/**
 * One real browser with the built extension in it. Both browsers implement it, so that a spec is
 * written once. Nothing here changes the build: what runs is what ships.
 */
export interface Driver {
  readonly name: BrowserName;
  /** From now on this answers for every http and https address. */
  answer(web: Web): void;
  /** Every request nothing answered, since the start. */
  refused(): Promise<readonly RefusedRequest[]>;
  /** Opens a web address in a new tab in front and waits for its load event. */
  open(url: string): Promise<Surface>;
  /** Opens a page of the extension, such as `library.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<Surface>;
  /** The tab whose address holds these characters; waits for it. */
  tab(part: string): Promise<Surface>;
  /** Brings a tab to the front, as a reader does before pressing the toolbar button. */
  toFront(tab: Surface): Promise<void>;
  /** The number by which the extension knows the tab in front, for `?tab=<id>`. */
  activeTabId(): Promise<number>;
  /** Brings a tab to the front and presses the toolbar button: opens the real popup, grants activeTab. */
  openPopup(tab: Surface): Promise<Surface>;
  /** The note frame that is open in a page; waits for it. */
  noteFrame(page: Surface): Promise<Surface>;
  /**
   * Presses a shortcut of the extension, such as `Alt+Shift+H`, over the tab in front. @throws if the
   * browser knows no such shortcut
   */
  shortcut(keys: string): Promise<void>;
  /** Chooses an item of the extension's in the context menu of the tab in front. */
  menu(item: string, clicked?: { readonly srcUrl: string }): Promise<void>;
  /** The reader's consent to a permission question about this origin pattern. */
  allowWhenAsked(pattern: string): Promise<void>;
  /** True: no network at all, `navigator.onLine` is false, and `answer` is not asked. */
  offline(on: boolean): Promise<void>;
  /** Runs an expression in the background context of the extension; only for what no surface shows. */
  inBackground(expression: string): Promise<unknown>;
  /** Errors and warnings that the extension's own scripts left in any console. */
  complaints(): Promise<readonly string[]>;
  /** Resolves when somebody closed the browser's window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Part of the address of every note frame. */
export const NOTE_FRAME = '/note-frame.html';

export type BrowserName = 'chromium' | 'firefox';

/** How to start a browser. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** False shows the window; needs a display. */
  readonly headless?: boolean;
  /** Profile folder to keep between starts; a new one each time if left out. */
  readonly profile?: string;
  /** Size of the page area in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}
