import '@/components/design/design.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '@/components/design/Toast.tsx';

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function show(onClose: () => void) {
  render(
    <Toast
      message={{ id: '1', text: 'Note deleted', onUndo: () => undefined }}
      onClose={onClose}
    />,
    root,
  );
}

/** Preact runs effects a frame and a zero timer later; only the timers are ours. */
async function effects() {
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    vi.advanceTimersByTime(1);
  }
}

it('leaves after five seconds', async () => {
  const onClose = vi.fn();
  show(onClose);
  await effects();
  vi.advanceTimersByTime(4_900);
  expect(onClose).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  ['pointed at', 'mouseenter', 'mouseleave'],
  ['focused', 'focusin', 'focusout'],
])('stays while it is %s', async (_what, enter, leave) => {
  const onClose = vi.fn();
  show(onClose);
  await effects();
  const toast = root.querySelector('.toast');
  toast?.dispatchEvent(new Event(enter, { bubbles: true }));
  await effects();
  vi.advanceTimersByTime(60_000);
  expect(onClose).not.toHaveBeenCalled();
  toast?.dispatchEvent(new Event(leave, { bubbles: true }));
  await effects();
  vi.advanceTimersByTime(5_100);
  expect(onClose).toHaveBeenCalledOnce();
});

it('keeps its live region when it says nothing, so that the next message is read', () => {
  render(<Toast message={null} onClose={() => undefined} />, root);
  expect(root.querySelector('[role=status]')).not.toBeNull();
});

it('stays while something is under way, shows how far it is, and stops it', async () => {
  const [onClose, onCancel] = [vi.fn(), vi.fn()];
  render(
    <Toast
      message={{ id: '1', text: 'Taking it back…', progress: { share: 0.4, onCancel } }}
      onClose={onClose}
    />,
    root,
  );
  await effects();
  vi.advanceTimersByTime(60_000);
  expect(onClose).not.toHaveBeenCalled();
  expect(root.querySelector('progress')?.position).toBeCloseTo(0.4);
  const [cancel, ...others] = root.querySelectorAll('button');
  expect(others).toEqual([]);
  cancel?.click();
  expect(onCancel).toHaveBeenCalledOnce();
});
