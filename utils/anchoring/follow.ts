import type { Selector } from '../notes/note.ts';
import { type Slicing, locateAll } from './locate-all.ts';
import { createLocator } from './locator.ts';
import type { Verdict } from './verdict.ts';

/** What a change of the text did to one passage. */
export type Move<Key> =
  | { readonly kind: 'appeared' | 'moved'; readonly key: Key; readonly verdict: Found }
  | { readonly kind: 'lost'; readonly key: Key; readonly verdict: Lost };

type Found = Exclude<Verdict, { kind: 'lost' }>;
type Lost = Extract<Verdict, { kind: 'lost' }>;

/**
 * Text units around a passage that must be unchanged for it to be taken along without a search:
 * what stands there is then surely the same passage, in the same surroundings.
 */
const SURROUNDINGS = 200;
/** A place less sure than this is sought anew with every change: the passage itself may have come. */
const SURE = 0.9;

/**
 * Keeps passages located in a text that goes on changing. A passage whose surroundings did not
 * change is taken along; only the others are sought anew. Each passage has one place or none, so
 * nothing can double. Updates must not overlap: wait for one before the next.
 */
export class Follower<Key> {
  readonly #selectors = new Map<Key, readonly Selector[]>();
  readonly #verdicts = new Map<Key, Verdict>();
  #text: string | null = null;

  /** Follows a passage from the next update on. */
  follow(key: Key, selectors: readonly Selector[]): void {
    this.#selectors.set(key, selectors);
    this.#verdicts.delete(key);
  }

  /** Follows exactly these; what is followed already under the same key keeps its place. */
  keep(passages: ReadonlyMap<Key, readonly Selector[]>): void {
    for (const key of [...this.#selectors.keys()]) if (!passages.has(key)) this.unfollow(key);
    for (const [key, selectors] of passages) {
      const known = this.#selectors.get(key);
      if (!known || !isSame(known, selectors)) this.follow(key, selectors);
    }
  }

  unfollow(key: Key): void {
    this.#selectors.delete(key);
    this.#verdicts.delete(key);
  }

  /** What is known of each passage since the last update. */
  get verdicts(): ReadonlyMap<Key, Verdict> {
    return this.#verdicts;
  }

  /**
   * Brings every passage up to date with a text.
   * @returns what changed for whom; nothing for a passage that only shifted with its surroundings
   * and stands at other offsets now.
   * @throws the signal's reason when it is aborted; the passages not yet sought are sought again
   * at the next update.
   */
  async update(text: string, slicing: Slicing): Promise<Move<Key>[]> {
    const before = this.#text;
    const sought = before === null ? [...this.#selectors] : this.#takeAlong(before, text);
    this.#text = text;
    const old = new Map(this.#verdicts);
    for (const [key] of sought) this.#verdicts.delete(key);
    const moves: Move<Key>[] = [];
    await locateAll(
      createLocator(text),
      sought,
      (key, verdict) => {
        // It may have been given up while others were sought.
        if (!this.#selectors.has(key)) return;
        this.#verdicts.set(key, verdict);
        const move = moveOf(key, old.get(key), verdict);
        if (move) moves.push(move);
      },
      slicing,
    );
    return moves;
  }

  /** Shifts what stayed among its surroundings, and returns what must be sought. */
  #takeAlong(before: string, after: string): [Key, readonly Selector[]][] {
    const head = sharedHead(before, after);
    const tail = sharedTail(before, after, head);
    const shift = after.length - before.length;
    const sought: [Key, readonly Selector[]][] = [];
    for (const [key, selectors] of this.#selectors) {
      const verdict = this.#verdicts.get(key);
      if (before === after && verdict !== undefined) continue;
      const isFound =
        verdict !== undefined && verdict.kind !== 'lost' && verdict.confidence >= SURE;
      if (isFound && verdict.end + SURROUNDINGS <= head) continue;
      if (isFound && verdict.start - SURROUNDINGS >= before.length - tail) {
        const { start, end } = verdict;
        this.#verdicts.set(key, { ...verdict, start: start + shift, end: end + shift });
      } else sought.push([key, selectors]);
    }
    return sought;
  }
}

function moveOf<Key>(key: Key, old: Verdict | undefined, verdict: Verdict): Move<Key> | null {
  if (verdict.kind === 'lost') {
    const wasThere = old === undefined || old.kind !== 'lost';
    return wasThere ? { kind: 'lost', key, verdict } : null;
  }
  if (old === undefined || old.kind === 'lost') return { kind: 'appeared', key, verdict };
  const stays = old.start === verdict.start && old.end === verdict.end;
  return stays ? null : { kind: 'moved', key, verdict };
}

/** Selectors come anew with each message; they are small plain data. */
function isSame(a: readonly Selector[], b: readonly Selector[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let n = 0;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}
