import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tabPage } from '@/entrypoints/page-services/tab-page.ts';

type Hear = (message: unknown, sender: { readonly tab?: { readonly id: number } }) => unknown;
const fake = vi.hoisted(() => {
  const hearing = new Set<unknown>();
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
  const onMessage = {
    addListener: (hear: unknown) => hearing.add(hear),
    removeListener: (hear: unknown) => hearing.delete(hear),
  };
  const get = (id: number) => Promise.resolve({ id, url: 'https://example.org/', title: '' });
  const tabs = { get, onActivated: event(), onUpdated: event() };
  return { hearing, browser: { tabs, runtime: { onMessage } } };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const message = (call: string) => ({ sidelight: 'content', call, request: {} });
const anchored = message('page.anchored');

/** What a surface that views tab 7 is told when this message comes from that tab. */
async function toldOf(said: unknown, tab: number): Promise<string[]> {
  const told: string[] = [];
  tabPage({ fixed: 7 }).watch((change) => told.push(change), end.signal);
  for (const hear of fake.hearing)
    expect((hear as Hear)(said, { tab: { id: tab } })).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve));
  return told;
}

test('a surface follows its page when that has placed its notes anew, and answers nothing', async () => {
  expect(await toldOf(anchored, 7)).toEqual(['content']);
});

test('other tabs and other messages do not concern it', async () => {
  expect(await toldOf(anchored, 8)).toEqual([]);
  expect(await toldOf(message('page.found'), 7)).toEqual([]);
  expect(await toldOf('anything', 7)).toEqual([]);
});

test('it stops with its signal', async () => {
  tabPage({ fixed: 7 }).watch(() => undefined, end.signal);
  end.abort();
  expect(fake.hearing.size).toBe(0);
});
