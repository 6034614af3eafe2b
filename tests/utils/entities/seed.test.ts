import { describe, expect, it } from 'vitest';
import { hasSeedArticle, seedBlocks, seedGold, type Gold } from '@/tests/support/seed-article.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import type { Gazetteer } from '@/utils/entities/gazetteer.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

const accepted = (mention: Gold['mentions'][number]) =>
  (mention.accept ?? [mention.entity]).map((id) => `seed/${id}`);

const parsed = readSeedPack();
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const own = gazetteerFromPack(parsed.pack);

describe.runIf(hasSeedArticle).each<[string, () => Gazetteer[]]>([
  ['its pack alone', () => [own]],
  ['its pack and the world', () => [own, worldGazetteer()]],
])('linking the seed article with %s', (_, gazetteers) => {
  // Vitest runs the body of a suite it skips, too, to collect its tests.
  if (!hasSeedArticle) {
    it('needs the article beside the project', () => expect.unreachable());
    return;
  }
  const gold = seedGold();
  const mentions = createLinker(gazetteers()).link(seedBlocks(gold), {
    language: 'en',
    date: '2024-06-05',
    articlePacks: ['seed'],
    rejected: [],
    neverNames: [],
  });
  const marked = mentions.filter((mention) => mention.marked);

  it('marks each of the 40 required mentions, exactly and as the right entity', () => {
    const required = gold.mentions.filter(({ highlight }) => highlight === 'required');
    expect(required).toHaveLength(40);
    const missed = required.filter(
      (mention) =>
        !marked.some(
          ({ start, end, entity }) =>
            start === mention.start && end === mention.end && accepted(mention).includes(entity),
        ),
    );
    expect(missed).toEqual([]);
  });

  it('links nothing to a wrong entity and marks nothing that the annotation lacks', () => {
    const allowed = gold.mentions.filter(({ highlight }) => highlight !== 'never');
    const wrong = marked.filter(
      ({ start, end, entity }) =>
        !allowed.some(
          (mention) =>
            start < mention.end && mention.start < end && accepted(mention).includes(entity),
        ),
    );
    expect(wrong.map(({ surface, entity }) => `${surface}: ${entity}`)).toEqual([]);
  });

  it('marks none of the 15 that must not be', () => {
    const never = gold.mentions.filter(({ highlight }) => highlight === 'never');
    expect(never).toHaveLength(15);
    const hit = marked.filter(({ start, end }) =>
      never.some((mention) => start === mention.start && end === mention.end),
    );
    expect(hit).toEqual([]);
  });

  it('keeps the city as the literal meaning of every metonym', () => {
    const metonyms = marked.filter(({ entity }) => entity === 'seed/russia-gov');
    expect(metonyms.map(({ surface, literal }) => `${surface} ${literal}`)).toEqual(
      Array.from({ length: 4 }, () => 'Moscow seed/moscow'),
    );
  });
});
