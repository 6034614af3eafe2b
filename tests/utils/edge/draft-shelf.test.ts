import { expect, it } from 'vitest';
import { draftShelf, withShelved } from '@/utils/edge/draft-shelf.ts';
import type { Draft } from '@/utils/notes/draft.ts';

/** `localStorage` as far as the shelf uses it; its keys are own properties there, too. */
function storage(full = false): Storage {
  const area: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => area[key] ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      area[key] = value;
    },
    removeItem: (key: string) => {
      delete area[key];
    },
    clear: () => undefined,
    key: () => null,
    length: 0,
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(area),
    getOwnPropertyDescriptor: (_, key) =>
      Reflect.has(area, key) ? { configurable: true, enumerable: true, value: '' } : undefined,
  });
}

function draft(key: string, revision: number): Draft {
  return {
    key,
    identity: 'a',
    target: { scope: 'page' },
    text: `words ${revision}`,
    tags: '',
    colour: 'yellow',
    revision,
    modified: '2026-01-15T10:00:00Z',
  };
}

it('gives back what was put down', () => {
  const shelf = draftShelf(storage());
  expect(shelf.put(draft('a#page', 1))).toBe(true);
  expect(shelf.all()).toEqual([draft('a#page', 1)]);
});

it('does not take away words that are newer than what the database has', () => {
  const shelf = draftShelf(storage());
  shelf.put(draft('a#page', 2));
  shelf.clear('a#page', 1);
  expect(shelf.all()[0]?.revision).toBe(2);
  shelf.clear('a#page', 2);
  expect(shelf.all()).toEqual([]);
});

it('says when the browser refuses', () => {
  expect(draftShelf(storage(true)).put(draft('a#page', 1))).toBe(false);
});

it('leaves out what is not a draft', () => {
  const area = storage();
  area.setItem('sidelight.draft.x', '{"key":1}');
  area.setItem('sidelight.draft.y', 'not json');
  expect(draftShelf(area).all()).toEqual([]);
});

it('prefers the higher revision', () => {
  const newest = (stored: Draft[], shelved: Draft[]) =>
    withShelved(stored, shelved).get('a')?.revision;
  expect(newest([draft('a', 1)], [draft('a', 2)])).toBe(2);
  expect(newest([draft('a', 2)], [draft('a', 1)])).toBe(2);
  expect(newest([], [draft('a', 2)])).toBe(2);
  expect(newest([], [])).toBeUndefined();
});

it('holds the words of two editors of one draft, and takes away those of one alone', () => {
  const shelf = draftShelf(storage());
  const by = (editor: string, revision: number) => ({ ...draft('a#page', revision), editor });
  shelf.put(by('popup', 1));
  shelf.put(by('panel', 1));
  shelf.clear('a#page', 3, 'popup');
  expect(shelf.all()).toEqual([by('panel', 1)]);
  shelf.clear('a#page', 3);
  expect(shelf.all()).toEqual([]);
});

it('tells what the database refused from what is on its way there', () => {
  const shelf = draftShelf(storage());
  shelf.put(draft('a', 1));
  expect(shelf.stranded()).toEqual([]);
  shelf.strand(draft('a', 1));
  expect(shelf.stranded()).toEqual([draft('a', 1)]);
  shelf.clear('a', 1);
  expect(shelf.stranded()).toEqual([]);
});
