import type { Language } from '../settings/settings.ts';
import { formatPeriod } from './format-date.ts';
import { localise } from './localise.ts';
import type { Pack, Passage } from './pack.ts';
import type { Stop } from './story-rows.ts';

/** One stop of a journey as the map draws it. */
export interface RouteStop {
  readonly order: number;
  /** Pack-qualified entity of where the article says it was. */
  readonly entity: string;
  readonly title: string;
  /** The town, if known; else empty. */
  readonly place: string;
  /** [latitude, longitude], degrees; null where it cannot be drawn. */
  readonly coordinates: readonly [number, number] | null;
  readonly when: string;
  readonly status: Stop['status'];
  readonly disputed: boolean;
  /** What the check on it says; empty without one. */
  readonly notice: string;
  readonly passage: Passage | null;
}

/** The itinerary in order, each stop where its own, its town's or its country's coordinates are. */
export function routeOf(
  pack: Pick<Pack, 'id' | 'itinerary' | 'entities' | 'checks'>,
  language: Language,
): RouteStop[] {
  const entityOf = (id: string | undefined) => pack.entities.find((entity) => entity.id === id);
  return pack.itinerary
    .toSorted((a, b) => a.order - b.order)
    .map((stop) => {
      const entity = entityOf(stop.entity);
      const place = entityOf(stop.place);
      const check = pack.checks.find(({ id }) => id === stop.check);
      return {
        order: stop.order,
        entity: `${pack.id}/${stop.entity}`,
        title: entity ? localise(entity.name, language) : stop.entity,
        place: place ? localise(place.name, language) : '',
        coordinates: stop.coordinates ?? place?.coordinates ?? entity?.coordinates ?? null,
        when: formatPeriod(stop.from, stop.until, language),
        status: stop.status,
        disputed: stop.disputed === true,
        notice: check ? localise(check.text, language) : '',
        passage: stop.passage ?? null,
      };
    });
}
