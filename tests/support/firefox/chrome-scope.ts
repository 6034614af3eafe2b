import { randomUUID } from 'node:crypto';
import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { MESSAGE, frameScriptSource, type Command } from './frame-script.ts';

/** Sends one WebDriver BiDi command. */
export type Send = (method: string, params: object) => Promise<unknown>;

/** BiDi commands by name; Firefox knows parameters of its own that the protocol's types do not. */
export function sender(connection: BidiConnection): Send {
  const send = connection.send.bind(connection) as (
    method: string,
    params: object,
  ) => Promise<{ result: unknown }>;
  return async (method, params) => (await send(method, params)).result;
}

/**
 * Firefox's own window, where its toolbar, panels and prompts stand. Open to tests because the
 * browser was started with `--remote-allow-system-access`.
 */
export class ChromeScope {
  private constructor(
    private readonly send: Send,
    private readonly context: string,
  ) {}

  static async enter(send: Send): Promise<ChromeScope> {
    const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[];
    };
    const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    const scope = new ChromeScope(send, window.context);
    const source = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScriptSource())}`;
    await scope.run(`Services.mm.loadFrameScript(${JSON.stringify(source)}, true)`);
    return scope;
  }

  /** Evaluates in the window; the value must survive JSON. Promises are awaited. */
  async run(expression: string): Promise<unknown> {
    const answer = (await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
    return typeof answer.result.value === 'string' ? JSON.parse(answer.result.value) : undefined;
  }

  /**
   * Asks the frame script beside a document.
   * @param browser expression for the `browser` element that shows the document
   * @param frame part of the address of a frame in it that is asked instead; empty for itself
   * @throws if the document does not answer, because it is being replaced
   */
  async ask(browser: string, command: Command, frame = ''): Promise<unknown> {
    const id = randomUUID();
    const name = JSON.stringify(MESSAGE);
    const answer = await this.run(`new Promise((resolve, reject) => {
      const browser = ${browser};
      if (!browser) return reject(new Error('The document is gone'));
      const manager = browser.messageManager;
      const listener = ({ data }) => { if (data.id === ${JSON.stringify(id)}) end(data); };
      const timer = setTimeout(() => end({ error: 'The document does not answer' }), 10000);
      const end = (data) => {
        clearTimeout(timer);
        manager.removeMessageListener(${name}, listener);
        resolve(data);
      };
      manager.addMessageListener(${name}, listener);
      manager.sendAsyncMessage(${name}, ${JSON.stringify({ id, command, frame })});
    })`);
    const { value, error } = answer as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
