import { browser, type Browser } from 'wxt/browser';
import type { ContentToBackground } from '@/utils/messages/content-to-background.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import { fail, type Result } from '@/utils/messages/result.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';

/** The browser's word on who sent a message; nothing in a payload is believed about that. */
export type Sender = Browser.runtime.MessageSender;

type Directions = { content: ContentToBackground; page: PageToBackground; tab: ToContent };
type Direction = keyof Directions;
// oxlint-disable-next-line typescript/no-explicit-any -- the widest function type; every use narrows it
export type Call = (...request: any[]) => unknown;
type Answer<F> = F extends Call ? ReturnType<F> : never;
type Request<F> = F extends Call ? Parameters<F> : never;

/** Handlers of one direction; each gets a parsed payload and the browser-supplied sender. */
export type Handlers<T> = {
  readonly [K in keyof T]: (
    request: Request<T[K]>[0],
    sender: Sender,
  ) => Answer<T[K]> | Promise<Answer<T[K]>>;
};

/** What crosses: the direction, the name of the call, its one argument. */
export interface Envelope {
  readonly sidelight: Direction;
  readonly call: string;
  readonly request: unknown;
}

/** Reads an envelope by hand: content scripts answer with it and have no room for a validator. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const sidelight: unknown = Reflect.get(message, 'sidelight');
  const call: unknown = Reflect.get(message, 'call');
  if (sidelight !== 'content' && sidelight !== 'page' && sidelight !== 'tab') return null;
  if (typeof call !== 'string') return null;
  return { sidelight, call, request: Reflect.get(message, 'request') };
}

/** The one door for sending. */
function envelope(direction: Direction, call: PropertyKey, request: unknown): Envelope {
  return { sidelight: direction, call: String(call), request };
}

/** Sends from a content script to the background. @throws if the extension was reloaded meanwhile */
export function sendFromContent<K extends keyof ContentToBackground>(
  call: K,
  ...[request]: Request<ContentToBackground[K]>
): Promise<Answer<ContentToBackground[K]>> {
  return browser.runtime.sendMessage(envelope('content', call, request));
}

/** Sends from an extension page to the background. @throws if the extension was reloaded meanwhile */
export function sendFromPage<K extends keyof PageToBackground>(
  call: K,
  ...[request]: Request<PageToBackground[K]>
): Promise<Answer<PageToBackground[K]>> {
  return browser.runtime.sendMessage(envelope('page', call, request));
}

/** Sends to the content script of a tab's top frame. A tab without one answers `no-page`. */
export async function sendToTab<K extends keyof ToContent>(
  tabId: number,
  call: K,
  ...[request]: Request<ToContent[K]>
): Promise<Result<Answer<ToContent[K]>>> {
  try {
    const value: Answer<ToContent[K]> = await browser.tabs.sendMessage(
      tabId,
      envelope('tab', call, request),
      { frameId: 0 },
    );
    return { ok: true, value };
  } catch (error) {
    return fail('no-page', String(error), true);
  }
}

/** Answers in a content script; only this extension's own contexts can reach it. */
export function answerInContent(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const sent = readEnvelope(message);
    if (sent?.sidelight !== 'tab' || sender.id !== browser.runtime.id) return undefined;
    const handler = Object.hasOwn(handlers, sent.call) && Reflect.get(handlers, sent.call);
    if (typeof handler !== 'function') return undefined;
    return Promise.resolve((handler as Call)(sent.request, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
