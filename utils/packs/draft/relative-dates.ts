import { shiftDay, shiftMonth, shiftWeek, shiftYear, weekdayOf } from './day-sums.ts';
import { MONTHS, WEEKDAYS } from './month-names.ts';

/** Dates that only the article's own day gives a meaning to, in the languages of drafts. */

/** Named groups of a match; those that did not take part are undefined. */
export type DateGroups = Record<string, string | undefined>;

/** One way to say a date by the article's day: a regular expression's source, and what it means. */
interface RelativeRule {
  readonly source: string;
  readonly read: (groups: DateGroups, day: string) => string | null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'a an one un une один одна',
    'two deux два две',
    'three trois три',
    'four quatre четыре',
    'five cinq пять',
    'six six шесть',
    'seven sept семь',
    'eight huit восемь',
    'nine neuf девять',
    'ten dix десять',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
/** How many of something, in digits or words. */
export const NUMBER = `(?:${[...NUMBERS.keys()].join('|')}|\\d{1,3})`;

const WEEKDAY = `(?<w>${[...WEEKDAYS.keys()].join('|')})`;
/** Full names: an abbreviation by itself ("mar", "dec") is as likely a word. */
const FULL_MONTHS = [...MONTHS.keys()].filter(
  (name) => ![...MONTHS.keys()].some((other) => other !== name && other.startsWith(name)),
);
const MONTH = `(?<m>${FULL_MONTHS.join('|')})`;
const UNIT =
  '(?<u>days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|д(?:ень|ня|ней)|недел[юиь]|месяц(?:а|ев)?|год(?:а)?|лет)';
const WHICH = '(?<s>week|month|year|semaine|mois|an|année|недел[еиюя]|месяц[ае]|год[уа])';

const TURNS: readonly (readonly [RegExp, number])[] = [
  [/^(?:last|past|previous|derni|passé|прошл|минувш)/iu, -1],
  [/^(?:next|coming|prochain|следующ|будущ)/iu, 1],
  [/^(?:this|cet?|эт)/iu, 0],
];

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ["aujourd'hui", 0],
  ['ce soir', 0],
  ['сегодня', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['hier', -1],
  ['вчера', -1],
  ['накануне', -1],
  ['tomorrow', 1],
  ['demain', 1],
  ['завтра', 1],
  ['avant-hier', -2],
  ['позавчера', -2],
  ['après-demain', 2],
  ['послезавтра', 2],
]);

/** In the order to be tried: longer ones first. */
export const RELATIVE_RULES: readonly RelativeRule[] = [
  { source: `(?<t>last|this past|next|this coming) ${WEEKDAY}`, read: readTurnedWeekday },
  { source: `${WEEKDAY}\\s+(?<t>dernier|passé|prochain)`, read: readTurnedWeekday },
  {
    source: `(?<t>прошл\\p{L}+|минувш\\p{L}+|следующ\\p{L}+|будущ\\p{L}+)\\s+${WEEKDAY}`,
    read: readTurnedWeekday,
  },
  { source: `(?<n>${NUMBER})\\s+${UNIT}\\s+(?:ago|earlier)`, read: readAgo },
  { source: `il\\s+y\\s+a\\s+(?<n>${NUMBER})\\s+${UNIT}`, read: readAgo },
  { source: `(?:(?<n>${NUMBER})\\s+)?${UNIT}\\s+(?:тому\\s+)?назад`, read: readAgo },
  { source: `(?<t>last|next|this|this coming) ${WHICH}`, read: readSpan },
  {
    source: `(?:la|le|l['’])\\s*${WHICH}\\s+(?<t>derni\\p{L}+|passée?|prochaine?)`,
    read: readSpan,
  },
  { source: `(?<t>cette|cet|ce) ${WHICH}(?:-ci)?`, read: readSpan },
  {
    source: `(?<t>прошл\\p{L}+|следующ\\p{L}+|будущ\\p{L}+|эт\\p{L}+)\\s+${WHICH}`,
    read: readSpan,
  },
  {
    source: `(?<d>${[...DAYS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`,
    read: ({ d }, day) => {
      const days = DAYS.get((d ?? '').toLowerCase().replace('’', "'"));
      return days === undefined ? null : shiftDay(day, days);
    },
  },
];

/** A month by itself behind a preposition; `ahead` takes the next one. */
export const BARE_MONTH = `(?<p>in|since|until|by|last|next|en|depuis|jusqu['’]en|d['’]ici|в|до|к|с)\\s+${MONTH}`;

/** The month that is meant: the last up to the article's own, or the next. */
export function readBareMonth({ p, m }: DateGroups, day: string, isAhead: boolean): string | null {
  const month = MONTHS.get((m ?? '').toLowerCase());
  if (month === undefined) return null;
  const ahead = isAhead || /^(?:until|by|next|jusqu|d['’]ici|до|к)/iu.test(p ?? '');
  const own = Number(day.slice(5, 7));
  return shiftMonth(day, ahead ? (month - own + 12) % 12 : -((own - month + 12) % 12));
}

function turnOf(word: string | undefined): number | null {
  const bare = (word ?? '').replace(/^this (?=past|coming)/iu, '');
  return TURNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** "last Tuesday" is never today. */
function readTurnedWeekday({ t, w }: DateGroups, day: string): string | null {
  const weekday = WEEKDAYS.get((w ?? '').toLowerCase());
  const turn = turnOf(t);
  if (weekday === undefined || turn === null) return null;
  const own = weekdayOf(day);
  return turn < 0
    ? shiftDay(day, -((own - weekday + 7) % 7 || 7))
    : shiftDay(day, (weekday - own + 7) % 7 || 7);
}

/** Days are exact; "two weeks ago" is about a day, which EDTF writes with a tilde. */
function readAgo({ n, u }: DateGroups, day: string): string | null {
  const count = n === undefined ? 1 : (NUMBERS.get(n.toLowerCase()) ?? Number(n));
  const unit = (u ?? '').toLowerCase();
  if (/^(?:day|jour|д)/u.test(unit)) return shiftDay(day, -count);
  if (/^(?:week|semaine|недел)/u.test(unit)) return `${shiftDay(day, -7 * count)}~`;
  return /^(?:month|mois|месяц)/u.test(unit) ? shiftMonth(day, -count) : shiftYear(day, -count);
}

function readSpan({ t, s }: DateGroups, day: string): string | null {
  const turn = turnOf(t);
  const span = (s ?? '').toLowerCase();
  if (turn === null) return null;
  if (/^(?:week|semaine|недел)/u.test(span)) return shiftWeek(day, turn);
  return /^(?:month|mois|месяц)/u.test(span) ? shiftMonth(day, turn) : shiftYear(day, turn);
}
