import { expect, test } from 'vitest';
import { describe } from '@/utils/anchoring/describe.ts';
import { type NoteMemory, placeNotes } from '@/utils/dom/place.ts';
import type { NoteToAnchor } from '@/utils/messages/content-to-background.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';
import { NEW_WORDING, REWORDED } from '../../support/changed-harbour.ts';

const THEN = HARBOUR.paragraphs.join('\n');
const NOW = THEN.replace(REWORDED, NEW_WORDING);
const OTHER = 'Fishermen, for their part, asked chiefly for the foghorn';

const selectorsOf = (text: string, words: string) =>
  describe(text, text.indexOf(words), text.indexOf(words) + words.length);

const note = (id: string, words: string, more: Partial<NoteToAnchor> = {}): NoteToAnchor => ({
  id,
  colour: 'blue',
  hasText: false,
  selectors: selectorsOf(THEN, words),
  ...more,
});

const rejected = { rejected: [selectorsOf(NOW, NEW_WORDING)] };
const { signal } = new AbortController();

test('a note whose new wording was rejected stands nowhere; others stay at their words', async () => {
  const memory: NoteMemory = {};
  const notes = [note('a', REWORDED), note('b', OTHER)];
  const before = await placeNotes(memory, NOW, notes, signal);
  expect(before.map(({ verdict }) => verdict)).toEqual(['reworded', 'exact']);
  const after = await placeNotes(
    memory,
    NOW,
    [note('a', REWORDED, rejected), note('b', OTHER)],
    signal,
  );
  expect(after.map(({ verdict, span }) => [verdict, span === null])).toEqual([
    ['lost', true],
    ['exact', false],
  ]);
});

test('the rejected place is known again when the page has changed around it', async () => {
  const memory: NoteMemory = {};
  const notes = [note('a', REWORDED, rejected)];
  await placeNotes(memory, NOW, notes, signal);
  const [placed] = await placeNotes(memory, `Put in above.\n${NOW}`, notes, signal);
  expect(placed?.verdict).toBe('lost');
});

test('the note is at its words again when the page has them back', async () => {
  const memory: NoteMemory = {};
  const notes = [note('a', REWORDED, rejected)];
  await placeNotes(memory, NOW, notes, signal);
  const [placed] = await placeNotes(memory, THEN, notes, signal);
  expect(placed).toMatchObject({ verdict: 'exact', span: { start: THEN.indexOf(REWORDED) } });
});

test('undoing the rejection brings the new wording back', async () => {
  const memory: NoteMemory = {};
  await placeNotes(memory, NOW, [note('a', REWORDED, rejected)], signal);
  const [placed] = await placeNotes(memory, NOW, [note('a', REWORDED)], signal);
  expect(placed?.verdict).toBe('reworded');
});
