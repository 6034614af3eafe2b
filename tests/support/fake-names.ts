import type { NamesService } from '@/components/services.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { FakeWorld } from './fake-services.ts';

/** The reader's own names in memory. */
export function fakeNames(
  world: Pick<FakeWorld, 'names' | 'nameDrafts' | 'summaries'>,
  call: (name: string, detail?: unknown) => void,
): NamesService {
  return {
    get: (id) => ok(world.names.get(id) ?? null),
    save: (own, id, choice) => {
      call('saveName', { own, id, ...(choice && { choice }) });
      world.names.set(id ?? own.name, own);
      return ok({ id: 'name', action: 'pack', count: 1 });
    },
    remove: (id) => {
      call('removeName', id);
      world.names.delete(id);
      return ok({ id: 'name', action: 'pack', count: 1 });
    },
    choose: (choice) => {
      call('choose', choice);
      return ok({ id: 'choice', action: 'feedback', count: 1 });
    },
    apart: (_entity, ids) =>
      Promise.resolve(world.summaries.filter(({ entity }) => ids.includes(entity))),
    undo: (id) => {
      call('undoName', id);
      return ok(null);
    },
    draft: (key) => Promise.resolve(world.nameDrafts.get(key) ?? null),
    keepDraft: (key, fields) => {
      world.nameDrafts.set(key, fields);
      return Promise.resolve();
    },
    dropDraft: (key) => {
      world.nameDrafts.delete(key);
      return Promise.resolve();
    },
  };
}

function ok<T>(value: T): Promise<Result<T>> {
  return Promise.resolve({ ok: true, value });
}
