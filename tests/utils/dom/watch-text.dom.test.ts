import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchText } from '@/utils/dom/watch-text.ts';

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
  document.body.replaceChildren();
});

function fail(error: unknown): never {
  throw error;
}

function watch(html: string): string[] {
  document.body.innerHTML = html;
  const texts: string[] = [];
  watchText(document.body, (index) => void texts.push(index.text), {
    signal: controller.signal,
    quiet: 5,
    onError: fail,
  });
  return texts;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a watched page', () => {
  test('is read at once', async () => {
    const texts = watch('<p>One</p>');
    await vi.waitFor(() => expect(texts).toEqual(['One']));
  });

  const CHANGES: readonly { what: string; change: () => void; text: string }[] = [
    { what: 'text added', change: () => document.body.append('Two'), text: 'One\nTwo' },
    {
      what: 'text changed in place',
      change: () =>
        document.body.firstChild?.firstChild && (document.body.firstChild.textContent = 'Uno'),
      text: 'Uno',
    },
    { what: 'text removed', change: () => document.body.firstElementChild?.remove(), text: '' },
    {
      what: 'text hidden',
      change: () => document.body.firstElementChild?.setAttribute('hidden', ''),
      text: '',
    },
    {
      what: 'the same text in other nodes',
      change: () =>
        document.body.replaceChildren(
          ...[document.createElement('p')].map((p) => (p.append('One'), p)),
        ),
      text: 'One',
    },
  ];
  test.each(CHANGES)('is read again after $what', async ({ change, text }) => {
    const texts = watch('<p>One</p>');
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    change();
    await vi.waitFor(() => expect(texts).toEqual(['One', text]));
  });

  test('is read once for many changes', async () => {
    const texts = watch('<p>One</p>');
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    for (let i = 0; i < 100; i++) document.body.append(String(i));
    await vi.waitFor(() => expect(texts).toHaveLength(2));
    await pause(60);
    expect(texts).toHaveLength(2);
  });

  test('is not read for changes that are no text, or of our own host', async () => {
    const texts = watch('<p>One</p><script></script><sidelight-root></sidelight-root>');
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    document.body.append(document.createElement('style'));
    document.querySelector('script')?.append('let a;');
    document.querySelector('sidelight-root')?.append('card');
    await pause(60);
    expect(texts).toHaveLength(1);
  });

  test('is left alone after the abort', async () => {
    const texts = watch('<p>One</p>');
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    controller.abort();
    document.body.append('Two');
    await pause(60);
    expect(texts).toHaveLength(1);
  });
});
