import { describe, expect, it } from 'vitest';
import { draftNames } from '@/utils/packs/draft/draft-names.ts';

/** Names with kinds, most frequent first. */
function namesIn(...paragraphs: string[]) {
  const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
  return draftNames(blocks).map(({ name, kind }) => `${name}: ${kind}`);
}

describe('names of a draft', () => {
  it.each([
    ['He met President Ann Smith there.', 'Ann Smith: person'],
    ['The men met Capt. John Doe there.', 'John Doe: person'],
    ["It was built by Norland's Foreign Minister Ann Smith there.", 'Ann Smith: person'],
    ['He flew to Freetown by night.', 'Freetown: place'],
    [
      'It was signed by the Norland Harbour Ministry there.',
      'Norland Harbour Ministry: organisation',
    ],
    ['The plan of the NHM was dropped.', 'NHM: organisation'],
    ['Он приехал в Фритаун ночью.', 'Фритаун: place'],
  ])('finds in %j: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['The bridge was closed.', []],
    ['Bridges fall. All bridges fall.', []],
    ['On Tuesday in June it rained.', []],
    ["I'm glad. We've seen it.", []],
  ])('finds no name in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes the surname for a form of the full name', () => {
    const blocks = ['Ann Smith came.', 'Later Smith left.'].map((text) => ({
      part: 'body' as const,
      text,
    }));
    expect(draftNames(blocks)).toMatchObject([
      { name: 'Ann Smith', variants: ['Smith'], count: 2 },
    ]);
  });

  it('leaves out what is known, and headlines in title case', () => {
    const blocks = [
      { part: 'headline' as const, text: 'Bridge Falls Down' },
      { part: 'body' as const, text: 'He flew to Freetown by night.' },
    ];
    expect(draftNames(blocks, [{ start: 29, end: 37 }])).toEqual([]);
  });

  it('does not join names across sentences', () => {
    expect(namesIn('He saw Norland. Freetown was next.')).toEqual([
      'Norland: unknown',
      'Freetown: unknown',
    ]);
  });
});
