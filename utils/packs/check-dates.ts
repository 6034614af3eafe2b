import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';
import { compareDays, daySpan } from './partial-date.ts';

/** Dates that run backwards, and facts that claim to be newer than their pack. */
export function checkDates(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  const order = (at: string, from: string | undefined, until: string | undefined) => {
    const [begin, end] = [daySpan(from ?? ''), daySpan(until ?? '')];
    if (!begin || !end || compareDays(begin.first, end.last) <= 0) return;
    findings.push({ rule: 'dates', at, message: `Begins on ${from} after it ends on ${until}` });
  };
  const packEnd = daySpan(pack.asOf);
  for (const fact of pack.entities.flatMap((entity) => entity.facts)) {
    const at = `facts/${fact.id}`;
    order(at, fact.from, fact.until);
    const stated = daySpan(fact.asOf);
    if (packEnd && stated && compareDays(stated.first, packEnd.last) > 0) {
      findings.push({ rule: 'dates', at, message: `Stated for ${fact.asOf}, pack ends before` });
    }
  }
  for (const event of pack.events) order(`events/${event.id}`, event.from, event.until);
  for (const stop of pack.itinerary) order(`itinerary/${stop.order}`, stop.from, stop.until);
  for (const [index, relation] of pack.relations.entries()) {
    order(`relations/${index}`, relation.from, relation.until);
  }
  return findings;
}
