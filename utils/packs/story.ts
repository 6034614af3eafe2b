import type { Language } from '../settings/settings.ts';
import type { Pack } from './pack.ts';
import { type RouteStop, routeOf } from './route.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';
import { type Voice, whoSaysWhat } from './who-says-what.ts';

/** What the packs of an article tell beyond its entities: plain data for the side panel. */
export interface Story {
  readonly timeline: readonly TimelineEntry[];
  readonly voices: readonly Voice[];
  readonly route: readonly RouteStop[];
}

/** The story told by all packs that belong to one article, in the reader's language. */
export function storyOf(packs: readonly Pack[], language: Language): Story {
  return {
    timeline: packs.flatMap((pack) => timelineOf(pack, language)),
    voices: packs.flatMap((pack) => whoSaysWhat(pack, language)),
    route: packs.flatMap((pack) => routeOf(pack, language)),
  };
}
