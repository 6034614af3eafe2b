import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ContentToBackground } from '@/utils/messages/content-to-background.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import { frameRequests, type ToFrames } from '@/utils/messages/to-frames.ts';
import { readEnvelope, type Call } from '@/utils/messages/envelope.ts';
import { fail } from '@/utils/messages/result.ts';
import type { Handlers, Sender } from './messaging.ts';

/** Whether a message comes from a document of this extension; an iframe of ours also has a tab. */
export function isExtensionPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ours = new URL(browser.runtime.getURL('')).origin;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : null);
  return origin === ours;
}

type Schemas<T> = { readonly [K in keyof T]: v.GenericSchema };

/** Answers both directions that end in the background, each behind its own sender check. */
export function answerInBackground(
  content: { schemas: Schemas<ContentToBackground>; handlers: Handlers<ContentToBackground> },
  page: { schemas: Schemas<PageToBackground>; handlers: Handlers<PageToBackground> },
): void {
  // oxlint-disable-next-line typescript/no-misused-promises -- webextension-polyfill sends what the promise brings
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const sent = readEnvelope(message);
    if (!sent || sender.id !== browser.runtime.id) return undefined;
    const { sidelight: direction, call, request } = sent;
    const trusted = isExtensionPage(sender);
    if (direction === 'page' && trusted) return dispatch(page, call, request, sender);
    if (direction === 'content' && !trusted && sender.tab)
      return dispatch(content, call, request, sender);
    return undefined;
  });
}

/** Answers in a note frame, which heeds nobody but the extension itself. */
export function answerInFrame(handlers: Handlers<ToFrames>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender) => {
    const sent = readEnvelope(message);
    if (sent?.sidelight !== 'frame' || !isExtensionPage(sender)) return;
    void dispatch({ schemas: frameRequests, handlers }, sent.call, sent.request, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function dispatch(
  table: {
    schemas: Readonly<Record<string, v.GenericSchema>>;
    handlers: Readonly<Record<string, Call>>;
  },
  call: string,
  request: unknown,
  sender: Sender,
): Promise<unknown> {
  const schema = own(table.schemas, call);
  const handler = own(table.handlers, call);
  if (!schema || !handler) return fail('invalid', `unknown call ${call}`);
  const parsed = v.safeParse(schema, request ?? undefined);
  if (!parsed.success) return fail('invalid', `${call}: ${v.summarize(parsed.issues)}`);
  return handler(parsed.output, sender);
}

/** An entry of the table itself: `constructor` and the like are no calls. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
