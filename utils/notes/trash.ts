/** Days a deleted note stays in the trash (design.md, Storage). */
export const TRASH_DAYS = 30;

/** Notes deleted before this ISO instant are to be removed for good. `now`: ms since the epoch. */
export function trashEnds(now: number): string {
  return new Date(now - TRASH_DAYS * 24 * 60 * 60_000).toISOString();
}
