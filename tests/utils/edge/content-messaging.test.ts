import { afterEach, expect, test, vi } from 'vitest';
import { answerInContent } from '@/utils/edge/content-messaging.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import type { Handlers } from '@/utils/messages/envelope.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';

const ID = 'sidelight';
type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => boolean;

/**
 * The browser between both ends: undefined where no listener keeps the way back open. What is
 * answered goes through JSON, as in Chromium, where undefined becomes null.
 */
const listeners = vi.hoisted(() => new Set<Listener>());
const deliver = vi.hoisted(
  () => (_tab: number, message: unknown) =>
    new Promise((resolve) => {
      const answer = (value: unknown) => resolve(JSON.parse(JSON.stringify(value ?? null)));
      const heard = [...listeners].map((hear) => hear(message, { id: 'sidelight' }, answer));
      if (!heard.includes(true)) resolve(undefined);
    }),
);
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage: deliver } } }));

let end = new AbortController();
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page whose script has only these handlers. */
function pageWith(handlers: Partial<Handlers<ToContent, unknown>>): void {
  end = new AbortController();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal('chrome', { runtime: { id: ID, onMessage } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not asked need not be there
  answerInContent(handlers as Handlers<ToContent, unknown>, end.signal);
}

test.each(['now', 'later'])('a call that answers nothing, %s, was answered: null', async (when) => {
  const refreshed: string[] = [];
  pageWith({
    refresh: ({ what }) => {
      refreshed.push(what);
      return when === 'now' ? undefined : Promise.resolve();
    },
  });
  expect(await sendToTab(1, 'refresh', { what: 'notes' })).toEqual({ ok: true, value: null });
  expect(refreshed).toEqual(['notes']);
});

test('what a handler answers arrives as it is', async () => {
  const gone = { ok: true, value: null } as const;
  pageWith({ 'goto.note': () => gone });
  expect(await sendToTab(1, 'goto.note', { id: 'a' })).toEqual({ ok: true, value: gone });
});

test('a page whose handler fails, or that has none, is no page', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  pageWith({
    'page.view': () => {
      throw new Error('the page has not been read');
    },
  });
  const noPage = { ok: false, error: { reason: 'no-page', retryable: true } };
  expect(await sendToTab(1, 'page.view')).toMatchObject(noPage);
  expect(told).toHaveBeenCalled();
  expect(await sendToTab(1, 'page.copy')).toMatchObject(noPage);
});

test('a script that was ended answers no more', async () => {
  pageWith({ 'frame.close': () => undefined });
  expect(await sendToTab(1, 'frame.close')).toMatchObject({ ok: true });
  end.abort();
  expect(await sendToTab(1, 'frame.close')).toMatchObject({ ok: false });
});
