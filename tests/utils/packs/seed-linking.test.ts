import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

const ARTICLE = '../shared/seed/article.md';
const GOLD = '../shared/seed/gold.json';

const PartSchema = v.picklist(['headline', 'byline', 'dateline', 'caption', 'credit', 'body']);

const GoldSchema = v.object({
  segments: v.array(
    v.object({
      part: v.string(),
      start: v.number(),
      end: v.number(),
      para: v.optional(v.number()),
    }),
  ),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      entity: v.string(),
      highlight: v.string(),
      accept: v.optional(v.array(v.string())),
    }),
  ),
});

const agrees = (entity: string, mention: { entity: string; accept?: string[] | undefined }) =>
  (mention.accept ?? [mention.entity]).some((id) => entity === `seed/${id}`);

describe.runIf(existsSync(GOLD))('linking the article with the seed pack alone', () => {
  // Vitest runs the body of a suite it skips, too, to collect its tests.
  if (!existsSync(GOLD)) {
    it('needs the article beside the project', () => expect.unreachable());
    return;
  }
  const gold = v.parse(GoldSchema, JSON.parse(readFileSync(GOLD, 'utf8')));
  const source = readFileSync(ARTICLE, 'utf8');
  const parsed = readSeedPack();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

  const spans = new Map<
    string,
    { part: v.InferOutput<typeof PartSchema>; start: number; end: number }
  >();
  for (const { part, start, end, para } of gold.segments) {
    const key = para === undefined ? `${start}` : `body ${para}`;
    const own = part === 'related-link' ? 'body' : part;
    if (!v.is(PartSchema, own)) continue;
    spans.set(key, { part: own, start: spans.get(key)?.start ?? start, end });
  }
  const blocks = [...spans.values()].map(({ part, start, end }) => ({
    part,
    start,
    // Same length as the source, so that offsets agree: Markdown's link marks become spaces.
    text: source.slice(start, end).replace(/[[\]()#]/gu, ' '),
  }));
  const marked = createLinker([gazetteerFromPack(parsed.pack)])
    .link(blocks, {
      language: 'en',
      date: '2024-06-05',
      articlePacks: ['seed'],
      rejected: [],
      neverNames: [],
    })
    .filter((mention) => mention.marked);
  it('marks every mention that must be marked', () => {
    const required = gold.mentions.filter(({ highlight }) => highlight === 'required');
    expect(required).toHaveLength(40);
    const missed = required.filter(
      (mention) =>
        !marked.some(
          ({ start, end, entity }) =>
            start < mention.end && mention.start < end && agrees(entity, mention),
        ),
    );
    expect(missed.map(({ surface }) => surface)).toEqual([]);
  });

  it('marks nothing that is not in the annotation', () => {
    const allowed = gold.mentions.filter(({ highlight }) => highlight !== 'never');
    const wrong = marked.filter(
      ({ start, end, entity }) =>
        !allowed.some(
          (mention) => start < mention.end && mention.start < end && agrees(entity, mention),
        ),
    );
    expect(wrong.map(({ surface, entity }) => `${surface} ${entity}`)).toEqual([]);
  });
});
