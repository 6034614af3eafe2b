import { describe, expect, it } from 'vitest';
import { outletElsewhere, outletName, outletOfCopy } from '@/utils/notes/note-outlet.ts';

const page = (identity: string, outlet?: string) => ({
  identities: [identity],
  metadata: {
    title: 'A Lamp for Three',
    url: `https://www.${identity.slice(4)}`,
    ...(outlet !== undefined && { outlet }),
  },
});

const GAZETTE = page('url:gazette.example/a', 'The Gazette');
const COURIER = page('url:courier.example/b', 'The Courier');
const NAMELESS = page('url:beacon.example/c');

describe('where a note was made', () => {
  it.each([
    ['on the article’s own page', GAZETTE, null],
    ['on another outlet’s copy', COURIER, 'The Courier'],
    ['on a copy whose outlet has no name', NAMELESS, 'beacon.example'],
  ])('is kept %s: %#', (_, here, kept) => {
    expect(outletOfCopy(GAZETTE, here)).toBe(kept);
  });

  it.each([
    ['a first note on its own page', undefined, GAZETTE, null],
    ['a first note on a copy', undefined, COURIER, 'The Gazette'],
    ['a copy’s note on that copy', 'The Courier', COURIER, null],
    ['a copy’s note on the article’s page', 'The Courier', GAZETTE, 'The Courier'],
    ['a copy’s note on a third one', 'The Courier', NAMELESS, 'The Courier'],
  ])('is told of %s', (_, outlet, here, told) => {
    expect(outletElsewhere(outlet === undefined ? {} : { outlet }, GAZETTE, here)).toBe(told);
  });

  it('is named by its host where it has no other name', () => {
    expect(outletName(NAMELESS.metadata)).toBe('beacon.example');
  });
});
