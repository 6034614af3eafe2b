import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBlocks } from '@/utils/article/compare-blocks.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';
import { LAKE } from '../../fixtures/stories/lake-ru.ts';

const [A = '', B = '', C = '', D = ''] = HARBOUR.paragraphs;
const pairs = (first: readonly string[], second: readonly string[]) =>
  compareBlocks(first, second).shared.map((pair) => [pair.first, pair.second]);

describe('paragraphs of two copies', () => {
  it('that are the same are shared, whatever their order', () => {
    expect(compareBlocks([A, B, C], [C, A, B])).toMatchObject({ cut: [], added: [] });
    expect(pairs([A, B, C], [C, A, B])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it('that one copy lacks are cut or added', () => {
    const { shared, cut, added } = compareBlocks([A, B, C], [A, C, D]);
    expect(shared).toHaveLength(2);
    expect([cut, added]).toEqual([[1], [2]]);
  });

  it('that were merged or split are shared', () => {
    expect(pairs([A, B], [`${A} ${B}`])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(compareBlocks([A, B], [`${A} ${B}`])).toMatchObject({ cut: [], added: [] });
  });

  it('with a few words changed are shared and called reworded', () => {
    const [pair] = compareBlocks(
      [A],
      [A.replace('small', 'short').replace('single crew', 'joint crew')],
    ).shared;
    expect(pair).toMatchObject({ first: 0, second: 0, reworded: true });
  });

  it('that differ in typography only are not called reworded', () => {
    const [pair] = compareBlocks([C], [C.replace(/"/g, '\u201d').replace(/ /g, '\u00a0')]).shared;
    expect(pair?.reworded).toBe(false);
  });

  it('of other stories and scripts have nothing in common', () => {
    expect(compareBlocks(HARBOUR.paragraphs, LAKE.paragraphs).shared).toEqual([]);
  });

  it('are each shared, or else cut or added, in any two copies', () => {
    const copies = fc.shuffledSubarray([...HARBOUR.paragraphs]);
    fc.assert(
      fc.property(copies, copies, (first, second) => {
        const { shared, cut, added } = compareBlocks(first, second);
        const common = first.filter((text) => second.includes(text));
        expect(shared.map((pair) => first[pair.first])).toEqual(common);
        expect(cut.map((at) => first[at])).toEqual(first.filter((text) => !second.includes(text)));
        expect(added.map((at) => second[at])).toEqual(
          second.filter((text) => !first.includes(text)),
        );
      }),
    );
  });
});
