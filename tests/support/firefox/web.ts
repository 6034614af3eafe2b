import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import type { RefusedRequest, Web } from '../driver.ts';
import type { ChromeScope, Send } from './chrome-scope.ts';

/** The web of a Firefox under test: answers what the test answers, refuses the rest. */
export class FirefoxWeb {
  web: Web = () => null;
  /** True: nothing is answered. */
  cutOff = false;
  private readonly refusedRequests: RefusedRequest[] = [];

  private constructor(
    private readonly send: Send,
    private readonly chrome: ChromeScope,
  ) {}

  static async start(
    connection: BidiConnection,
    send: Send,
    chrome: ChromeScope,
  ): Promise<FirefoxWeb> {
    const web = new FirefoxWeb(send, chrome);
    connection.on('network.beforeRequestSent', (event) => {
      if (!event.isBlocked) return;
      // A tab that closes takes its requests with it.
      web.reply(event.request.request, event.request.url).catch(() => undefined);
    });
    await send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [
        { type: 'pattern', protocol: 'http' },
        { type: 'pattern', protocol: 'https' },
      ],
    });
    // What no document asks for (the background, workers) is not shown to WebDriver.
    await chrome.run(WATCH_ALL);
    return web;
  }

  async refused(): Promise<readonly RefusedRequest[]> {
    const hidden = (await this.chrome.run('globalThis.sidelightRefused')) as string[];
    return [...this.refusedRequests, ...hidden.map((url) => ({ url }))];
  }

  private async reply(request: string, url: string): Promise<void> {
    const reply = this.cutOff ? null : this.web(new URL(url));
    if (!reply) {
      if (!url.endsWith('/favicon.ico')) this.refusedRequests.push({ url });
      await this.send('network.failRequest', { request });
      return;
    }
    await this.send('network.provideResponse', {
      request,
      statusCode: reply.status ?? 200,
      reasonPhrase: 'OK',
      headers: [
        {
          name: 'content-type',
          value: { type: 'string', value: `${reply.type ?? 'text/html'}; charset=utf-8` },
        },
      ],
      body: { type: 'string', value: reply.body },
    });
  }
}

/** Cancels and remembers every request that the extension's own principal makes. */
const WATCH_ALL = `(() => {
  globalThis.sidelightRefused = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo?.triggeringPrincipal?.scheme !== 'moz-extension') return;
    if (channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
    globalThis.sidelightRefused.push(channel.URI.spec);
    channel.cancel(Cr.NS_ERROR_OFFLINE);
  }, 'http-on-modify-request');
})()`;
