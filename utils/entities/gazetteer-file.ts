import * as v from 'valibot';
import type { MarkKind } from '../packs/pack.ts';
import { type Gazetteer, type GazetteerEntity, type Sense, unpackSense } from './gazetteer.ts';
import { type NameIndex, openIndex } from './name-index.ts';
import { openNames } from './name-list.ts';

/**
 * The ready-made form of a gazetteer, as the build ships it: one run of bytes that needs no reading
 * but its head. First the head's length (bytes), then the head (JSON in UTF-8, filled up with spaces
 * to whole words), then tables of 32-bit integers (hashes of groups, senses, what they mean), then
 * tables of bytes (lengths of names, numbers of senses, sizes of groups, whether they go on), then
 * the names in UTF-8. Integers are little-endian, as every machine that runs a browser has them.
 */
export interface GazetteerTables {
  readonly pack: string;
  readonly entities: readonly GazetteerEntity[];
  readonly givenNames: readonly string[];
  readonly index: NameIndex;
  /** Of each name in the index's order, what it may mean. */
  readonly senses: readonly (readonly PackedSense[])[];
}

/** See `packSense`. */
export interface PackedSense {
  readonly packed: number;
  readonly entity: number;
}

const VERSION = 3;
const WORD = 4;
const SPACE = 0x20;
/** The largest number that a byte holds. */
const MOST = 255;

const HeadSchema = v.object({
  format: v.literal('sidelight-gazetteer'),
  version: v.literal(VERSION),
  pack: v.string(),
  /** One string a column, joined by line feeds. */
  ids: v.string(),
  kinds: v.string(),
  types: v.string(),
  countries: v.string(),
  states: v.string(),
  members: v.string(),
  givenNames: v.string(),
  /** How many. */
  names: v.number(),
  senses: v.number(),
  groups: v.number(),
});
type Head = v.InferOutput<typeof HeadSchema>;

/** Lays out a gazetteer for `readGazetteer`. */
export function writeGazetteer({
  pack,
  entities,
  givenNames,
  index,
  senses,
}: GazetteerTables): Uint8Array<ArrayBuffer> {
  const column = (key: keyof GazetteerEntity): string =>
    entities.map((entity) => entity[key] ?? '').join('\n');
  const head: Head = {
    format: 'sidelight-gazetteer',
    version: VERSION,
    pack,
    ids: column('id'),
    kinds: column('kind'),
    types: column('type'),
    countries: column('country'),
    states: column('state'),
    members: column('members'),
    givenNames: givenNames.join('\n'),
    names: index.names.count,
    senses: senses.flat().length,
    groups: index.hashes.length,
  };
  const encoder = new TextEncoder();
  const headBytes = encoder.encode(JSON.stringify(head));
  const filled = Math.ceil(headBytes.length / WORD) * WORD;
  const { starts, stops } = index;
  const size = (group: number): number => (stops[group] ?? 0) - (starts[group] ?? 0);
  // By where they begin, the empty ones last: sizes alone then tell where.
  const groups = Array.from(index.hashes.keys()).sort(
    (a, b) => Number(size(a) === 0) - Number(size(b) === 0) || (starts[a] ?? 0) - (starts[b] ?? 0),
  );
  const { offsets, count, text } = index.names;
  const parts = [
    Int32Array.of(filled),
    headBytes,
    new Uint8Array(filled - headBytes.length).fill(SPACE),
    Int32Array.from(groups, (group) => index.hashes[group] ?? 0),
    Int32Array.from(senses.flat(), ({ packed }) => packed),
    Int32Array.from(senses.flat(), ({ entity }) => entity),
    byteTable(
      Array.from({ length: count }, (_, at) => (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)),
    ),
    byteTable(senses.map(({ length }) => length)),
    byteTable(groups.map(size)),
    byteTable(groups.map((group) => index.goesOn[group] ?? 0)),
    encoder.encode(text),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** @throws RangeError for a number that no byte holds. */
function byteTable(numbers: readonly number[]): Uint8Array {
  const large = numbers.find((number) => number > MOST);
  if (large !== undefined) throw new RangeError(`${large} does not fit into a byte`);
  return Uint8Array.from(numbers);
}

/**
 * Opens a gazetteer as it was fetched from the extension's own files; its tables stay where they lie.
 * @throws SyntaxError or ValiError if it is of another format or version.
 */
export function readGazetteer(bytes: ArrayBuffer): Gazetteer {
  const [filled = 0] = new Int32Array(bytes, 0, 1);
  const decoder = new TextDecoder();
  const head = v.parse(HeadSchema, JSON.parse(decoder.decode(new Uint8Array(bytes, WORD, filled))));
  let at = WORD + filled;
  const integers = (length: number): Int32Array => {
    const table = new Int32Array(bytes, at, length);
    at += table.byteLength;
    return table;
  };
  const small = (length: number): Uint8Array => {
    const table = new Uint8Array(bytes, at, length);
    at += length;
    return table;
  };
  const hashes = integers(head.groups);
  const senses = integers(head.senses);
  const meant = integers(head.senses);
  const offsets = sums(small(head.names));
  const firstSense = sums(small(head.names));
  const starts = sums(small(head.groups));
  const goesOn = small(head.groups);
  const names = openNames(decoder.decode(new Uint8Array(bytes, at)), offsets);
  return {
    pack: head.pack,
    index: openIndex(names, { hashes, starts, stops: starts.subarray(1), goesOn }),
    entities: entitiesOf(head),
    givenNames: new Set(head.givenNames.split('\n')),
    sensesOf: (name) => {
      const found: Sense[] = [];
      const stop = firstSense[name + 1] ?? 0;
      for (let sense = firstSense[name] ?? 0; sense < stop; sense += 1) {
        found.push(unpackSense(senses[sense] ?? 0, meant[sense] ?? -1));
      }
      return found;
    },
  };
}

/** Where stretches of these lengths begin, one behind the other; one more than there are. */
function sums(lengths: Uint8Array): Int32Array {
  const begins = new Int32Array(lengths.length + 1);
  let sum = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    sum += lengths[at] ?? 0;
    begins[at + 1] = sum;
  }
  return begins;
}

function entitiesOf(head: Head): GazetteerEntity[] {
  const kinds = head.kinds.split('\n');
  const types = head.types.split('\n');
  const countries = head.countries.split('\n');
  const states = head.states.split('\n');
  const members = head.members.split('\n');
  return (head.ids === '' ? [] : head.ids.split('\n')).map((id, at) => ({
    id,
    kind: kindOf(kinds[at]),
    type: types[at] ?? '',
    country: countries[at] || null,
    state: states[at] || null,
    ...(members[at] && { members: members[at] }),
  }));
}

function kindOf(kind: string | undefined): MarkKind {
  return kind === 'person' || kind === 'organisation' || kind === 'event' ? kind : 'place';
}
