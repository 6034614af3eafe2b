import { COLOURS, type Colour } from '../colours.ts';
import { addBit, bitset, keepCommon, listBits, type Bitset } from './bitset.ts';
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

/** Values of a facet that are told by name, most used first; the rest is counted and found by typing it. */
const MOST_VALUES = 60;

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

/** A value of a facet and how many notes have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of one facet that are most used, and how many more there are. */
export interface FacetCount {
  readonly values: readonly FacetValue[];
  readonly more: number;
}

/** How many notes each value would leave, most first; counted under the picks of the other facets. */
export type FacetCounts = Readonly<Record<Facet, FacetCount>>;

/** The notes that pass all picks. */
export function applyPicks(index: NoteIndex, notes: Bitset, picks: Picks): Bitset {
  const passing = notes.slice();
  for (const facet of FACETS)
    if (picks[facet].length > 0) keepCommon(passing, picked(index, facet, picks));
  return passing;
}

/** The counts for every facet; apart from `applyPicks`, as the notes found are shown before them. */
export function countFacets(index: NoteIndex, notes: Bitset, picks: Picks): FacetCounts {
  const numbers = listBits(applyPicks(index, notes, picks));
  const of = (facet: Facet): FacetCount => {
    const others = { ...picks, [facet]: [] };
    const left = picks[facet].length > 0 ? listBits(applyPicks(index, notes, others)) : numbers;
    const values = countFacet(index, facet, left);
    return { values: values.slice(0, MOST_VALUES), more: Math.max(0, values.length - MOST_VALUES) };
  };
  return {
    colours: of('colours'),
    properties: of('properties'),
    tags: of('tags'),
    entities: of('entities'),
    articles: of('articles'),
  };
}

/** Every entity that living notes are linked to, most linked first. */
export function countEntities(index: NoteIndex): FacetValue[] {
  return countFacet(index, 'entities', listBits(index.alive()));
}

function picked(index: NoteIndex, facet: Facet, picks: Picks): Bitset {
  const wanted = new Set<string>(picks[facet]);
  const values = new Set<number>();
  facetNames(index, facet).forEach((name, n) => {
    if (wanted.has(name)) values.add(n);
  });
  const found = bitset(index.size);
  if (facet === 'properties') {
    const mask = [...values].reduce((bits, n) => bits | (1 << n), 0);
    index.properties.view().forEach((bits, n) => {
      if ((bits & mask) !== 0) addBit(found, n);
    });
  } else if (facet === 'tags' || facet === 'entities') {
    const rows = facet === 'tags' ? index.tagRows : index.entityRows;
    for (let n = 0; n < index.size; n++)
      for (let i = rows.start(n); i < rows.end(n); i++)
        if (values.has(rows.values.at(i))) addBit(found, n);
  } else {
    (facet === 'colours' ? index.colour : index.article).view().forEach((value, n) => {
      if (values.has(value)) addBit(found, n);
    });
  }
  return found;
}

function countFacet(index: NoteIndex, facet: Facet, numbers: Uint32Array): FacetValue[] {
  const names = facetNames(index, facet);
  const counts = new Uint32Array(names.length);
  if (facet === 'tags') countRows(index.tagRows, numbers, counts);
  else if (facet === 'entities') countRows(index.entityRows, numbers, counts);
  else if (facet === 'properties') countProperties(index.properties.view(), numbers, counts);
  else countColumn((facet === 'colours' ? index.colour : index.article).view(), numbers, counts);
  const found: FacetValue[] = [];
  counts.forEach((count, n) => {
    if (count > 0) found.push({ value: names[n] ?? '', count });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
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

function countColumn(column: Uint32Array, numbers: Uint32Array, counts: Uint32Array): void {
  for (const n of numbers) {
    const value = column[n] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function countRows(rows: GrowingRows, numbers: Uint32Array, counts: Uint32Array): void {
  const values = rows.values.view();
  for (const n of numbers) {
    const end = rows.end(n);
    for (let i = rows.start(n); i < end; i++) {
      const value = values[i] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

function countProperties(column: Uint32Array, numbers: Uint32Array, counts: Uint32Array): void {
  for (const n of numbers) {
    let bits = column[n] ?? 0;
    for (let i = 0; bits !== 0; i++, bits >>>= 1)
      if ((bits & 1) !== 0) counts[i] = (counts[i] ?? 0) + 1;
  }
}
