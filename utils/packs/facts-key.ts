import type { Entity } from './pack.ts';

/**
 * A short string that changes when an entity's facts do, so that "I know this" can lapse. FNV-1a
 * over 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it guards against change, not attack.
 */
export function factsKey(entity: Pick<Entity, 'facts'>): string {
  const text = JSON.stringify(
    entity.facts.map(({ id, value, from, until }) => [id, value, from, until]),
  );
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
