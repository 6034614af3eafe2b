import type { Bitset } from './bitset.ts';

/** Raised with every change of the columns' meaning or of the tokeniser; older ones are made anew. */
export const COLUMNS_VERSION = 1;

/** A `NoteIndex` as plain data that survives the structured clone. */
export interface NoteColumns {
  readonly version: number;
  readonly terms: readonly string[];
  readonly streamStarts: Uint32Array;
  readonly streams: Uint32Array;
  readonly tags: readonly string[];
  readonly entities: readonly string[];
  readonly articleIds: readonly string[];
  readonly ids: readonly string[];
  readonly created: Uint32Array;
  readonly colour: Uint32Array;
  readonly properties: Uint32Array;
  readonly place: Uint32Array;
  readonly article: Uint32Array;
  readonly tagStarts: Uint32Array;
  readonly tagValues: Uint32Array;
  readonly entityStarts: Uint32Array;
  readonly entityValues: Uint32Array;
  readonly alive: Bitset;
  readonly seq: number;
}

/** The columns of a library without notes. */
export function emptyColumns(): NoteColumns {
  return {
    version: COLUMNS_VERSION,
    terms: ['\u0000'],
    streamStarts: new Uint32Array(),
    streams: new Uint32Array(),
    tags: [],
    entities: [],
    articleIds: [],
    ids: [],
    created: new Uint32Array(),
    colour: new Uint32Array(),
    properties: new Uint32Array(),
    place: new Uint32Array(),
    article: new Uint32Array(),
    tagStarts: new Uint32Array(),
    tagValues: new Uint32Array(),
    entityStarts: new Uint32Array(),
    entityValues: new Uint32Array(),
    alive: new Uint32Array(),
    seq: 0,
  };
}
