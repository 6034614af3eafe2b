import { type Gazetteer, readGazetteer } from '@/utils/entities/gazetteer.ts';
import { parseWorldIndex } from '@/utils/entities/world-file.ts';
import { makeWorldPack, type WorldPack } from '@/scripts/world/build.ts';

let made: WorldPack | null = null;

/** The world pack as the build makes it, once a test file. */
export function worldPack(): WorldPack {
  made ??= makeWorldPack();
  return made;
}

/** Its ready-made index, through the form in which it is shipped. */
export function worldGazetteer(): Gazetteer {
  return readGazetteer(parseWorldIndex(JSON.parse(JSON.stringify(worldPack().index))));
}
