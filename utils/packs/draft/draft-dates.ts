import { daysBetween, shiftDay, weekdayOf } from './day-sums.ts';
import { isExpected } from './future-cues.ts';
import { MONTHS, WEEKDAYS } from './month-names.ts';
import {
  BARE_MONTH,
  type DateGroups,
  NUMBER,
  readBareMonth,
  RELATIVE_RULES,
} from './relative-dates.ts';

/** A date in a text, resolved against the article's own where it is relative. */
export interface DraftDate {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /**
   * `2024-06-05`, `2022-09`, `2015`; an interval with a slash, `/..` for "since"; `~` behind it where
   * the words are no nearer than that; null where it stays vague.
   */
  readonly value: string | null;
  readonly kind: 'day' | 'month' | 'year' | 'weekday' | 'relative' | 'since' | 'duration' | 'vague';
}

const MONTH = `(?:${[...MONTHS.keys()].toSorted(longestFirst).join('|')})\\.?`;
const WEEKDAY = `(?:${[...WEEKDAYS.keys()].toSorted(longestFirst).join('|')})`;
const YEAR = '(?:19|20)\\d{2}';
/** JavaScript's `\b` knows ASCII letters only. */
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const SINCE = 'since|depuis(?:\\s+le)?|с';

interface Rule {
  readonly pattern: RegExp;
  readonly read: (
    groups: DateGroups,
    article: string | null,
    /** Whether the sentence speaks of what is to come. */
    isAhead: boolean,
  ) => string | null;
  readonly kind: DraftDate['kind'];
}

const RELATIVE: readonly Rule[] = RELATIVE_RULES.map(({ source, read }) =>
  rule(source, 'relative', (g, article) => (article === null ? null : read(g, article))),
);

function rule(source: string, kind: DraftDate['kind'], read: Rule['read']): Rule {
  return { pattern: new RegExp(BEGIN + source + END, 'giu'), kind, read };
}

/** Longer readings first: what one rule took, the next leave alone. */
const RULES: readonly Rule[] = [
  rule(`(?<y>${YEAR})-(?<n>\\d{2})-(?<d>\\d{2})`, 'day', (g) => dayOf(g.y, Number(g.n), g.d)),
  rule(`(?<d>\\d{1,2})\\.(?<n>\\d{2})\\.(?<y>${YEAR})`, 'day', (g) => dayOf(g.y, Number(g.n), g.d)),
  rule(
    `(?<d>\\d{1,2})(?:\\s?[–-]\\s?|\\s+(?:to|and|au|et|по|и)\\s+)(?<e>\\d{1,2})\\s+(?<m>${MONTH})(?:\\s+(?<y>${YEAR}))?`,
    'day',
    readRange,
  ),
  rule(`(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>${YEAR})`, 'day', readDay),
  rule(
    `(?<d>\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?:of\\s+)?(?<m>${MONTH})\\s+(?<y>${YEAR})`,
    'day',
    readDay,
  ),
  rule(`(?:${SINCE})\\s+(?<m>${MONTH})\\s+(?<y>${YEAR})`, 'since', (g) => open(readMonth(g))),
  rule(`(?:${SINCE})\\s+(?<y>${YEAR})(?:\\s+(?:года|г\\.))?`, 'since', (g) => open(g.y ?? null)),
  rule(`(?<m>${MONTH}),?\\s+(?<y>${YEAR})`, 'month', readMonth),
  rule(`(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?`, 'day', readDay),
  rule(`(?<d>\\d{1,2})(?:er)?\\s+(?<m>${MONTH})`, 'day', readDay),
  ...RELATIVE,
  rule(
    `(?:late\\s+|early\\s+)?(?<w>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night|soir|matin))?`,
    'weekday',
    readWeekday,
  ),
  rule(
    `(?:${NUMBER})\\s+(?:years?|months?|weeks?|days?|ans|années|mois|semaines|jours|года?|лет|месяц(?:а|ев)?|недел[иь]|дн(?:я|ей))`,
    'duration',
    () => null,
  ),
  rule(`(?:in|en|в)\\s+(?<y>${YEAR})`, 'year', (g) => g.y ?? null),
  rule(BARE_MONTH, 'month', (g, article, isAhead) =>
    article === null ? null : readBareMonth(g, article, isAhead),
  ),
  rule('(?:for a long time|just|recently|récemment|недавно)', 'vague', () => null),
];

/**
 * Dates in a text, in its order. Weekdays mean the last such day up to the article's own, as news
 * reports write them, and the next one where the sentence speaks of what is to come; a day and month without a year mean the nearest one.
 * @param article the article's day, `YYYY-MM-DD`; without it relative dates stay null.
 */
export function draftDates(text: string, article: string | null): DraftDate[] {
  const found: DraftDate[] = [];
  for (const { pattern, kind, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      // The dot behind an abbreviated month; at the end it may as well end the sentence.
      const surface = match[0].replace(/\.$/u, '');
      const end = start + surface.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const ahead = isExpected(text, start);
      const resolved = read(match.groups ?? {}, article, ahead);
      const isAhead = kind === 'weekday' && resolved !== null && resolved !== article && ahead;
      // "is due there on Monday": the next one, not the last.
      const value = isAhead ? shiftDay(resolved, 7) : resolved;
      // "may" and "mar" are words too: a month needs its capital in English.
      if (value === null && (kind === 'day' || kind === 'month')) continue;
      found.push({ start, end, surface, value, kind });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A date that is the whole of a line, as in a dateline; else null. */
export function dateOfLine(line: string): string | null {
  const text = line.trim().replace(/^(?:published|updated|le)\s*:?\s*/iu, '');
  const [only, ...others] = draftDates(text, null);
  if (!only || others.length > 0 || only.kind !== 'day' || only.start > 12) return null;
  return /^(?:\s*(?:года|г\.))?[\s,.:\d|-]*$/u.test(text.slice(only.end)) ? only.value : null;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function open(date: string | null): string | null {
  return date === null ? null : `${date}/..`;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase().replace(/\.$/u, '')) ?? 0;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | null {
  if (year === undefined || month < 1 || month > 12) return null;
  const date = Number(day);
  if (date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function readMonth(g: DateGroups): string | null {
  const month = monthNumber(g.m);
  return month === 0 || g.y === undefined ? null : `${g.y}-${String(month).padStart(2, '0')}`;
}

function readDay(g: DateGroups, article: string | null): string | null {
  const month = monthNumber(g.m);
  if (g.y !== undefined) return dayOf(g.y, month, g.d);
  if (article === null) return null;
  const year = Number(article.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(String(y), month, g.d) ?? []);
  return (
    candidates.toSorted((a, b) => daysBetween(a, article) - daysBetween(b, article))[0] ?? null
  );
}

function readWeekday(g: DateGroups, article: string | null): string | null {
  const weekday = WEEKDAYS.get((g.w ?? '').toLowerCase());
  if (weekday === undefined || article === null) return null;
  return shiftDay(article, -((weekdayOf(article) - weekday + 7) % 7));
}

/** "3-5 June": both ends, as an EDTF interval. */
function readRange(g: DateGroups, article: string | null): string | null {
  const [from, until] = [readDay(g, article), readDay({ ...g, d: g.e }, article)];
  return from === null || until === null || from > until ? null : `${from}/${until}`;
}
