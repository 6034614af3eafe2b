import type { ContentToBackground } from '@/utils/messages/content-to-background.ts';
import {
  envelope,
  readEnvelope,
  type Answer,
  type Handlers,
  type Request,
} from '@/utils/messages/envelope.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';
import { report } from './log.ts';

/**
 * The two calls a content script makes of the browser. Both browsers' own API is used here and not
 * webextension-polyfill, whose 3 kB every page would pay for: messages are all there is to level.
 */
interface ContentRuntime {
  readonly id?: string;
  getURL(path: string): string;
  /** The other end is ours, and its handlers answer by the same table of calls. */
  sendMessage<A>(message: unknown): Promise<A>;
  readonly onMessage: {
    addListener(listener: ContentListener): void;
    removeListener(listener: ContentListener): void;
  };
}

type ContentListener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (value: unknown) => void,
) => boolean;

interface Extension {
  readonly runtime: ContentRuntime;
}

/** Undefined where the extension was removed or updated under a running page. */
function runtime(): ContentRuntime | undefined {
  const found = extension()?.runtime;
  return found?.id === undefined ? undefined : found;
}

/**
 * Firefox says `browser`, Chromium `chrome`; in Firefox the latter knows no promises. Asked for as
 * properties: for the bare word `browser` WXT would bundle the polyfill.
 */
function extension(): Extension | undefined {
  return [Reflect.get(globalThis, 'browser'), Reflect.get(globalThis, 'chrome')].find(isExtension);
}

function isExtension(value: unknown): value is Extension {
  return typeof value === 'object' && value !== null && 'runtime' in value;
}

/** Whether the extension that put this script into the page is still there. */
export function isExtensionAlive(): boolean {
  return runtime() !== undefined;
}

/** Address of a file of the extension. @throws if the extension is gone */
export function extensionUrl(path: string): string {
  return living().getURL(path);
}

/** Sends from a content script to the background. @throws if the extension is gone */
export async function sendFromContent<K extends keyof ContentToBackground>(
  call: K,
  ...[request]: Request<ContentToBackground[K]>
): Promise<Answer<ContentToBackground[K]>> {
  return living().sendMessage(envelope('content', call, request));
}

/**
 * Answers in a content script, each answer in a list of its own, for Chromium tells no failure (`undefined`)
 * from an answer of nothing (`null`). Only this extension's own contexts can reach it.
 */
export function answerInContent(
  handlers: Handlers<ToContent, { readonly id?: string }>,
  signal: AbortSignal,
): void {
  const { id, onMessage } = living();
  const listener: ContentListener = (message, sender, answer) => {
    const sent = readEnvelope(message);
    if (sent?.sidelight !== 'tab' || sender.id !== id) return false;
    const handler: unknown = Object.hasOwn(handlers, sent.call) && Reflect.get(handlers, sent.call);
    if (typeof handler !== 'function') return false;
    const reply = async () =>
      answer([await Reflect.apply(handler, undefined, [sent.request, sender])]);
    void reply().catch((error: unknown) => {
      report(sent.call, error);
      answer(undefined);
    });
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

function living(): ContentRuntime {
  const found = runtime();
  if (!found) throw new Error('the extension was updated or removed; the page must be reloaded');
  return found;
}
