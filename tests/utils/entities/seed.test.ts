import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { worldGazetteer } from '@/tests/support/world.ts';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import type { LinkBlock } from '@/utils/entities/mention.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

const ARTICLE = '../shared/seed/article.md';
const GOLD = '../shared/seed/gold.json';

const PartSchema = v.picklist(['headline', 'byline', 'dateline', 'caption', 'credit', 'body']);
const GoldSchema = v.object({
  segments: v.array(v.object({ part: v.string(), start: v.number(), end: v.number() })),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      entity: v.string(),
      highlight: v.picklist(['required', 'optional', 'never']),
      accept: v.optional(v.array(v.string())),
    }),
  ),
});
type GoldMention = v.InferOutput<typeof GoldSchema>['mentions'][number];

describe.runIf(existsSync(GOLD))('linking the seed article with its pack and the world', () => {
  // Vitest runs the body of a suite it skips, too, to collect its tests.
  if (!existsSync(GOLD)) {
    it('needs the article beside the project', () => expect.unreachable());
    return;
  }
  const gold = v.parse(GoldSchema, JSON.parse(readFileSync(GOLD, 'utf8')));
  const source = readFileSync(ARTICLE, 'utf8');
  const parsed = readSeedPack();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

  const blocks: LinkBlock[] = gold.segments.flatMap(({ part, start, end }) => {
    const own = part === 'related-link' ? 'body' : part;
    if (!v.is(PartSchema, own)) return [];
    // Markdown's link marks become spaces, so that offsets stay.
    return [{ part: own, start, text: source.slice(start, end).replace(/[[\]()#]/gu, ' ') }];
  });
  const mentions = createLinker([gazetteerFromPack(parsed.pack), worldGazetteer()]).link(blocks, {
    language: 'en',
    date: '2024-06-05',
    articlePacks: ['seed'],
    rejected: [],
    neverNames: [],
  });
  const marked = mentions.filter((mention) => mention.marked);
  const accepted = (mention: GoldMention) =>
    (mention.accept ?? [mention.entity]).map((id) => `seed/${id}`);

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
