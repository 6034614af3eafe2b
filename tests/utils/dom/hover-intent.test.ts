import { beforeEach, expect, test } from 'vitest';
import { CLOSE_DELAY, createHoverIntent, OPEN_DELAY } from '@/utils/dom/hover-intent.ts';

/** A clock that only the test moves. */
class Clock {
  private now = 0;
  private next = 1;
  private timers = new Map<number, { at: number; run: () => void }>();
  set = (run: () => void, ms: number): number => {
    this.timers.set(this.next, { at: this.now + ms, run });
    return this.next++;
  };
  clear = (timer: number): void => void this.timers.delete(timer);
  pass(ms: number): void {
    this.now += ms;
    for (const [id, timer] of [...this.timers])
      if (timer.at <= this.now) {
        this.timers.delete(id);
        timer.run();
      }
  }
}

let clock: Clock;
let open: string | null;
let intent: ReturnType<typeof createHoverIntent<string>>;

beforeEach(() => {
  clock = new Clock();
  open = null;
  intent = createHoverIntent<string>({
    open: (target) => (open = target),
    close: () => (open = null),
    current: () => open,
    setTimeout: clock.set,
    clearTimeout: clock.clear,
  });
});

test('a card opens when the pointer has rested on a mark', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY - 1);
  expect(open).toBeNull();
  clock.pass(1);
  expect(open).toBe('chad');
});

test('a pointer that only passes over opens nothing', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY / 2);
  intent.over(null);
  clock.pass(OPEN_DELAY * 2);
  expect(open).toBeNull();
});

test('another mark opens at once while a card is open', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY);
  intent.over('guinea');
  expect(open).toBe('guinea');
});

test('a card closes after the grace when the pointer leaves', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY);
  intent.over(null);
  clock.pass(CLOSE_DELAY - 1);
  expect(open).toBe('chad');
  clock.pass(1);
  expect(open).toBeNull();
});

test('moving onto the card within the grace keeps it, leaving the card closes it', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY);
  intent.over(null);
  clock.pass(CLOSE_DELAY / 2);
  intent.card(true);
  clock.pass(CLOSE_DELAY * 4);
  expect(open).toBe('chad');
  intent.card(false);
  clock.pass(CLOSE_DELAY);
  expect(open).toBeNull();
});

test('coming back to the same mark within the grace keeps its card', () => {
  intent.over('chad');
  clock.pass(OPEN_DELAY);
  intent.over(null);
  intent.over('chad');
  clock.pass(CLOSE_DELAY * 2);
  expect(open).toBe('chad');
});
