import { beforeEach, expect, test, vi } from 'vitest';
import { sendToTab } from '@/utils/edge/messaging.ts';

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage } } }));

beforeEach(() => sendMessage.mockReset());

test('a page that went while it was asked is no page', async () => {
  sendMessage.mockResolvedValueOnce(undefined);
  expect(await sendToTab(1, 'page.copy')).toMatchObject({ ok: false });
  sendMessage.mockResolvedValueOnce(null);
  expect(await sendToTab(1, 'page.copy')).toMatchObject({ ok: false });
  sendMessage.mockRejectedValueOnce(new Error('the port was closed'));
  expect(await sendToTab(1, 'page.copy')).toMatchObject({ ok: false });
});

test('a call that answers nothing was answered', async () => {
  sendMessage.mockResolvedValueOnce([null]);
  expect(await sendToTab(1, 'page.selection')).toEqual({ ok: true, value: null });
});
