import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { requireBrowser } from '../../scripts/browsers/find.ts';
import {
  NOTE_FRAME,
  type Driver,
  type LaunchOptions,
  type RefusedRequest,
  type Web,
} from './driver.ts';
import { ChromeScope, sender } from './firefox/chrome-scope.ts';
import { FirefoxBackend } from './firefox/firefox-backend.ts';
import { heedClosedTabs, scriptErrors } from './firefox/script-errors.ts';
import { FirefoxWeb } from './firefox/web.ts';
import { FrameBackend } from './frame-backend.ts';
import { Surface } from './surface.ts';
import { until } from './wait.ts';

/** The element that shows the popup of a toolbar button. */
const POPUP = `document.querySelector('panel[panelopen] browser.webextension-popup-browser')`;

/** Height of what Firefox shows above a page, in CSS pixels. */
const TOOLBARS = 90;

/** Firefox's own switches; what it would do by itself is off. */
const PREFERENCES: Record<string, unknown> = {
  // English names whatever the machine speaks.
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US, en',
  // A prompt's button counts at once, not only after the half second that protects readers.
  'security.notification_enable_delay': 0,
  // The popup must stay open when the test machine's window has no focus.
  'ui.popup.disable_autohide': true,
  'browser.tabs.remote.separatePrivilegedContentProcess': true,
  'accessibility.force_disabled': -1,
};

/** Starts Firefox with the extension through Puppeteer and WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: String(width),
      MOZ_HEADLESS_HEIGHT: String(height + TOOLBARS),
    },
    extraPrefsFirefox: PREFERENCES,
    defaultViewport: null,
  });
  try {
    return await connect(browser, resolve(options.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function connect(browser: Browser, extension: string): Promise<Driver> {
  if (!(browser instanceof BidiBrowser)) throw new Error('Puppeteer speaks no BiDi here');
  const send = sender(browser.connection);
  const chrome = await ChromeScope.enter(send);
  await heedClosedTabs(chrome);
  const web = await FirefoxWeb.start(browser.connection, send, chrome);
  const id = await browser.installExtension(extension);
  const driver = new FirefoxDriver(browser, chrome, web, id);
  await driver.pinButton();
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  private tabs = 0;

  constructor(
    private readonly browser: BidiBrowser,
    private readonly chrome: ChromeScope,
    private readonly web: FirefoxWeb,
    private readonly id: string,
  ) {}

  answer(web: Web): void {
    this.web.web = web;
  }

  refused(): Promise<readonly RefusedRequest[]> {
    return this.web.refused();
  }

  async open(url: string): Promise<Surface> {
    const key = await this
      .remember(`gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`);
    const surface = this.surface(key);
    await surface.until(
      (wanted) => document.readyState === 'complete' && location.href.startsWith(wanted),
      new URL(url).origin === 'null' ? new URL(url).protocol : new URL(url).origin,
    );
    return surface;
  }

  async openExtensionPage(path: string): Promise<Surface> {
    const base = await this.chrome.run(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).getURL('')`,
    );
    return this.open(`${String(base)}${path}`);
  }

  async tab(part: string): Promise<Surface> {
    const key = await until(
      async () => {
        const found = `gBrowser.tabs.find((tab) =>
          tab.linkedBrowser.currentURI.spec.includes(${JSON.stringify(part)}))`;
        return (await this.chrome.run(`!!${found}`)) ? this.remember(found) : null;
      },
      async () =>
        `No tab at ${part}, but at ${String(
          await this.chrome.run(
            `gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(', ')`,
          ),
        )}`,
    );
    const surface = this.surface(key);
    await surface.until(() => document.readyState === 'complete');
    return surface;
  }

  async toFront(tab: Surface): Promise<void> {
    if (!(tab.backend instanceof FirefoxBackend)) throw new Error('Not a tab of this browser');
    await this.chrome.run(
      `(gBrowser.selectedTab = gBrowser.getTabForBrowser(${tab.backend.browser})) && null`,
    );
  }

  async activeTabId(): Promise<number> {
    return Number(
      await this.chrome
        .run(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        .ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`),
    );
  }

  async openPopup(tab: Surface): Promise<Surface> {
    await this.toFront(tab);
    await this.chrome.run(
      `document.getElementById(${JSON.stringify(`${this.widget()}-BAP`)}).click()`,
    );
    await until(
      async () =>
        (await this.chrome.run(`${POPUP}?.currentURI?.spec.includes('/popup.html')`)) === true,
      () => 'The toolbar button opened no popup',
    );
    const backend = new FirefoxBackend(
      this.chrome,
      POPUP,
      `${POPUP}?.closest('panel').hidePopup()`,
    );
    return new Surface(backend);
  }

  async noteFrame(page: Surface): Promise<Surface> {
    if (!(page.backend instanceof FirefoxBackend)) throw new Error('Not a tab of this browser');
    const inner = new FirefoxBackend(this.chrome, page.backend.browser, 'null', NOTE_FRAME);
    const frame = new Surface(new FrameBackend(inner, page.backend));
    await frame.until(() => document.readyState === 'complete');
    return frame;
  }

  async shortcut(keys: string): Promise<void> {
    const parts = keys.split('+');
    const [modifiers, key] = [parts.slice(0, -1).map((part) => part.toLowerCase()), parts.at(-1)];
    await this.chrome.run(`(() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const pressed = keys.find((each) => each.getAttribute('key') === ${JSON.stringify(key)} &&
        each.getAttribute('modifiers').split(/[, ]+/).sort().join() ===
          ${JSON.stringify(modifiers.toSorted().join(','))});
      if (!pressed) throw new Error('No shortcut ' + ${JSON.stringify(keys)});
      pressed.doCommand();
      return null;
    })()`);
  }

  async menu(item: string, clicked: { readonly srcUrl: string } | null = null): Promise<void> {
    const info = JSON.stringify({ menuItemId: item, modifiers: [], editable: false, ...clicked });
    // What Firefox's menu itself does when an item of an extension is chosen.
    await this.chrome.run(`(WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).extension
      .emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab), null)`);
  }

  async allowWhenAsked(): Promise<void> {
    // Mozilla's own switch for tests. The prompt itself is shown only in an active window, which a
    // headless one beside other browsers not always is: nothing could be pressed then.
    await this.chrome.run(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
  }

  async offline(on: boolean): Promise<void> {
    this.web.cutOff = on;
    await this.chrome.run(`(Services.io.manageOfflineStatus = false, Services.io.offline = ${on})`);
  }

  async inBackground(expression: string): Promise<unknown> {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).extension`;
    await this.chrome.run(`${extension}.wakeupBackground?.().then(() => null)`);
    return this.chrome.ask(`${extension}.backgroundContext?.xulBrowser`, {
      ask: 'run',
      expression,
    });
  }

  async complaints(): Promise<readonly string[]> {
    const messages = await scriptErrors(this.chrome);
    const consoles: unknown[] = [];
    for (let key = 0; key < this.tabs; key++) {
      // A tab may be closed by now.
      const tab = `globalThis.sidelightTabs[${key}]`;
      if (await this.chrome.run(`!${tab}.closing && ${tab}.isConnected`))
        consoles.push(await this.chrome.ask(`${tab}.linkedBrowser`, { ask: 'console' }));
    }
    return [...messages, ...new Set((consoles as string[][]).flat())];
  }

  closed(): Promise<void> {
    return new Promise((done) => {
      this.browser.once('disconnected', () => done());
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Puts the toolbar button where a reader pins it; a button in the overflow panel cannot be pressed. */
  async pinButton(): Promise<void> {
    const widget = JSON.stringify(`${this.widget()}-browser-action`);
    await until(
      async () => {
        await this.chrome.run(`CustomizableUI.addWidgetToArea(${widget}, 'nav-bar') ?? null`);
        return (await this.chrome.run(`!!document.getElementById(${widget})`)) === true;
      },
      () => 'The extension has no toolbar button',
    );
  }

  /** Firefox's way to make an element id of an extension's id. */
  private widget(): string {
    return this.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  /** Keeps a tab in Firefox's window under a number, so that it is found again after it navigates. */
  private async remember(tab: string): Promise<number> {
    const key = this.tabs++;
    await this.chrome.run(`((globalThis.sidelightTabs ??= [])[${key}] = ${tab}) && null`);
    return key;
  }

  private surface(key: number): Surface {
    const tab = `globalThis.sidelightTabs[${key}]`;
    return new Surface(
      new FirefoxBackend(this.chrome, `${tab}.linkedBrowser`, `gBrowser.removeTab(${tab})`),
    );
  }
}
