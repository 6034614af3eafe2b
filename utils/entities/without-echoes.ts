import type { Mention } from './mention.ts';

/**
 * Leaves out mentions that lie within a longer one of the same entity ("head of the regime" in "the
 * head of the regime"): one mark says it.
 * @param mentions by where they begin, the longer first where two begin together
 */
export function withoutEchoes(mentions: readonly Mention[]): Mention[] {
  const reach = new Map<string, number>();
  return mentions.filter(({ entity, end }) => {
    if (end <= (reach.get(entity) ?? -1)) return false;
    reach.set(entity, end);
    return true;
  });
}
