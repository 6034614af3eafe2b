import { type Describer, createDescriber } from '../anchoring/describe.ts';
import { Follower } from '../anchoring/follow.ts';
import { createLocator } from '../anchoring/locator.ts';
import { withoutRejected } from '../anchoring/rejected.ts';
import type { Place, Verdict } from '../anchoring/verdict.ts';
import type { NoteToAnchor } from '../messages/content-to-background.ts';
import type { Candidate } from '../messages/page-view.ts';
import type { Selector } from '../notes/note.ts';
import { nextTask } from './next-task.ts';
import type { PlacedNote, Span } from './placed.ts';

/** Words before and after a candidate that a reader needs to judge it, UTF-16 code units. */
const PREVIEW = 48;

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
  const follower = (memory.follower ??= new Follower());
  const withWords = notes.filter(({ selectors }) => selectors.length > 0);
  follower.keep(new Map(withWords.map(({ id, selectors }) => [id, selectors])));
  await follower.update(text, { now: () => performance.now(), pause: nextTask, signal });
  const describe = createDescriber(text);
  return notes.map((note) => placed(text, describe, note, follower.verdicts.get(note.id)));
}

/** The place of selectors in a text; null if nothing is sure enough. */
export function placeSelectors(text: string, selectors: readonly Selector[]): Span | null {
  const verdict = createLocator(text).locate(selectors);
  return verdict.kind === 'lost' ? null : verdict;
}

function placed(
  text: string,
  describe: Describer,
  note: NoteToAnchor,
  found: Verdict | undefined,
): PlacedNote {
  if (!found) return { note, verdict: 'exact', confidence: 1, span: null, candidates: [] };
  const verdict = withoutRejected(text, found, note.rejected ?? []);
  if (verdict.kind === 'lost') {
    const candidates = verdict.candidates.map((place) => candidateAt(text, describe, place));
    return { note, verdict: 'lost', confidence: 0, span: null, candidates };
  }
  const { kind, start, end, confidence } = verdict;
  // A reworded place can be confirmed by the reader, which makes its selectors the note's own.
  const candidates = kind === 'reworded' ? [candidateAt(text, describe, verdict)] : [];
  return { note, verdict: kind, confidence, span: { start, end }, candidates };
}

function candidateAt(
  text: string,
  describe: Describer,
  { start, end, confidence }: Place,
): Candidate {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - PREVIEW), start),
    after: text.slice(end, end + PREVIEW),
    confidence,
    selectors: describe(start, end),
  };
}
