import { browser, type Browser } from 'wxt/browser';
import {
  envelope,
  type Answer,
  type Handlers as HandlersFor,
  type Request,
} from '@/utils/messages/envelope.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import { fail, type Result } from '@/utils/messages/result.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';
import type { ToFrames } from '@/utils/messages/to-frames.ts';

/** The browser's word on who sent a message; nothing in a payload is believed about that. */
export type Sender = Browser.runtime.MessageSender;

/** Handlers of one direction that ends in the background. */
export type Handlers<T> = HandlersFor<T, Sender>;

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
    const answer: [Answer<ToContent[K]>] | null | undefined = await browser.tabs.sendMessage(
      tabId,
      envelope('tab', call, request),
      { frameId: 0 },
    );
    // No answer at all: the page went while it was asked, or could not answer.
    if (!answer) return fail('no-page', `no answer to ${call}`, true);
    return { ok: true, value: answer[0] };
  } catch (error) {
    return fail('no-page', String(error), true);
  }
}

/**
 * Tells the note frames of a tab; false if nothing of ours is there. Through the tab, because Firefox
 * counts a frame in a web page among its scripts and gives it no other messages.
 */
export async function sendToFrames<K extends keyof ToFrames>(
  tabId: number,
  call: K,
  ...[request]: Request<ToFrames[K]>
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, envelope('frame', call, request));
    return true;
  } catch {
    return false;
  }
}
