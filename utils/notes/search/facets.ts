import { COLOURS, type Colour } from '../colours.ts';
import { addBit, bitset, hasBit, keepCommon, type Bitset } from './bitset.ts';
import type { GrowingRows } from './growing.ts';
import type { NoteIndex } from './note-index.ts';
import { PROPERTIES, type Property } from './query.ts';

/** The reader's picks; within a facet any pick will do, between facets all must hold. */
export interface Picks {
  readonly colours: readonly Colour[];
  readonly properties: readonly Property[];
  readonly tags: readonly string[];
  readonly entities: readonly string[];
  readonly articles: readonly string[];
}

export const NO_PICKS: Picks = {
  colours: [],
  properties: [],
  tags: [],
  entities: [],
  articles: [],
};
export type Facet = keyof Picks;
export const FACETS = [
  'colours',
  'properties',
  'tags',
  'entities',
  'articles',
] as const satisfies readonly Facet[];

/** How many notes each value would leave, most first; counted under the picks of the other facets. */
export type FacetCounts = Readonly<Record<Facet, readonly { value: string; count: number }[]>>;

/** The notes that pass all picks, and the counts for every facet. */
export function applyPicks(
  index: NoteIndex,
  notes: Bitset,
  picks: Picks,
): { notes: Bitset; facets: FacetCounts } {
  const passing = FACETS.map((facet) =>
    picks[facet].length > 0 ? picked(index, facet, picks) : null,
  );
  const without = (skipped: number): Bitset => {
    const bits = notes.slice();
    passing.forEach((pass, i) => {
      if (pass && i !== skipped) keepCommon(bits, pass);
    });
    return bits;
  };
  const all = without(-1);
  const of = (facet: Facet): readonly { value: string; count: number }[] => {
    const i = FACETS.indexOf(facet);
    return countFacet(index, facet, passing[i] ? without(i) : all);
  };
  return {
    notes: all,
    facets: {
      colours: of('colours'),
      properties: of('properties'),
      tags: of('tags'),
      entities: of('entities'),
      articles: of('articles'),
    },
  };
}

function picked(index: NoteIndex, facet: Facet, picks: Picks): Bitset {
  const values = new Set<string>(picks[facet]);
  const found = bitset(index.size);
  visit(index, facet, (n, value) => {
    if (values.has(value)) addBit(found, n);
  });
  return found;
}

function countFacet(
  index: NoteIndex,
  facet: Facet,
  notes: Bitset,
): readonly { value: string; count: number }[] {
  const names = facetNames(index, facet);
  const counts = new Uint32Array(names.length);
  visitNumbers(index, facet, notes, (value) => {
    counts[value] = (counts[value] ?? 0) + 1;
  });
  return names
    .map((value, n) => ({ value, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function facetNames(index: NoteIndex, facet: Facet): readonly string[] {
  switch (facet) {
    case 'colours':
      return COLOURS;
    case 'properties':
      return PROPERTIES;
    case 'tags':
      return index.tags.names();
    case 'entities':
      return index.entities.names();
    case 'articles':
      return index.articleIds.names();
  }
}

function visit(index: NoteIndex, facet: Facet, see: (number: number, value: string) => void): void {
  const names = facetNames(index, facet);
  visitNumbers(index, facet, null, (value, n) => see(n, names[value] ?? ''));
}

function visitNumbers(
  index: NoteIndex,
  facet: Facet,
  only: Bitset | null,
  see: (value: number, number: number) => void,
): void {
  for (let n = 0; n < index.size; n++) {
    if (only && !hasBit(only, n)) continue;
    if (facet === 'colours') see(index.colour.at(n), n);
    else if (facet === 'articles') see(index.article.at(n), n);
    else if (facet === 'properties') {
      const bits = index.properties.at(n);
      for (let i = 0; i < PROPERTIES.length; i++) if ((bits & (1 << i)) !== 0) see(i, n);
    } else seeRow(facet === 'tags' ? index.tagRows : index.entityRows, n, see);
  }
}

function seeRow(rows: GrowingRows, n: number, see: (value: number, number: number) => void): void {
  for (let i = rows.start(n); i < rows.end(n); i++) see(rows.values.at(i), n);
}
