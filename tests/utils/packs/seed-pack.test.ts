import { describe, expect, it } from 'vitest';
import { hasSeedArticle, seedArticle, seedGold } from '@/tests/support/seed-article.ts';
import { checkFingerprint } from '@/utils/packs/check-article.ts';
import { checkPack } from '@/utils/packs/check-pack.ts';
import { dateOfLine } from '@/utils/packs/draft/draft-dates.ts';
import { readArticleText, textOf } from '@/utils/packs/draft/read-article.ts';
import { findPassage } from '@/utils/packs/find-passage.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

function seedPack(): Pack {
  const parsed = readSeedPack();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

describe('the seed pack', () => {
  const pack = seedPack();

  it('has nothing that pack:check would find', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('speaks all three languages in every name, description, fact, gist and check', () => {
    const facts = pack.entities.flatMap((entity) => entity.facts);
    const texts = [
      ...pack.entities.flatMap(({ name, description, note }) => [name, description, note]),
      ...facts.map(({ note }) => note),
      ...facts
        .filter(({ property }) => property !== 'iso-3166-1')
        .map(({ value }) => ('en' in value ? value : undefined)),
      ...[...pack.statements, ...pack.claims].map(({ gist }) => gist),
      ...pack.checks.map(({ text }) => text),
    ].filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => text.fr === undefined || text.ru === undefined)).toEqual([]);
  });

  it('keeps the two Traores apart', () => {
    const named = pack.entities.filter(({ aliases }) =>
      aliases.some(({ text }) => text === 'Traore'),
    );
    expect(named.map(({ id }) => id)).toEqual(['traore', 'traore-karamoko']);
    for (const { aliases } of named) {
      expect(aliases.find(({ text }) => text === 'Traore')?.class).toBe('surname');
    }
  });

  it('links what the article says of the Congo and carries the note beside it', () => {
    const check = pack.checks.find(({ id }) => id === 'k1');
    expect(check).toMatchObject({ claim: 'c24', verdict: 'conflicts' });
    expect(pack.claims.find(({ id }) => id === 'c24')?.object).toEqual(['drc']);
    expect(check?.sources.length).toBeGreaterThan(2);
  });
});

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

describe.runIf(hasSeedArticle)('the seed pack beside the article', () => {
  // Vitest runs the body of a suite it skips, too, to collect its tests.
  if (!hasSeedArticle) {
    it('needs the article beside the project', () => expect.unreachable());
    return;
  }
  const pack = seedPack();
  const article = readArticleText(seedArticle(), dateOfLine);
  const gold = seedGold();

  it('anchors every selector exactly once and has the fingerprint', () => {
    expect(checkPack(pack, textOf(article))).toEqual([]);
    expect(checkFingerprint(pack, article)).toEqual([]);
  });

  it('has every entity of the annotation with its Wikidata item', () => {
    const ours = new Map(pack.entities.map(({ id, wikidata }) => [id, wikidata]));
    for (const { id, wikidata } of gold.entities)
      expect([id, ours.get(id)]).toEqual([id, wikidata]);
  });

  it('has a surface form for every mention that must be marked', () => {
    const forms = new Map(
      pack.entities.map(({ id, aliases }) => [
        id,
        new Set(aliases.flatMap(({ text, forms: more = [] }) => [text, ...more])),
      ]),
    );
    for (const { surface, entity, referent } of gold.mentions.filter(
      (m) => m.highlight === 'required',
    )) {
      expect([surface, forms.get(referent ?? entity)?.has(surface)]).toEqual([surface, true]);
    }
  });

  it('has all events, quotations, claims, checks and stops', () => {
    expect(ids(pack.events)).toEqual(ids(gold.events));
    expect(ids(pack.statements)).toEqual(ids(gold.quotations));
    expect(ids(pack.claims)).toEqual(ids(gold.claims));
    expect(ids(pack.checks)).toEqual(ids(gold.checks));
    expect(pack.itinerary.map(({ order, entity }) => ({ order, entity }))).toEqual(gold.itinerary);
  });

  it('leads to the whole of each quotation', () => {
    const text = textOf(article);
    for (const { id, text: quoted } of gold.quotations) {
      const statement = pack.statements.find((candidate) => candidate.id === id);
      const found = statement && findPassage(text, statement.passage);
      const words = found?.kind === 'found' ? text.slice(found.start, found.end) : '';
      expect(words).toBe(quoted.replace(/[,.]$/u, ''));
    }
  });

  it('has a selector for every mention of an event', () => {
    const text = textOf(article);
    const spans = [
      ...pack.events.map(({ entity, passages }) => ({ entity, passages })),
      ...pack.relations.map(({ entity, passages = [] }) => ({ entity, passages })),
    ].flatMap(({ entity, passages }) =>
      passages.map((passage) => {
        const found = findPassage(text, passage);
        return `${entity} ${found.kind === 'found' ? text.slice(found.start, found.end) : ''}`;
      }),
    );
    const outside = /^Visits Guinea$|^Africa Influence Tour$/u;
    const wanted = gold.mentions.filter(
      (m) => m.cls === 'event-nominal' && !outside.test(m.surface),
    );
    for (const { surface, entity } of wanted) {
      const isThere = spans.some((span) => span.startsWith(`${entity} `) && span.includes(surface));
      expect([surface, isThere]).toEqual([surface, true]);
    }
  });
});
