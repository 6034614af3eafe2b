import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeWorldPack } from '@/scripts/world/build.ts';
import { worldPack } from '@/tests/support/world.ts';
import { openWorld } from '@/utils/entities/world.ts';
import { cardFor } from '@/utils/packs/card.ts';
import { ENTITY_TYPES } from '@/utils/packs/entity-types.ts';
import { parsePack } from '@/utils/packs/parse-pack.ts';
import { PROPERTIES } from '@/utils/packs/properties.ts';

/** What both files may weigh in the extension, gzip, bytes. */
const BUDGET = 600_000;

const { index, cards } = worldPack();
const world = openWorld(cards);

describe('the world pack', () => {
  it('keeps to its share of the extension', () => {
    const size = [index, JSON.stringify(cards)].map((file) => gzipSync(file).length);
    expect(size.reduce((total, bytes) => total + bytes, 0)).toBeLessThan(BUDGET);
  });

  it('cites for every fact a source it knows', () => {
    const known = new Set(cards.sources.map(({ id }) => id));
    const unsourced = cards.entities.flatMap(({ i, x = [] }) =>
      x.filter(([, , source]) => !known.has(source)).map(() => i),
    );
    expect(unsourced).toEqual([]);
  });

  it('uses types and properties that cards have words for', () => {
    const types = new Set(cards.entities.map(({ t }) => t));
    expect([...types].filter((type) => !ENTITY_TYPES.has(type))).toEqual([]);
    const properties = new Set(cards.entities.flatMap(({ x = [] }) => x.map(([name]) => name)));
    expect([...properties].filter((name) => !PROPERTIES.has(name))).toEqual([]);
  });

  it('gives no Wikidata id to two entities but to a country that is its own capital', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { w, i } of cards.entities) {
      if (w === undefined) continue;
      const other = seen.get(w);
      if (other !== undefined) shared.push(`${other} ${i}`);
      seen.set(w, i);
    }
    expect(shared).toEqual(['singapore singapore-sg']);
  });

  it('points only to entities it has', () => {
    const ids = new Set(cards.entities.map(({ i }) => i));
    const lost = cards.entities.flatMap(({ x = [] }) =>
      x.flatMap(([, value]) =>
        typeof value === 'string' && !ids.has(value.slice(1)) ? [value] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('finds the position and the GeoNames id of every capital', () => {
    const without = cards.entities.filter(
      ({ t, g, c }) => t === 'capital' && (g === undefined || c === undefined),
    );
    expect(without.map(({ i }) => i)).toEqual([]);
  });

  it.each(['nizhny-tagil-ru', 'gomel-by', 'galway-ie'])('has %s once, with its position', (id) => {
    const there = world.entity(`world/${id}`)?.coordinates ?? null;
    expect(there).not.toBeNull();
    const alike = cards.entities.filter(({ c }) => c !== undefined && String(c) === String(there));
    expect(alike.map(({ i }) => i)).toEqual([id]);
  });

  it.each(['burkina-faso', 'moscow-ru', 'un', 'sergei-lavrov', 'sahel', 'scotland'])(
    'gives %s a pack of its own that passes as one',
    (id) => {
      const pack = world.packOf(`world/${id}`);
      const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
      expect(parsed).toMatchObject({ ok: true });
    },
  );

  it('tells who held an office on the article’s date', () => {
    const pack = world.packOf('world/chad');
    const chad = world.entity('world/chad');
    if (pack === null || chad === null) throw new Error('no Chad');
    const card = cardFor(chad, { pack, date: '2024-03-01', language: 'en' });
    const minister = card.then.filter(({ label }) => label === 'Prime minister');
    expect(minister.map(({ value }) => value)).toEqual(['Succès Masra']);
  });

  it('leaves out an office that nobody is listed for on that date, and tells who came later', () => {
    const pack = world.packOf('world/chad');
    const chad = world.entity('world/chad');
    if (pack === null || chad === null) throw new Error('no Chad');
    const card = cardFor(chad, { pack, date: '2024-03-01', language: 'en' });
    expect(card.then.map(({ label }) => label)).not.toContain('Foreign minister');
    expect(card.since.map(({ value }) => value)).toContain('Abderaman Koulamallah');
  });

  it.each([
    ['france', 'Country in Western Europe'],
    ['united-states', 'Country in Northern America'],
    ['russia', 'Country in Eastern Europe'],
    ['united-kingdom', 'Country in Northern Europe'],
    ['western-sahara', 'Territory in Northern Africa'],
  ])('says where %s lies', (id, description) => {
    expect(world.entity(`world/${id}`)?.description.en).toBe(description);
  });

  it.each([
    ['west-africa', 'Countries', 16, 'Burkina Faso'],
    ['eastern-europe', 'Countries', 10, 'Russia'],
    ['north-america', 'Countries', 23, 'United States'],
    ['africa', 'Parts', 5, 'Western Africa'],
  ])('says what lies in %s', (id, label, count, one) => {
    const [pack, region] = [world.packOf(`world/${id}`), world.entity(`world/${id}`)];
    if (pack === null || region === null) throw new Error(`no ${id}`);
    const [fact] = cardFor(region, { pack, date: '2024-06-05', language: 'en' }).then;
    expect(fact?.label).toBe(label);
    const names = fact?.value.split(', ') ?? [];
    expect(names).toHaveLength(count);
    expect(names).toContain(one);
  });

  it('knows nothing of an unknown id', () => {
    expect(world.entity('world/atlantis')).toBeNull();
    expect(world.packOf('world/atlantis')).toBeNull();
  });

  it('is the same each time it is made', () => {
    expect(gzipSync(makeWorldPack().index).equals(gzipSync(index))).toBe(true);
  });
});
