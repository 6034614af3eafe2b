import { describe } from '../anchoring/describe.ts';
import { createLocator, type Locator } from '../anchoring/locator.ts';
import type { Place } from '../anchoring/verdict.ts';
import type { NoteToAnchor, PageStart } from '../messages/content-to-background.ts';
import type { Candidate } from '../messages/page-view.ts';
import type { Selector } from '../notes/note.ts';
import { findPassage } from '../packs/find-passage.ts';
import type { PlacedNote, PlacedStatement, Span } from './placed.ts';

/** Notes are placed in slices that leave the page fluent, ms. */
const SLICE = 8;
/** Words before and after a candidate that a reader needs to judge it, UTF-16 code units. */
const PREVIEW = 48;

/** Places notes in a root's normalised text, giving the main thread back between slices. */
export async function placeNotes(
  text: string,
  notes: readonly NoteToAnchor[],
  signal: AbortSignal,
): Promise<PlacedNote[]> {
  const locator = createLocator(text);
  const placed: PlacedNote[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const note of notes) {
    placed.push(placeNote(locator, note));
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
    sliceEnd = performance.now() + SLICE;
  }
  return placed;
}

/** The place of selectors in a text; null if nothing is sure enough. */
export function placeSelectors(text: string, selectors: readonly Selector[]): Span | null {
  const verdict = createLocator(text).locate(selectors);
  return verdict.kind === 'lost' ? null : verdict;
}

/** The statements whose words stand in the text. */
export function placeStatements(
  text: string,
  statements: PageStart['statements'],
): PlacedStatement[] {
  return statements.flatMap((statement) => {
    const found = findPassage(text, statement.passage);
    return found.kind === 'found'
      ? [{ statement, span: { start: found.start, end: found.end } }]
      : [];
  });
}

function placeNote(locator: Locator, note: NoteToAnchor): PlacedNote {
  if (note.selectors.length === 0)
    return { note, verdict: 'exact', confidence: 1, span: null, candidates: [] };
  const verdict = locator.locate(note.selectors);
  if (verdict.kind === 'lost')
    return {
      note,
      verdict: 'lost',
      confidence: 0,
      span: null,
      candidates: verdict.candidates.map((place) => candidateAt(locator.text, place)),
    };
  const { kind, start, end, confidence } = verdict;
  return { note, verdict: kind, confidence, span: { start, end }, candidates: [] };
}

function candidateAt(text: string, { start, end, confidence }: Place): Candidate {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - PREVIEW), start),
    after: text.slice(end, end + PREVIEW),
    confidence,
    selectors: describe(text, start, end),
  };
}
