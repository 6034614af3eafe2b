import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeTag, parseTags, suggestTags, tagLine } from '@/components/design/tag-text.ts';

const KNOWN = [
  { tag: 'harbour', count: 4 },
  { tag: 'to check', count: 2 },
  { tag: 'check', count: 1 },
];

it.each([
  ['harbour, to check', ['harbour', 'to check']],
  [' #harbour ,, harbour', ['harbour']],
  ['Élection; élection', ['Élection']],
  ['東京、大阪', ['東京', '大阪']],
  ['unfinished', ['unfinished']],
  [' , ;', []],
])('reads "%s" as tags %j', (line, tags) => {
  expect(parseTags(line)).toEqual(tags);
});

it('reads back every list of tags it has written', () => {
  const tag = fc.stringMatching(/^[\p{L}\d]+( [\p{L}\d]+)*$/u).map((text) => text.normalize('NFC'));
  fc.assert(
    fc.property(fc.uniqueArray(tag, { selector: (text) => text.toLocaleLowerCase() }), (tags) => {
      expect(parseTags(tagLine(tags))).toEqual(tags);
    }),
  );
});

it('suggests tags that begin with what is typed before those that contain it', () => {
  expect(suggestTags('harbour, che', KNOWN, 5).map(({ tag }) => tag)).toEqual([
    'check',
    'to check',
  ]);
});

it('suggests no tag that is there already', () => {
  expect(suggestTags('check, che', KNOWN, 5).map(({ tag }) => tag)).toEqual(['to check']);
});

it.each([
  ['che', 'check', 'check, '],
  ['harbour, che', 'to check', 'harbour, to check, '],
])('completes "%s" with %s', (line, tag, completed) => {
  expect(completeTag(line, tag)).toBe(completed);
});
