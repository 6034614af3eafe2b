import { fetchWorld } from '@/utils/edge/load-knowledge.ts';
import { worldPackOf } from '@/utils/entities/world-pack.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

let read: Promise<readonly Pack[]> | null = null;

/** The packs that ship with Sidelight, whole; read once. */
export function builtInPacks(): Promise<readonly Pack[]> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<Pack[]> {
  const seed = readSeedPack();
  const { file, gazetteer } = await fetchWorld();
  const world = worldPackOf(file, gazetteer);
  return [...(seed.ok ? [seed.pack] : []), ...(world ? [world] : [])];
}
