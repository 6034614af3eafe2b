import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type ConsoleMessage,
  type Page,
  type Worker,
} from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../scripts/browsers/flags.ts';
import { requireBrowser } from '../../scripts/browsers/find.ts';
import { CdpBackend } from './chromium/cdp-backend.ts';
import { attach, follow, type Cdp } from './chromium/cdp.ts';
import { isActive } from './chromium/is-active.ts';
import { startDeadEnd, type DeadEnd } from './chromium/proxy.ts';
import {
  NOTE_FRAME,
  type Driver,
  type LaunchOptions,
  type RefusedRequest,
  type Web,
} from './driver.ts';
import { FrameBackend } from './frame-backend.ts';
import { Surface } from './surface.ts';
import { until } from './wait.ts';

/** Hosts that Chromium asks by itself whatever its flags say. Requests of documents never get there. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|gvt2)\.com$/;

/** Starts Chromium with the extension through Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const extension = resolve(options.extension);
  const deadEnd = await startDeadEnd();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sidelight-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    // A reader's browser keeps pages that were left, and shows them again as they were.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: options.viewport ?? { width: 1280, height: 900 },
    // English names whatever the machine speaks.
    locale: 'en-US',
    args: [
      ...CHROMIUM_FLAGS,
      '--lang=en-US',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Extensions.triggerAction: the toolbar button pressed by a reader, activeTab included.
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${deadEnd.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const own = options.profile === undefined;
  const remove = own ? () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) : null;
  try {
    return await ChromiumDriver.start(context, deadEnd, remove);
  } catch (error) {
    await context.close();
    await deadEnd.close();
    throw error;
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  private web: Web = () => null;
  private readonly complained: string[] = [];
  private readonly refusedPages: RefusedRequest[] = [];
  private readonly pages = new WeakMap<Surface, Page>();
  private cutOff = false;
  /** Hosts that documents asked; Chromium opens connections to them ahead of need. */
  private readonly hosts = new Set<string>();

  private constructor(
    private readonly context: BrowserContext,
    private readonly browser: CDPSession,
    private readonly deadEnd: DeadEnd,
    private readonly removeProfile: (() => Promise<void>) | null,
  ) {}

  static async start(
    context: BrowserContext,
    deadEnd: DeadEnd,
    removeProfile: (() => Promise<void>) | null,
  ): Promise<ChromiumDriver> {
    const whole = context.browser();
    if (!whole) throw new Error('Playwright gives no browser for its context');
    const session = await whole.newBrowserCDPSession();
    const driver = new ChromiumDriver(context, session, deadEnd, removeProfile);
    await context.route(
      (url) => url.protocol.startsWith('http'),
      (route) => {
        const url = route.request().url();
        driver.hosts.add(new URL(url).hostname);
        const reply = driver.cutOff ? null : driver.web(new URL(url));
        if (!reply) {
          driver.refusedPages.push({ url });
          return route.abort();
        }
        return route.fulfill({
          status: reply.status ?? 200,
          contentType: `${reply.type ?? 'text/html'}; charset=utf-8`,
          body: reply.body,
        });
      },
    );
    context.on('console', (message) => driver.hear(message));
    context.on('weberror', (failure) => {
      driver.complained.push(String(failure.error().stack));
    });
    (await driver.worker()).on('console', (message) => driver.hear(message));
    return driver;
  }

  answer(web: Web): void {
    this.web = web;
  }

  async refused(): Promise<readonly RefusedRequest[]> {
    const elsewhere = this.deadEnd.asked.filter(
      (url) => !BROWSERS_OWN.test(new URL(url).hostname) && !this.hosts.has(new URL(url).hostname),
    );
    return [...this.refusedPages, ...elsewhere.map((url) => ({ url }))];
  }

  async open(url: string): Promise<Surface> {
    const page = await this.context.newPage();
    await page.goto(url);
    return this.surface(page);
  }

  async openExtensionPage(path: string): Promise<Surface> {
    return this.open(`chrome-extension://${await this.id()}/${path}`);
  }

  async tab(part: string): Promise<Surface> {
    const page = await until<Page>(
      async () => this.context.pages().find((open) => open.url().includes(part)) ?? null,
      () =>
        `No tab at ${part}, but at ${this.context
          .pages()
          .map((open) => open.url())
          .join(', ')}`,
    );
    await page.waitForLoadState();
    return this.surface(page);
  }

  async toFront(tab: Surface): Promise<void> {
    await this.page(tab).bringToFront();
  }

  async activeTabId(): Promise<number> {
    return Number(
      await this.inBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)`,
      ),
    );
  }

  async openPopup(tab: Surface): Promise<Surface> {
    await this.toFront(tab);
    const before = new Set((await this.targets('page')).map(({ targetId }) => targetId));
    const front = await this.frontTarget();
    const triggerAction = this.browser.send.bind(this.browser) as (
      method: string,
      params: object,
    ) => Promise<unknown>;
    await triggerAction('Extensions.triggerAction', { id: await this.id(), targetId: front });
    const popup = await until(
      async () =>
        (await this.targets('page')).find(
          ({ targetId, url }) => !before.has(targetId) && url.includes('/popup.html'),
        ) ?? null,
      () => 'The toolbar button opened no popup',
    );
    const { targetId } = popup;
    const cdp = await attach(this.browser, targetId);
    const close = async (): Promise<void> => {
      await this.browser.send('Target.closeTarget', { targetId });
    };
    return new Surface(new CdpBackend(cdp, close));
  }

  async noteFrame(page: Surface): Promise<Surface> {
    const now = async (): Promise<Cdp | null> => {
      const frames = await this.targets('iframe');
      const frame = frames.find(({ url }) => url.includes(NOTE_FRAME));
      return frame ? attach(this.browser, frame.targetId) : null;
    };
    const cdp = await until(now, () => 'No page shows a note frame');
    // A frame gets another target when its address is known, and the one seen first may still go.
    const inner = new CdpBackend(follow(cdp, now), async () => {});
    return new Surface(new FrameBackend(inner, page.backend));
  }

  async shortcut(keys: string): Promise<void> {
    // The browser's own keyboard is not reached from outside: its answer to the keys is given instead.
    await this.heard(`chrome.commands.getAll().then((all) => {
      const command = all.find(({ shortcut }) => shortcut === ${JSON.stringify(keys)});
      if (!command) throw new Error('No shortcut ' + ${JSON.stringify(keys)});
      chrome.commands.onCommand.dispatch(command.name, tab);
    })`);
  }

  async menu(item: string, clicked: { readonly srcUrl: string } | null = null): Promise<void> {
    const info = JSON.stringify({ menuItemId: item, ...clicked });
    await this.heard(`chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
  }

  /** Does something in the background with the tab in front at hand as `tab`. */
  private heard(work: string): Promise<unknown> {
    return this.inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => ${work})`);
  }

  async allowWhenAsked(pattern: string): Promise<void> {
    // Headless Chromium shows no prompt to press. A reader's consent in chrome://extensions is kept
    // in the same place, and chrome.permissions.request then answers yes without asking again.
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(`chrome.developerPrivate.addHostPermission(
      ${JSON.stringify(await this.id())}, ${JSON.stringify(pattern)})`);
    await settings.close();
  }

  async offline(on: boolean): Promise<void> {
    this.cutOff = on;
    await this.context.setOffline(on);
  }

  async inBackground(expression: string): Promise<unknown> {
    const worker = await this.worker();
    return worker.evaluate(expression);
  }

  async complaints(): Promise<readonly string[]> {
    return this.complained;
  }

  closed(): Promise<void> {
    return new Promise((done) => {
      this.context.once('close', () => done());
    });
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.deadEnd.close();
    await this.removeProfile?.();
  }

  private async worker(): Promise<Worker> {
    return until<Worker>(
      async () => this.context.serviceWorkers()[0] ?? null,
      () => 'The extension has no service worker; did Chromium refuse its manifest?',
    );
  }

  private hear(message: ConsoleMessage): void {
    const ours = message.location().url.startsWith('chrome-extension:');
    if (ours && ['error', 'warning'].includes(message.type())) this.complained.push(message.text());
  }

  private async id(): Promise<string> {
    return new URL((await this.worker()).url()).host;
  }

  private async surface(page: Page): Promise<Surface> {
    const cdp = await this.context.newCDPSession(page);
    const surface = new Surface(new CdpBackend(cdp, () => page.close()));
    this.pages.set(surface, page);
    return surface;
  }

  private page(surface: Surface): Page {
    const page = this.pages.get(surface);
    if (!page) throw new Error('This surface is not a tab of this browser');
    return page;
  }

  private async targets(type: string) {
    const { targetInfos } = await this.browser.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  }

  /** The tab in front, as `Extensions.triggerAction` names it. */
  private async frontTarget(): Promise<string> {
    const front = (await this.targets('tab')).find(
      (target) => 'embedderData' in target && isActive(target.embedderData),
    );
    if (!front) throw new Error('No tab is in front, or this Chromium does not tell');
    return front.targetId;
  }
}
