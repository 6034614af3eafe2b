import * as v from 'valibot';
import { PackSchema, type Entity, type Pack, type Source } from '../packs/pack.ts';
import type { MarkChoice } from './feedback.ts';
import type { Undo } from './undo.ts';

/** A pack the reader has: imported from a file, or `mine` with entities made from selections. */
export const UserPackSchema = v.object({
  /** The pack's own id. */
  id: v.string(),
  schema: v.literal(1),
  pack: PackSchema,
  on: v.boolean(),
  origin: v.picklist(['file', 'mine']),
  /** ISO instants. */
  created: v.string(),
  modified: v.string(),
});
export type UserPack = v.InferOutput<typeof UserPackSchema>;

/** The reader's packs; part of the repository. */
export interface UserPackRepository {
  all(): Promise<UserPack[]>;
  get(id: string): Promise<UserPack | null>;
  /** Adds a pack or replaces the one with its id. @throws StorageError('invalid') for `mine`. */
  install(pack: Pack): Promise<Undo>;
  remove(id: string): Promise<Undo>;
  switchOn(id: string, on: boolean): Promise<Undo>;
  /**
   * Adds or replaces an entity of the reader's own pack, which is made on first use and switched on.
   * `sources`: the pages its facts cite; `choice`: a mark that means it from now on.
   */
  putEntity(
    entity: Entity,
    extra?: { readonly sources?: readonly Source[]; readonly choice?: Omit<MarkChoice, 'entity'> },
  ): Promise<Undo>;
  removeEntity(id: string): Promise<Undo>;
  /** Takes a file of own names in: entities of the same id are replaced, the others stay. */
  mergeOwn(pack: Pack): Promise<Undo>;
}
