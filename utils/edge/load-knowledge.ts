import { sharesIdentity } from '@/utils/article/identity.ts';
import { sameStory } from '@/utils/article/fingerprint.ts';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import type { ArticleKey, Repository } from '@/utils/notes/repository.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';
import type { KnownEntity, Knowledge } from './knowledge.ts';
import { report } from './log.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/**
 * Loads packs and linker once and keeps them while the background lives; forgets them when packs
 * are switched on or off, imported or removed.
 */
export function loadKnowledge(repository: Repository): {
  readonly get: () => Promise<Knowledge>;
  readonly forget: () => void;
} {
  let loading: Promise<Knowledge> | null = null;
  let packsOff = '';
  const forget = () => {
    loading = null;
  };
  watchSettings((settings) => {
    const now = settings.packsOff.join();
    if (now !== packsOff) forget();
    packsOff = now;
  }, new AbortController().signal);
  return { get: () => (loading ??= load(repository)), forget };
}

async function load(repository: Repository): Promise<Knowledge> {
  const [settings, own] = await Promise.all([loadSettings(), userPacks(repository)]);
  const seed = readSeedPack();
  if (!seed.ok) throw new Error(`the seed pack is not valid: ${JSON.stringify(seed)}`);
  const packs = [seed.pack, ...own].filter(({ id }) => !settings.packsOff.includes(id));
  const linker = createLinker(packs.map(gazetteerFromPack));
  const entities = new Map<string, KnownEntity>(
    packs.flatMap((pack) =>
      pack.entities.map((entity) => [`${pack.id}/${entity.id}`, { entity, pack }] as const),
    ),
  );
  return {
    link: (blocks, context) => linker.link(blocks, context),
    entity: (id) => entities.get(id) ?? null,
    packsOf: (article) => packs.filter((pack) => belongs(pack, article)),
  };
}

function belongs(pack: Pack, article: ArticleKey): boolean {
  return pack.articles.some(
    ({ identities, fingerprint }) =>
      sharesIdentity(identities, article.identities) || sameStory(fingerprint, article.fingerprint),
  );
}

/** The reader's own packs; a store that will not open costs those alone. */
async function userPacks(repository: Repository): Promise<Pack[]> {
  try {
    const all = await repository.userPacks.all();
    return all.filter(({ on }) => on).map(({ pack }) => pack);
  } catch (error) {
    report('own packs', error);
    return [];
  }
}
