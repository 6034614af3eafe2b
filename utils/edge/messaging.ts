import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { ContentToBackground } from '@/utils/messages/content-to-background.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import type { Failure, Result } from '@/utils/messages/result.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';

/** The browser's word on who sent a message; nothing in a payload is believed about that. */
export type Sender = Browser.runtime.MessageSender;

type Directions = { content: ContentToBackground; page: PageToBackground; tab: ToContent };
type Direction = keyof Directions;
// oxlint-disable-next-line typescript/no-explicit-any -- the widest function type; every use narrows it
type Call = (...request: any[]) => unknown;
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
const EnvelopeSchema = v.object({
  sidelight: v.picklist(['content', 'page', 'tab']),
  call: v.string(),
  request: v.optional(v.unknown()),
});

/** The one door for sending. */
function envelope(direction: Direction, call: PropertyKey, request: unknown) {
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

/** Makes a failure value. */
export function fail(
  reason: Failure['reason'],
  message: string,
  retryable = false,
): { ok: false; error: Failure } {
  return { ok: false, error: { reason, message, retryable } };
}

/** Whether a message comes from a document of this extension; an iframe of ours also has a tab. */
export function isExtensionPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = new URL(browser.runtime.getURL('')).origin;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : null);
  return origin === own;
}

type Schemas<T> = { readonly [K in keyof T]: v.GenericSchema };

/** Answers both directions that end in the background, each behind its own sender check. */
export function answerInBackground(
  content: { schemas: Schemas<ContentToBackground>; handlers: Handlers<ContentToBackground> },
  page: { schemas: Schemas<PageToBackground>; handlers: Handlers<PageToBackground> },
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const parsed = v.safeParse(EnvelopeSchema, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const { sidelight: direction, call, request } = parsed.output;
    const trusted = isExtensionPage(sender);
    if (direction === 'page' && trusted) return dispatch(page, call, request, sender);
    if (direction === 'content' && !trusted && sender.tab)
      return dispatch(content, call, request, sender);
    return undefined;
  });
}

/** Answers in a content script; only this extension's own contexts can reach it. */
export function answerInContent(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const parsed = v.safeParse(EnvelopeSchema, message);
    if (!parsed.success || parsed.output.sidelight !== 'tab') return undefined;
    if (sender.id !== browser.runtime.id) return undefined;
    const handler = own(handlers, parsed.output.call);
    return handler ? Promise.resolve((handler as Call)(parsed.output.request, sender)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function dispatch(
  table: { schemas: object; handlers: object },
  call: string,
  request: unknown,
  sender: Sender,
): Promise<unknown> {
  const schema = own(table.schemas, call);
  const handler = own(table.handlers, call);
  if (!schema || !handler) return fail('invalid', `unknown call ${call}`);
  const parsed = v.safeParse(schema as v.GenericSchema, request ?? undefined);
  if (!parsed.success) return fail('invalid', `${call}: ${v.summarize(parsed.issues)}`);
  return (handler as Call)(parsed.output, sender);
}

function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}
