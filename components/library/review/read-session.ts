import type { Article } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { ReviewCard, ReviewLog } from '@/utils/notes/review-record.ts';
import { quoteOf } from '@/utils/notes/note.ts';
import { dayPortion } from '@/utils/review/portion.ts';
import { newCard } from '@/utils/review/schedule.ts';

/** A card graded "again" comes back within this time even if its minute is not over, ms. */
const SOON = 20 * 60_000;
/** Notes looked through for new ones at one go, and at most. */
const PAGE = 200;
const MOST_PAGES = 25;
/** Days that the statistics speak of. */
const STATISTICS_DAYS = 30;
const DAY = 86_400_000;

/** What comes up: a claim to check, or a highlight to recall. */
export type ReviewItem =
  | { readonly kind: 'check'; readonly note: Note; readonly article: Article | null }
  | {
      readonly kind: 'card';
      readonly note: Note;
      readonly article: Article | null;
      readonly card: ReviewCard;
    };

/** The day's review as the store has it now. */
export interface ReviewSession {
  readonly item: ReviewItem | null;
  readonly left: number;
  readonly doneToday: number;
  readonly waiting: number;
  readonly log: readonly ReviewLog[];
  /** There is any note that could be reviewed at all. */
  readonly any: boolean;
}

type Store = Pick<
  Repository,
  'review' | 'notes' | 'notesById' | 'notesToCheck' | 'article' | 'exchange'
>;

/**
 * Reads what is to be reviewed now: claims whose date has come, then the day's portion of cards,
 * filled up with notes that have none yet, newest first.
 * @param now ms since the epoch
 * @param perDay cards a day
 */
export async function readSession(
  store: Store,
  now: number,
  perDay: number,
): Promise<ReviewSession> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const log = await store.review.log(iso(now - STATISTICS_DAYS * DAY));
  const today = log.filter((entry) => entry.at >= iso(midnight));
  const begun = new Set(today.map((entry) => entry.card));
  const due = (await store.review.due(iso(now + SOON), 5 * perDay + begun.size)).filter(
    (card) => card.due <= iso(now) || begun.has(card.id),
  );
  const wanted = perDay - begun.size - due.filter((card) => !begun.has(card.id)).length;
  const fresh = wanted > 0 ? await newCards(store, wanted, iso(now)) : [];
  const portion = dayPortion([...due, ...fresh], today, perDay);
  const checks = await store.notesToCheck(localDate(now));
  const living = await store.notesById(portion.cards.map((card) => card.id));
  const cards = portion.cards.filter((card) => living.some((note) => note.id === card.id));
  return {
    item: await firstOf(store, checks, cards, living),
    left: checks.length + cards.length,
    doneToday: portion.doneToday,
    waiting: portion.waiting,
    log,
    any: log.length > 0 || (await store.notes({ limit: 1 })).length > 0,
  };
}

async function firstOf(
  store: Store,
  checks: readonly Note[],
  cards: readonly ReviewCard[],
  living: readonly Note[],
): Promise<ReviewItem | null> {
  const [check] = checks;
  if (check) return { kind: 'check', note: check, article: await store.article(check.articleId) };
  const [card] = cards;
  const note = living.find(({ id }) => id === card?.id);
  if (!card || !note) return null;
  return { kind: 'card', card, note, article: await store.article(note.articleId) };
}

async function newCards(store: Store, wanted: number, now: string): Promise<ReviewCard[]> {
  const found: ReviewCard[] = [];
  let before: Note | undefined;
  for (let page = 0; page < MOST_PAGES && found.length < wanted; page++) {
    const notes: Note[] = await store.notes({ limit: PAGE, ...(before && { before }) });
    const quoted = notes.filter((note) => quoteOf(note) !== null).map((note) => note.id);
    const known = await store.exchange.present('card', quoted);
    const have = new Set(known.flatMap(({ kind, row }) => (kind === 'card' ? [row.id] : [])));
    for (const id of quoted)
      if (!have.has(id) && found.length < wanted) found.push(newCard(id, now));
    before = notes.at(-1);
    if (notes.length < PAGE) break;
  }
  return found;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** The reader's calendar day as `YYYY-MM-DD`, `days` later. */
export function localDate(ms: number, days = 0): string {
  const date = new Date(ms);
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
