import { daySpan } from './partial-date.ts';
import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';

/** What events, statements and stops say of times and of each other that cannot be so. */
export function checkStory(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: Finding['rule'], at: string, message: string) =>
    findings.push({ rule, at, message });
  for (const { id, stated } of pack.events) {
    if (stated !== undefined && !isInterval(stated)) {
      add('dates', `events/${id}`, `“${stated}” is no EDTF date or interval (2024-06, 2015/..)`);
    }
  }
  for (const { id, time } of pack.claims) {
    if (time !== undefined && !isInterval(time)) {
      add('dates', `claims/${id}`, `“${time}” is no EDTF date or interval (2024-06, 2015/..)`);
    }
  }
  for (const { id, continues } of pack.statements) {
    if (id !== continues) continue;
    add('unknown-reference', `statements/${id}`, 'Goes on with itself');
  }
  const orders = new Set<number>();
  for (const { order } of pack.itinerary) {
    if (orders.has(order)) add('duplicate-id', `itinerary/${order}`, 'Two stops of this number');
    orders.add(order);
  }
  if (pack.articles.length === 0 && pack.statements.length > 0) {
    add('unanchored', 'articles', 'There are statements, and no article that they stand in');
  }
  return findings;
}

/** A date, or two with a slash between them; either end may be open or approximate. */
function isInterval(value: string): boolean {
  const ends = value.split('/');
  return (
    ends.length <= 2 &&
    ends.some((end) => daySpan(end.replace(/[~?%]$/u, ''))) &&
    ends.every((end) => end === '..' || end === '' || daySpan(end.replace(/[~?%]$/u, '')) !== null)
  );
}
