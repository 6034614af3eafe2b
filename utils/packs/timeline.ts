import type { Language } from '../settings/settings.ts';
import { sourcesOf } from './card-facts.ts';
import type { CardSource } from './card-view.ts';
import { formatPartialDate, formatPeriod } from './format-date.ts';
import { localise } from './localise.ts';
import type { Pack, Passage } from './pack.ts';
import { compareDays, daySpan } from './partial-date.ts';
import { ROLES } from './roles.ts';
import type { PackEvent } from './story-rows.ts';

/** One event as the side panel lists it. */
export interface TimelineEntry {
  readonly id: string;
  /** Pack-qualified entity, for its card. */
  readonly entity: string;
  readonly title: string;
  readonly description: string;
  /** "24 February 2022"; empty where no date is known. */
  readonly when: string;
  readonly modality: PackEvent['modality'];
  readonly place: string | null;
  readonly participants: readonly { readonly role: string; readonly name: string }[];
  readonly passages: readonly Passage[];
  readonly sources: readonly CardSource[];
}

/** The events of a pack in the order in which they began; those without a date stand last. */
export function timelineOf(
  pack: Pick<Pack, 'id' | 'events' | 'entities' | 'sources'>,
  language: Language,
): TimelineEntry[] {
  return pack.events.toSorted(byBeginning).map((event) => {
    const entityOf = (id: string) => pack.entities.find((entity) => entity.id === id);
    const nameOf = (id: string) => {
      const name = entityOf(id)?.name;
      return name ? localise(name, language) : id;
    };
    const row = entityOf(event.entity);
    return {
      id: event.id,
      entity: `${pack.id}/${event.entity}`,
      title: nameOf(event.entity),
      description: row ? localise(row.description, language) : '',
      when: whenOf(event, language),
      modality: event.modality,
      place: event.place === undefined ? null : nameOf(event.place),
      participants: event.participants.map(({ entity, role }) => ({
        role: localise(ROLES.get(role) ?? { en: role }, language),
        name: nameOf(entity),
      })),
      passages: event.passages,
      sources: sourcesOf(event.sources ?? [], pack),
    };
  });
}

function whenOf({ from, until, modality }: PackEvent, language: Language): string {
  if (from !== undefined && until === undefined && modality !== 'ongoing') {
    return formatPartialDate(from, language);
  }
  return formatPeriod(from, until, language);
}

function byBeginning(a: PackEvent, b: PackEvent): number {
  const [dayA, dayB] = [daySpan(a.from ?? a.until ?? ''), daySpan(b.from ?? b.until ?? '')];
  if (!dayA || !dayB) return dayA ? -1 : dayB ? 1 : 0;
  return compareDays(dayA.first, dayB.first);
}
