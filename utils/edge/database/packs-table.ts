import type { Entity, Pack, Source } from '@/utils/packs/pack.ts';
import { StorageError } from '@/utils/notes/repository.ts';
import type { UserPack, UserPackRepository } from '@/utils/notes/user-pack.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import type { ChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';
import { keepChoice } from './feedback-table.ts';

/** Packs the reader imported, and the one of entities the reader made. */
export function packsTable(connection: Connection): UserPackRepository {
  const recorded = (work: (changes: ChangeSet) => Promise<void>) =>
    connection.recorded('pack', async (changes) => (await work(changes), 1), ['packs']);

  return {
    all: () => connection.read((db) => db.packs.toArray()),
    get: (id) => connection.read(async (db) => (await db.packs.get(id)) ?? null),

    async install(pack) {
      if (pack.id === MY_PACK)
        throw new StorageError('invalid', `The id "${MY_PACK}" is the reader's own pack`, false);
      return recorded((changes) => put(changes, pack, 'file'));
    },

    remove: (id) => recorded((changes) => changes.remove('packs', [id])),

    switchOn: (id, on) => recorded((changes) => changes.change('packs', id, { on })),

    putEntity: (entity, { sources = [], choice } = {}) =>
      connection.recorded(
        'pack',
        async (changes) => {
          await putOwn(changes, [entity], sources);
          if (choice) await keepChoice(changes, { ...choice, entity: `${MY_PACK}/${entity.id}` });
          return 1;
        },
        ['packs', 'feedback'],
      ),

    mergeOwn: (pack) => recorded((changes) => putOwn(changes, pack.entities, pack.sources)),

    removeEntity: (id) =>
      recorded(async (changes) => {
        const mine = await changes.db.packs.get(MY_PACK);
        if (mine === undefined) return;
        const entities = mine.pack.entities.filter((entity) => entity.id !== id);
        await put(changes, cited({ ...mine.pack, entities }), 'mine');
      }),
  };
}

/** Adds or replaces own entities; the pack is made on first use, and what was just made is on. */
async function putOwn(
  changes: ChangeSet,
  entities: readonly Entity[],
  sources: readonly Source[],
): Promise<void> {
  const known = (await changes.db.packs.get(MY_PACK))?.pack ?? emptyPack(changes.at);
  const fresh = new Set(sources.map(({ id }) => id));
  const pack = {
    ...known,
    sources: [...known.sources.filter(({ id }) => !fresh.has(id)), ...sources],
    entities: entities.reduce(withEntity, known.entities),
  };
  await put(changes, cited(pack), 'mine');
  await changes.change('packs', MY_PACK, { on: true });
}

/** Without the sources that no fact names any more. */
function cited(pack: Pack): Pack {
  const used = new Set(
    pack.entities.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)),
  );
  return { ...pack, sources: pack.sources.filter(({ id }) => used.has(id)) };
}

async function put(changes: ChangeSet, pack: Pack, origin: UserPack['origin']): Promise<void> {
  const dated: Pack = origin === 'mine' ? { ...pack, asOf: changes.at.slice(0, 10) } : pack;
  const there = await changes.db.packs.get(pack.id);
  if (there !== undefined)
    return changes.change('packs', pack.id, { pack: dated, origin, modified: changes.at });
  const row: UserPack = {
    id: pack.id,
    schema: 1,
    pack: dated,
    on: true,
    origin,
    created: changes.at,
    modified: changes.at,
  };
  return changes.insert('packs', [row]);
}

function withEntity(entities: Entity[], entity: Entity): Entity[] {
  const index = entities.findIndex(({ id }) => id === entity.id);
  return index < 0 ? [...entities, entity] : entities.with(index, entity);
}

function emptyPack(at: string): Pack {
  return {
    format: 'sidelight-pack',
    version: 1,
    id: MY_PACK,
    title: { en: 'My names', fr: 'Mes noms', ru: 'Мои имена' },
    asOf: at.slice(0, 10),
    // The reader's own words, for the reader alone.
    licence: 'Personal use',
    attributions: [],
    sources: [],
    entities: [],
    events: [],
    statements: [],
    claims: [],
    relations: [],
    itinerary: [],
    checks: [],
    articles: [],
  };
}
