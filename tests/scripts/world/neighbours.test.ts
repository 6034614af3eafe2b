import { expect, it } from 'vitest';
import { readNeighbours } from '@/scripts/world/neighbours.ts';

const neighbours = readNeighbours();
const meet = ([one, other]: readonly [string, string]): boolean =>
  (neighbours.get(one) ?? []).includes(other);

/** ISO 3166-1 numeric. */
const SHORT: Readonly<Record<string, readonly [string, string]>> = {
  'Russia and North Korea, 17 km': ['643', '408'],
  'Azerbaijan and Turkey, 17 km': ['031', '792'],
  'Italy and the Holy See, 3 km': ['380', '336'],
  'France and Monaco, 6 km': ['250', '492'],
};
const MISSING: Readonly<Record<string, readonly [string, string]>> = {
  'Zambia and Botswana, 150 m': ['894', '072'],
  'Canada and Denmark, on Hans Island': ['124', '208'],
  'Spain and Morocco, at Ceuta and Melilla': ['724', '504'],
};

it.each(Object.entries(SHORT))('knows the border of %s', (_, pair) => {
  expect(meet(pair)).toBe(true);
});

it.each(Object.entries(MISSING))(
  'does not know the border of %s (data/world/README.md)',
  (_, pair) => {
    expect(meet(pair)).toBe(false);
  },
);

it('says of each country that it borders on those that border on it', () => {
  const oneSided = [...neighbours].flatMap(([one, near]) =>
    near
      .filter((other) => neighbours.has(other) && !meet([other, one]))
      .map((other) => `${one} ${other}`),
  );
  expect(oneSided).toEqual([]);
});
