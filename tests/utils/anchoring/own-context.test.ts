import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { type Part, type TongueName, partOf, timetable } from '../../support/timetable.ts';

interface Case {
  readonly what: string;
  readonly tongues: readonly TongueName[];
  readonly part: Part;
  /** The line it is in, from 0. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const ALL: readonly TongueName[] = ['English', 'Russian', 'Japanese', 'Chinese'];
const UNSPACED: readonly TongueName[] = ['Japanese', 'Chinese'];

/** Another row stands in the place of each; in some tongue most were once taken for it. */
const EXCHANGED: readonly Case[] = [
  {
    what: 'a row that was swapped with the one before it',
    tongues: ALL,
    part: 'row',
    line: 2,
    before: 'I 101 021 101 021 111 001 S 101 101 021 111 001 O',
    after: 'I 021 101 101 021 111 001 S 101 101 021 111 001 O',
  },
  {
    what: 'words of a row that was swapped with the one behind it',
    tongues: ['English', 'Russian'],
    part: 'head',
    line: 4,
    before: 'I 001 202 201 102 301 302 S 001 202 102 301 O',
    after: 'I 001 202 201 301 102 302 S 001 202 102 301 O',
  },
  {
    what: 'words of a row that was swapped with the one the text begins with',
    tongues: UNSPACED,
    part: 'head',
    line: 1,
    before: '301 132 132 321 112 032 321 121 222 211 322',
    after: '132 301 132 321 112 032 321 121 222 211 322',
  },
  {
    what: 'a row that was swapped with the one the text ends with',
    tongues: ALL,
    part: 'row',
    line: 8,
    before: '311 302 211 311 121 022 212 132 302 211',
    after: '311 302 211 311 121 022 212 132 211 302',
  },
  {
    what: 'words of a row that was cut where another was put in that stands there too',
    tongues: UNSPACED,
    part: 'head',
    line: 4,
    before: 'I 001 202 201 102 301 302 S 001 202 102 301 O',
    after: 'I 001 202 201 302 301 302 S 001 202 102 301 O',
  },
  {
    what: 'a time and the words before it in a row that was cut where another has them',
    tongues: UNSPACED,
    part: 'middle',
    line: 4,
    before: 'I 001 202 201 102 301 302 S 001 202 102 301 O',
    after: 'I 001 202 201 302 301 302 S 001 202 102 301 O',
  },
  {
    what: 'words of a row that was cut, another put in before its neighbour',
    tongues: ['Japanese'],
    part: 'head',
    line: 10,
    before: 'I 022 022 302 012 002 S 022 022 302 012 002 O',
    after: 'I 022 022 302 012 002 S 022 022 301 302 002 O',
  },
];

/** Each stands between its old neighbours; unless they are asked, most are lost in some tongue. */
const CHANGED: readonly Case[] = [
  {
    what: 'in the words up to its time',
    tongues: ALL,
    part: 'head',
    line: 4,
    before: 'I 001 202 201 102 301 302 S 001 202 102 301 O',
    after: 'I 001 202 201 102* 301 302 S 001 202 102 301 O',
  },
  {
    what: 'at its end',
    tongues: ALL,
    part: 'row',
    line: 4,
    before: 'I 101 021 101 021 111 001 S 101 101 021 111 001 O',
    after: 'I 101 021 101 021! 111 001 S 101 101 021 111 001 O',
  },
  {
    what: 'at its end, of which only that was marked',
    tongues: ALL,
    part: 'tail',
    line: 10,
    before: 'I 022 022 302 012 002 S 022 022 302 012 002 O',
    after: 'I 022 022 302 012 002 S 022 022 302 012! 002 O',
  },
  {
    what: 'in the words before its time, a row put in before it',
    tongues: ['English'],
    part: 'middle',
    line: 1,
    before: 'I 011 311 201 311 O',
    after: 'I 101 011* 311 201 311 O',
  },
  {
    what: 'in the row that the text begins with',
    tongues: ALL,
    part: 'row',
    line: 0,
    before: '022 022 302 012 002 S 022 022 302 012 002',
    after: '022! 022 302 012 002 S 022 022 302 012 002',
  },
  {
    what: 'in the row that the text ends with',
    tongues: ALL,
    part: 'row',
    line: 10,
    before: '022 022 302 012 002 S 022 022 302 012 002',
    after: '022 022 302 012 002 S 022 022 302 012 002!',
  },
];

function inTongues(cases: readonly Case[]): (Case & { readonly tongue: TongueName })[] {
  return cases.flatMap((one) => one.tongues.map((tongue) => ({ ...one, tongue })));
}

describe('no twin is taken for', () => {
  test.each(inTongues(EXCHANGED))('$what ($tongue)', ({ tongue, part, line, before, after }) => {
    const { start, end } = partOf(tongue, before, line, part);
    const selectors = describePassage(timetable(tongue, before), start, end);
    expect(createLocator(timetable(tongue, after)).locate(selectors).kind).toBe('lost');
  });
});

describe('a passage of a row is found after a typing error', () => {
  test.each(inTongues(CHANGED))('$what ($tongue)', ({ tongue, part, line, before, after }) => {
    const { start, end } = partOf(tongue, before, line, part);
    const selectors = describePassage(timetable(tongue, before), start, end);
    const text = timetable(tongue, after);
    const found = createLocator(text).locate(selectors);
    const changed = after.split(' ').findIndex((row) => /[*!]/.test(row));
    expect(found.kind).toBe('reworded');
    if (found.kind !== 'reworded') return;
    expect(text.slice(0, found.start).split('\n').length - 1).toBe(changed);
    expect(text.slice(found.start, found.end)).not.toContain('\n');
  });
});
