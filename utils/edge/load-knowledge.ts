import { sharesIdentity } from '@/utils/article/identity.ts';
import { sameStory } from '@/utils/article/fingerprint.ts';
import { browser } from 'wxt/browser';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import type { Gazetteer } from '@/utils/entities/gazetteer.ts';
import { readGazetteer } from '@/utils/entities/gazetteer-file.ts';
import { parseWorldCards, type WorldCards } from '@/utils/entities/world-file.ts';
import { openWorld, type World } from '@/utils/entities/world.ts';
import { createLinker } from '@/utils/entities/link.ts';
import type { ArticleKey, Repository } from '@/utils/notes/repository.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';
import type { KnowledgeSource, KnownEntity, Knowledge } from './knowledge.ts';
import { report } from './log.ts';
import { loadSettings, watchSettings } from './settings-store.ts';
import { watchPacks } from './watch-store.ts';

/**
 * Loads packs and linker once and keeps them while the background lives; forgets them when packs
 * are switched on or off, imported or removed.
 */
export function loadKnowledge(repository: Repository): KnowledgeSource {
  let loading: Promise<Knowledge> | null = null;
  let packsOff = '';
  const forget = () => {
    loading = null;
  };
  watchPacks(forget, new AbortController().signal);
  watchSettings((settings) => {
    const now = settings.packsOff.join();
    if (now !== packsOff) forget();
    packsOff = now;
  }, new AbortController().signal);
  return {
    get: () => {
      loading ??= load(repository).catch((error: unknown) => {
        forget();
        throw error;
      });
      return loading;
    },
    forget,
  };
}

async function load(repository: Repository): Promise<Knowledge> {
  const [settings, own, world] = await Promise.all([
    loadSettings(),
    userPacks(repository),
    fetchWorld(),
  ]);
  // What the reader made themselves outranks every other pack.
  const [mine, others] = [own.filter(isMine), own.filter((pack) => !isMine(pack))];
  const packs = [...mine, seedPack(), ...others].filter(
    ({ id }) => !settings.packsOff.includes(id),
  );
  const gazetteers = packs.map(gazetteerFromPack);
  const worldOn = !settings.packsOff.includes(WORLD);
  const linker = createLinker(worldOn ? [...gazetteers, world.gazetteer] : gazetteers);
  const entities = new Map<string, KnownEntity>(
    packs.flatMap((pack) =>
      pack.entities.map((entity) => [`${pack.id}/${entity.id}`, { entity, pack }] as const),
    ),
  );
  const ofWorld = (id: string): KnownEntity | null => {
    const entity = id.startsWith(`${WORLD}/`) ? world.cards.entity(id) : null;
    const pack = entity && world.cards.packOf(id);
    return entity && pack ? { entity, pack } : null;
  };
  return {
    link: (blocks, context, signal) =>
      linker.linkInSlices(blocks, context, async () => {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }),
    entity: (id) => entities.get(id) ?? ofWorld(id),
    packsOf: (article) => packs.filter((pack) => belongs(pack, article)),
  };
}

/** Id of the world pack, by which it is switched off and its entities are named. */
const WORLD = 'world';

/** Both files of the world pack; they come with the extension and are trusted. */
export async function fetchWorld(): Promise<{
  gazetteer: Gazetteer;
  cards: World;
  file: WorldCards;
}> {
  const [index, cards] = await Promise.all([
    fetchOwn('/packs/world-index.bin').then((response) => response.arrayBuffer()),
    fetchOwn('/packs/world-cards.json').then((response) => response.json()),
  ]);
  const file = parseWorldCards(cards);
  return { gazetteer: readGazetteer(index), cards: openWorld(file), file };
}

function fetchOwn(path: string): Promise<Response> {
  return fetch(new URL(path, browser.runtime.getURL('')));
}

function seedPack(): Pack {
  const seed = readSeedPack();
  if (!seed.ok) throw new Error(`the seed pack is not valid: ${JSON.stringify(seed.problems)}`);
  return seed.pack;
}

function isMine({ id }: Pack): boolean {
  return id === MY_PACK;
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
