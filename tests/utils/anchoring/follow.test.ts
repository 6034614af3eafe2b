import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { Follower, type Move } from '@/utils/anchoring/follow.ts';
import type { Slicing } from '@/utils/anchoring/locate-all.ts';
import { proseFrom } from '../../support/prose.ts';

const slicing: Slicing = { now: () => 0, pause: () => Promise.resolve() };
const prose = proseFrom(11);
const blocks = Array.from({ length: 12 }, () => prose.paragraph(3));
const other = Array.from({ length: 6 }, () => prose.paragraph(3));
const page = blocks.join('\n');

function followed(indices: readonly number[]): { follower: Follower<number>; quotes: string[] } {
  const follower = new Follower<number>();
  const quotes: string[] = [];
  for (const i of indices) {
    const start = page.indexOf(blocks[i] ?? '') + 10;
    const quote = page.slice(start, start + 60).trim();
    const from = page.indexOf(quote, start);
    follower.follow(i, describePassage(page, from, from + quote.length));
    quotes[i] = quote;
  }
  return { follower, quotes };
}

function kinds(moves: readonly Move<number>[]): string[] {
  return moves.map((move) => `${move.kind} ${move.key}`);
}

/** Every passage found stands where its words stand. */
function expectRight(follower: Follower<number>, quotes: readonly string[], text: string): void {
  for (const [key, verdict] of follower.verdicts) {
    if (verdict.kind === 'lost') expect(text).not.toContain(quotes[key]);
    else expect(text.slice(verdict.start, verdict.end)).toBe(quotes[key]);
  }
}

describe('passages of a living page', () => {
  test('appear when their text appears', async () => {
    const { follower } = followed([1, 8]);
    expect(kinds(await follower.update(blocks.slice(0, 4).join('\n'), slicing))).toEqual([
      'appeared 1',
      'lost 8',
    ]);
    expect(kinds(await follower.update(page, slicing))).toEqual(['appeared 8']);
  });

  test('are not reported again while nothing changes', async () => {
    const { follower } = followed([1, 8]);
    await follower.update(page, slicing);
    expect(await follower.update(page, slicing)).toEqual([]);
  });

  test('follow text put in before them', async () => {
    const { follower, quotes } = followed([1, 8]);
    await follower.update(page, slicing);
    const longer = [other[0], page].join('\n');
    await follower.update(longer, slicing);
    expectRight(follower, quotes, longer);
    expect(follower.verdicts.size).toBe(2);
  });

  test('are lost with their text and found with it again, as in a soft navigation', async () => {
    const { follower, quotes } = followed([1, 8]);
    await follower.update(page, slicing);
    expect(kinds(await follower.update(other.join('\n'), slicing))).toEqual(['lost 1', 'lost 8']);
    expect(kinds(await follower.update(page, slicing))).toEqual(['appeared 1', 'appeared 8']);
    expectRight(follower, quotes, page);
  });

  test('stay at their article when another one is added below it', async () => {
    const { follower, quotes } = followed([1, 8]);
    await follower.update(page, slicing);
    const longer = [page, ...other].join('\n');
    expect(await follower.update(longer, slicing)).toEqual([]);
    expectRight(follower, quotes, longer);
  });

  test('are forgotten when no longer followed', async () => {
    const { follower } = followed([1, 8]);
    await follower.update(page, slicing);
    follower.unfollow(1);
    expect([...follower.verdicts.keys()]).toEqual([8]);
    expect(await follower.update(other.join('\n'), slicing)).toHaveLength(1);
  });

  test('that an abort left unsought are sought at the next update', async () => {
    const { follower, quotes } = followed([1, 8]);
    const signal = AbortSignal.abort();
    await expect(follower.update(page, { ...slicing, signal })).rejects.toThrow();
    await follower.update(page, slicing);
    expect(follower.verdicts.size).toBe(2);
    expectRight(follower, quotes, page);
  });

  test('leave like words elsewhere when their own text comes', async () => {
    const phrase = 'a spokesman of the harbour told reporters';
    const text = `${blocks[0]}\nIt was late, ${phrase} on Monday.\n${blocks[1]}`;
    const start = text.indexOf(phrase);
    const follower = new Follower<number>();
    follower.follow(1, describePassage(text, start, start + phrase.length));
    const lead = `${other[0]}\nNobody was hurt, ${phrase}.\n${other[1]}`;
    await follower.update(lead, slicing);
    const whole = `${lead}\n${text}`;
    await follower.update(whole, slicing);
    expect(follower.verdicts.get(1)).toMatchObject({ start: lead.length + 1 + start });
  });

  test('are right after any sequence of changes', async () => {
    const pieces = fc.uniqueArray(fc.nat({ max: 17 }), { minLength: 1, maxLength: 18 });
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 4 }), async (states) => {
        const { follower, quotes } = followed([0, 3, 5, 11]);
        for (const state of states) {
          const text = state.map((i) => blocks[i] ?? other[i - 12] ?? '').join('\n');
          await follower.update(text, slicing);
          expect(follower.verdicts.size).toBe(4);
          expectRight(follower, quotes, text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
