import type { Follower } from '../anchoring/follow.ts';
import { createLocator } from '../anchoring/locator.ts';
import { withoutRejected } from '../anchoring/rejected.ts';
import type { Verdict } from '../anchoring/verdict.ts';
import type { NoteToAnchor } from '../messages/content-to-background.ts';
import type { Selector } from '../notes/note.ts';
import { findPassage } from '../packs/find-passage.ts';
import type { Passage } from '../packs/pack.ts';
import { nextTask } from './next-task.ts';
import type { PlacedNote, Span } from './placed.ts';

/**
 * Places notes in a root's normalised text, giving the main thread back between slices. The
 * follower remembers: notes whose surroundings did not change since the last call are taken along.
 */
export async function placeNotes(
  follower: Follower<string>,
  text: string,
  notes: readonly NoteToAnchor[],
  signal: AbortSignal,
): Promise<PlacedNote[]> {
  const passages = new Map<string, readonly Selector[]>();
  for (const { id, selectors, rejected = [] } of notes) {
    if (selectors.length > 0) passages.set(id, selectors);
    for (const [nth, place] of rejected.entries()) passages.set(rejectedKey(id, nth), place);
  }
  follower.keep(passages);
  await follower.update(text, { now: () => performance.now(), pause: nextTask, signal });
  return notes.map((note) => placed(note, follower.verdicts));
}

/** The place of selectors in a text; null if nothing is sure enough. */
export function placeSelectors(text: string, selectors: readonly Selector[]): Span | null {
  const verdict = createLocator(text).locate(selectors);
  return verdict.kind === 'lost' ? null : verdict;
}

/** The passages of packs whose words stand in the text. */
export function placePassages<T extends { readonly passage: Passage }>(
  text: string,
  passages: readonly T[],
): { readonly item: T; readonly span: Span }[] {
  return passages.flatMap((item) => {
    const found = findPassage(text, item.passage);
    return found.kind === 'found' ? [{ item, span: { start: found.start, end: found.end } }] : [];
  });
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
