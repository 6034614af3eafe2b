import type { Gazetteer } from './gazetteer.ts';
import { indexNames, nameOrder, type NameIndex } from './name-index.ts';

/** Names in capitals, for lines that are all capitals, with the position of the name they stand for. */
export interface CapsIndex {
  readonly index: NameIndex;
  /** Position in the gazetteer's own index for each position in this one. */
  readonly origins: readonly number[];
}

/** Shorter names read as other words in capitals: IS, WHO, AP, US (UTF-16 code units). */
const SHORTEST = 4;

const made = new WeakMap<Gazetteer, CapsIndex>();

/** Made when the first line of capitals turns up; most texts have none. */
export function capsIndex(gazetteer: Gazetteer): CapsIndex {
  const known = made.get(gazetteer);
  if (known) return known;
  const fresh = makeCapsIndex(gazetteer);
  made.set(gazetteer, fresh);
  return fresh;
}

function makeCapsIndex(gazetteer: Gazetteer): CapsIndex {
  const origins = new Map<string, number>();
  gazetteer.index.names.forEach((name, position) => {
    if (name.length < SHORTEST || name === name.toLowerCase()) return;
    const capitals = name.toUpperCase();
    if (capitals === name && name.length <= SHORTEST) return;
    if (!origins.has(capitals)) origins.set(capitals, position);
  });
  const names = [...origins.keys()];
  const order = Array.from(nameOrder(names), (at) => names[at] ?? '');
  return { index: indexNames(order), origins: order.map((name) => origins.get(name) ?? 0) };
}
