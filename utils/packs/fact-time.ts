import type { Fact } from './pack.ts';
import { compareDays, daySpan } from './partial-date.ts';
import type { Tense } from './properties.ts';

/** What a fact is on a day: true then, come or gone since, over before, or not yet known of. */
export type FactTime =
  | { readonly kind: 'then'; readonly certain: boolean; readonly endsSince: boolean }
  | { readonly kind: 'since' }
  | { readonly kind: 'before' }
  | { readonly kind: 'later' };

/**
 * Where a dated fact stands on `day`, as known on `known` (both `YYYY-MM-DD`; `known` is the last
 * day up to which the pack was kept). Dates of a month or a year may or may not include the day:
 * then the fact counts as true with `certain: false`.
 */
export function factTime(
  fact: Pick<Fact, 'from' | 'until'>,
  tense: Tense,
  day: string,
  known: string,
): FactTime {
  const begin = daySpan((tense === 'occasion' ? (fact.from ?? fact.until) : fact.from) ?? '');
  if (begin && compareDays(day, begin.first) < 0) {
    return compareDays(begin.first, known) <= 0 ? { kind: 'since' } : { kind: 'later' };
  }
  const beginsSurely = !begin || compareDays(day, begin.last) >= 0;
  const end = tense === 'occasion' ? null : daySpan(fact.until ?? '');
  if (!end) return { kind: 'then', certain: beginsSurely, endsSince: false };
  if (compareDays(day, end.last) > 0) return { kind: 'before' };
  return {
    kind: 'then',
    certain: beginsSurely && compareDays(day, end.first) <= 0,
    endsSince: compareDays(day, end.last) < 0 && compareDays(end.first, known) <= 0,
  };
}
