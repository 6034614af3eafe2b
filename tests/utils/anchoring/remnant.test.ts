import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { makePage, textOf } from '../../support/edited-page.ts';

const STORY = [
  'The ferry between the two islands will run again from Monday, the harbour master said.',
  'It has lain in dock since a storm in March tore the ramp from its hinges.',
  'Repairs took longer than planned because a spare part had to be cast anew in Bergen.',
  'Islanders meanwhile crossed in fishing boats, weather and goodwill permitting.',
  'A season ticket costs as much as before; those bought in spring stay valid until June.',
  'The council wants to decide by autumn whether a second vessel can be afforded.',
  'Its neighbours on the mainland have offered to pay a third of it.',
] as const;
const TEXT = STORY.join('\n');

/** A text of which some blocks were cut. */
function without(...blocks: number[]): string {
  return STORY.filter((_, block) => !blocks.includes(block)).join('\n');
}

/** What is found in a text of the passage from some words to others. */
function found(from: string, to: string, text: string, old = TEXT): string | null {
  const end = old.indexOf(to) + to.length;
  const verdict = createLocator(text).locate(describePassage(old, old.indexOf(from), end));
  return verdict.kind === 'lost' ? null : text.slice(verdict.start, verdict.end);
}

describe('a passage across blocks of which some were cut', () => {
  test('is what is left behind them', () => {
    const left = found('cast anew in Bergen', 'weather and goodwill', without(2));
    expect(left).toBe('Islanders meanwhile crossed in fishing boats, weather and goodwill');
  });

  test('is what is left before them', () => {
    const left = found('those bought in spring', 'The council wants to decide', without(5));
    expect(left).toBe('those bought in spring stay valid until June.');
  });

  test('is what is left of it though words in that were changed', () => {
    const text = without(2).replace('fishing boats', 'rowing boats');
    const left = found('cast anew in Bergen', 'weather and goodwill', text);
    expect(left).toBe('Islanders meanwhile crossed in rowing boats, weather and goodwill');
  });

  test('is what is left of it though nothing that stood next to that is there', () => {
    const text = `${STORY[0]}\n${STORY[3]}\nAll sailings are listed on the quay.\n${STORY[6]}`;
    expect(found('anew in Bergen', 'A season ticket', text)).toBe(STORY[3]);
  });

  test('is both of them where they changed places', () => {
    const [first, ...others] = [2, 1, 0, 3, 4, 5, 6].map((block) => STORY[block]);
    const text = [first, ...others].join('\n');
    const both = found('tore the ramp', STORY[2], text);
    expect(both).toContain(STORY[2]);
    expect(both).toContain('tore the ramp from its hinges.');
  });

  test('is lost where less than half of it is left', () => {
    const text = without(2);
    expect(found('Repairs took longer', 'Islanders meanwhile crossed', text)).toBeNull();
  });
});

describe('words that stand elsewhere now', () => {
  const opening = textOf(makePage(1, 6));
  const close = textOf(makePage(2, 6));
  const page = (...blocks: readonly string[]): string => [opening, ...blocks, close].join('\n');
  const words = 'because a spare part had to be cast';
  const teaser = `Most read: planned ${words}`;

  test('are a teaser’s where what stood around them is where it was', () => {
    const text = `${teaser}\n${page(without(2))}`;
    expect(found(words, words, text, page(TEXT))).toBeNull();
  });

  test('are the passage where they were a block and moved alone', () => {
    const text = `${STORY[1]}\n${page(without(1))}`;
    expect(found(STORY[1], STORY[1], text, page(TEXT))).toBe(STORY[1]);
  });

  test('are the passage where their block took its words along', () => {
    const text = `${STORY[2]}\n${page(without(2))}`;
    expect(found(words, words, text, page(TEXT))).toBe(words);
  });
});
