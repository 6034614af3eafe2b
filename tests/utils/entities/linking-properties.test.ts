import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, plainContext } from '@/tests/support/article-blocks.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { createLinker } from '@/utils/entities/link.ts';
import type { Mention } from '@/utils/entities/mention.ts';

const gazetteer = worldGazetteer();
const linker = createLinker([gazetteer]);
const { names } = gazetteer.index;

const aName = fc.nat({ max: names.count - 1 }).map((position) => names.at(position));
const aWord = fc.constantFrom(
  'the',
  'in',
  'said',
  'President',
  '(AP)',
  ',',
  '.',
  '"',
  '-',
  'в',
  'de',
);
const aParagraph = fc
  .array(fc.oneof(aName, aWord, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 25 })
  .map((pieces) => pieces.join(' '));
const anArticle = fc.array(aParagraph, { maxLength: 6 });
const aLanguage = fc.constantFrom('en', 'fr', 'ru', 'de');

describe('linking any text', () => {
  it('gives mentions inside one block each, with the words they say', () => {
    fc.assert(
      fc.property(anArticle, aLanguage, (paragraphs, language) => {
        const blocks = articleOf(paragraphs);
        for (const mention of linker.link(blocks, plainContext(language))) {
          const block = blocks.find(
            ({ start, text }) => start <= mention.start && mention.end <= start + text.length,
          );
          expect(block).toBeDefined();
          const start = mention.start - (block?.start ?? 0);
          const end = mention.end - (block?.start ?? 0);
          expect(block?.text.slice(start, end)).toBe(mention.surface);
          expect(mention.confidence).toBeGreaterThanOrEqual(0.4);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          expect(mention.marked && mention.confidence < 0.6).toBe(false);
        }
      }),
    );
  });

  it('gives them in reading order, each behind the one before it or inside it', () => {
    fc.assert(
      fc.property(anArticle, aLanguage, (paragraphs, language) => {
        const mentions = linker.link(articleOf(paragraphs), plainContext(language));
        const pairs = mentions
          .slice(1)
          .map((next, at): [Mention | undefined, Mention] => [mentions[at], next]);
        for (const [mention, next] of pairs) {
          const inside = mention !== undefined && next.end <= mention.end;
          if (mention && !inside) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        }
      }),
    );
  });

  it('gives the same for the same, whatever was linked between', () => {
    fc.assert(
      fc.property(anArticle, anArticle, (paragraphs, others) => {
        const blocks = articleOf(paragraphs);
        const before = linker.link(blocks, plainContext('en'));
        linker.link(articleOf(others), plainContext('ru'));
        expect(linker.link(blocks, plainContext('en'))).toEqual(before);
      }),
    );
  });

  it('finds the same in slices', async () => {
    await fc.assert(
      fc.asyncProperty(anArticle, async (paragraphs) => {
        const blocks = articleOf(paragraphs);
        const sliced = await linker.linkInSlices(blocks, plainContext('en'), () =>
          Promise.resolve(),
        );
        expect(sliced).toEqual(linker.link(blocks, plainContext('en')));
      }),
    );
  });
});
