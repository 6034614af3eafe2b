import { localise } from '@/utils/packs/localise.ts';
import type { Language } from '@/utils/settings/settings.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Names of many entities in one answer: the one in the reader's language, then the others by which
 * a reader may look for it. Ids that no pack has are left out.
 */
export function entityNames(
  knowledge: Pick<Knowledge, 'entity'>,
  ids: readonly string[],
  language: Language,
): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const id of ids) {
    const known = knowledge.entity(id);
    if (!known) continue;
    const { name, aliases } = known.entity;
    const all = [
      localise(name, language),
      ...Object.values(name).filter((one) => one !== undefined),
      ...aliases.map((a) => a.text),
    ];
    names[id] = [...new Set(all)];
  }
  return names;
}
