import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LinkBlock } from '@/utils/entities/mention.ts';

/** Where the owner keeps the seed article and its annotation beside the project; absent in other clones. */
const ARTICLE = new URL('../../../shared/seed/article.md', import.meta.url);
const GOLD = new URL('../../../shared/seed/gold.json', import.meta.url);

const PartSchema = v.picklist(['headline', 'byline', 'dateline', 'caption', 'credit', 'body']);
const GoldSchema = v.object({
  entities: v.array(v.object({ id: v.string(), wikidata: v.nullable(v.string()) })),
  segments: v.array(
    v.object({ id: v.string(), part: v.string(), start: v.number(), end: v.number() }),
  ),
  mentions: v.array(
    v.object({
      seg: v.string(),
      part: v.string(),
      cls: v.string(),
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      entity: v.string(),
      highlight: v.picklist(['required', 'optional', 'never']),
      accept: v.optional(v.array(v.string())),
      referent: v.optional(v.string()),
    }),
  ),
  events: v.array(v.object({ id: v.string() })),
  quotations: v.array(v.object({ id: v.string(), speaker: v.string(), text: v.string() })),
  claims: v.array(v.object({ id: v.string() })),
  checks: v.array(v.object({ id: v.string(), claim: v.string() })),
  itinerary: v.array(v.object({ order: v.number(), entity: v.string() })),
});

/** The exhaustive annotation of the seed article; offsets are in UTF-16 code units of its file. */
export type Gold = v.InferOutput<typeof GoldSchema>;

/** Whether article and annotation are at hand. */
export const hasSeedArticle = existsSync(ARTICLE) && existsSync(GOLD);

/** The file of the seed article, as it stands. Read when a test runs and never stored. */
export function seedArticle(): string {
  return readFileSync(ARTICLE, 'utf8');
}

/** The annotation of the seed article. */
export function seedGold(): Gold {
  return v.parse(GoldSchema, JSON.parse(readFileSync(GOLD, 'utf8')));
}

/** The article's text for the linker, at the offsets of its annotation. */
export function seedBlocks({ segments }: Gold): LinkBlock[] {
  const source = seedArticle();
  return segments.flatMap(({ part, start, end }) => {
    const own = part === 'related-link' ? 'body' : part;
    if (!v.is(PartSchema, own)) return [];
    // Markdown's link marks become spaces, so that offsets stay.
    return [{ part: own, start, text: source.slice(start, end).replace(/[[\]()#]/gu, ' ') }];
  });
}
