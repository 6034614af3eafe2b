import type { Gazetteer } from '@/utils/entities/gazetteer.ts';
import { readGazetteer } from '@/utils/entities/gazetteer-file.ts';
import { makeWorldPack, type WorldPack } from '@/scripts/world/build.ts';

let made: WorldPack | null = null;

/** The world pack as the build makes it, once a test file. */
export function worldPack(): WorldPack {
  made ??= makeWorldPack();
  return made;
}

/** Its ready-made index, through the form in which it is shipped. */
export function worldGazetteer(): Gazetteer {
  return readGazetteer(worldPack().index.buffer);
}
