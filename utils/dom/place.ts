import { Follower } from '../anchoring/follow.ts';
import { createLocator } from '../anchoring/locator.ts';
import { withoutRejected } from '../anchoring/rejected.ts';
import type { Verdict } from '../anchoring/verdict.ts';
import type { NoteToAnchor } from '../messages/content-to-background.ts';
import type { Selector } from '../notes/note.ts';
import { nextTask } from './next-task.ts';
import type { PlacedNote, Span } from './placed.ts';

/** Where an article's notes stood, so that a changed page is not searched for all of them. */
export interface NoteMemory {
  follower?: Follower<string>;
}

/**
 * Places notes in a root's normalised text, giving the main thread back between slices. Notes whose
 * surroundings did not change since the last call with the same memory are taken along.
 */
export async function placeNotes(
  memory: NoteMemory,
  text: string,
  notes: readonly NoteToAnchor[],
  signal: AbortSignal,
): Promise<PlacedNote[]> {
  const passages = new Map<string, readonly Selector[]>();
  for (const { id, selectors, rejected = [] } of notes) {
    if (selectors.length > 0) passages.set(id, selectors);
    for (const [nth, place] of rejected.entries()) passages.set(rejectedKey(id, nth), place);
  }
  const follower = (memory.follower ??= new Follower());
  follower.keep(passages);
  await follower.update(text, { now: () => performance.now(), pause: nextTask, signal });
  return notes.map((note) => placed(note, follower.verdicts));
}

/** The place of selectors in a text; null if nothing is sure enough. */
export function placeSelectors(text: string, selectors: readonly Selector[]): Span | null {
  const verdict = createLocator(text).locate(selectors);
  return verdict.kind === 'lost' ? null : verdict;
}

function placed(note: NoteToAnchor, verdicts: ReadonlyMap<string, Verdict>): PlacedNote {
  const found = verdicts.get(note.id);
  if (!found) return { note, verdict: 'exact', confidence: 1, span: null };
  const rejected = (note.rejected ?? []).flatMap(
    (_, nth) => verdicts.get(rejectedKey(note.id, nth)) ?? [],
  );
  const verdict = withoutRejected(found, rejected);
  if (verdict.kind === 'lost') return { note, verdict: 'lost', confidence: 0, span: null };
  const { kind, start, end, confidence } = verdict;
  return { note, verdict: kind, confidence, span: { start, end } };
}

/** By which the follower knows a place that was rejected for a note. */
function rejectedKey(id: string, nth: number): string {
  return `${id} ${nth}`;
}
