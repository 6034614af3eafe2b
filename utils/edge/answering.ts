import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ContentToBackground } from '@/utils/messages/content-to-background.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import { readEnvelope, type Call } from '@/utils/messages/envelope.ts';
import { fail } from '@/utils/messages/result.ts';
import type { Handlers, Sender } from './messaging.ts';

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
