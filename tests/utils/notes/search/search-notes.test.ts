import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/notes/note.ts';
import { packGroups, unpackGroups } from '@/utils/notes/search/arrange.ts';
import { countEntities, NO_PICKS, type Picks } from '@/utils/notes/search/facets.ts';
import { NoteIndex } from '@/utils/notes/search/note-index.ts';
import { noteEntry } from '@/utils/notes/search/note-entry.ts';
import {
  searchFacets,
  searchNotes,
  type SearchRequest,
} from '@/utils/notes/search/search-notes.ts';
import { tokenise } from '@/utils/notes/search/tokenise.ts';
import { aNote, ARTICLES, indexOf } from './notes.ts';

const NOW = Date.parse('2024-06-15T12:00:00Z');
const NAMES = new Map([['world/cd', ['Congo', 'Демократическая Республика Конго']]]);

const NOTES: readonly Note[] = [
  aNote('n1', 'The harbour reopened on Monday', { tags: ['sea'], text: 'Check the *date*' }),
  aNote('n2', 'Ships waited outside the old port', { colour: 'green', entities: ['world/cd'] }),
  aNote('n3', 'Tout le monde a été étonné', { articleId: 'a2', tags: ['sea/ports', 'fr'] }),
  aNote('n4', 'Всё ещё закрыт порт', { created: '2024-06-10T10:00:00.000Z', tags: ['seaside'] }),
  aNote('n5', '布基纳法索的教官', { text: "L'armée", checkBack: '2024-09-01' }),
];

function found(text: string, more: Partial<SearchRequest> = {}, index = indexOf(NOTES)): string[] {
  const request = { text, picks: NO_PICKS, grouping: 'none', order: 'oldest', ...more } as const;
  const result = searchNotes(index, request, NAMES, NOW);
  return [...result.numbers].map((n) => index.ids[n] ?? '').sort();
}

test.each([
  ['', ['n1', 'n2', 'n3', 'n4', 'n5']],
  ['harb', ['n1', 'n2', 'n4', 'n5']],
  ['harbour reopened', ['n1']],
  ['"harbour reopened"', ['n1']],
  ['"reopened harbour"', []],
  ['"monday check"', []],
  ['etonne', ['n3']],
  ['ÉTÉ', ['n3']],
  ['все еще', ['n4']],
  ['布基纳', ['n5']],
  ['法教', []],
  ['armee', ['n5']],
  ['-harbour', ['n3']],
  ['tag:sea', ['n1', 'n3']],
  ['tag:seas', ['n4']],
  ['entity:congo', ['n2']],
  ['entity:"республика конго"', ['n2']],
  ['entity:cd', ['n2']],
  ['site:example.fr', ['n3']],
  ['-site:example.fr -has:note', ['n2', 'n4']],
  ['colour:green', ['n2']],
  ['after:2024-06-08', ['n4']],
  ['has:check', ['n5']],
  ['rouvre', ['n3']],
])('searching for %s finds %j', (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test('a word that no note has is replaced by a similar one, and that is said', () => {
  const index = indexOf(NOTES);
  const request = { text: 'habrour', picks: NO_PICKS, grouping: 'none', order: 'newest' } as const;
  const result = searchNotes(index, request, NAMES, NOW);
  expect(result.total).toBe(4);
  expect(result.replaced).toEqual([{ typed: 'habrour', similar: ['harbour'] }]);
});

test('picks of one facet widen, picks of two facets narrow, and counts say what is left', () => {
  const index = indexOf(NOTES);
  const search = (picks: Partial<Picks>) =>
    searchNotes(
      index,
      { text: '', picks: { ...NO_PICKS, ...picks }, grouping: 'none', order: 'newest' },
      NAMES,
      NOW,
    );
  expect(search({ tags: ['sea', 'fr'] }).total).toBe(2);
  expect(search({ tags: ['sea', 'fr'], articles: ['a2'] }).total).toBe(1);
  const green = searchFacets(
    index,
    { text: '', picks: { ...NO_PICKS, colours: ['green'] } },
    NAMES,
    NOW,
  );
  expect(green.colours.values).toEqual([
    { value: 'yellow', count: 4 },
    { value: 'green', count: 1 },
  ]);
  expect(green.tags).toEqual({ values: [], more: 0 });
});

test('values of a filter that are not told by name are counted', () => {
  const many = Array.from({ length: 70 }, (_, n) =>
    aNote(`m${n}`, 'A passage', { tags: [`tag ${n}`], entities: [`world/e${n}`] }),
  );
  const index = indexOf(many);
  const { tags, entities } = searchFacets(index, { text: '', picks: NO_PICKS }, NAMES, NOW);
  expect([tags.values.length, tags.more]).toEqual([60, 10]);
  expect(entities.more).toBe(10);
  expect(countEntities(index)).toHaveLength(70);
});

test('groups stay the same when they are handed over', () => {
  const request = { text: '', picks: NO_PICKS, grouping: 'article', order: 'newest' } as const;
  const { groups } = searchNotes(indexOf(NOTES), request, NAMES, NOW);
  expect(groups.length).toBeGreaterThan(1);
  expect(unpackGroups(packGroups(groups))).toEqual(groups);
});

test('groups follow their newest note; notes without a tag stand last and none is dropped', () => {
  const index = indexOf(NOTES);
  const request = { text: '', picks: NO_PICKS, grouping: 'tag', order: 'newest' } as const;
  const result = searchNotes(index, request, NAMES, NOW);
  expect(result.groups.map((group) => group.key)).toEqual([
    'seaside',
    'sea/ports',
    'fr',
    'sea',
    '',
  ]);
  expect(result.numbers).toHaveLength(6);
  expect(result.total).toBe(5);
});

test('in the order of the text, notes without a place come last', () => {
  const at = (id: string, start: number) =>
    aNote(id, 'x', {
      target: {
        scope: 'passage',
        selectors: [{ type: 'TextPositionSelector', start, end: start + 1 }],
      },
    });
  const index = indexOf([
    at('late', 900),
    aNote('page', '', { target: { scope: 'page' } }),
    at('early', 3),
  ]);
  const request = { text: '', picks: NO_PICKS, grouping: 'article', order: 'place' } as const;
  const { numbers } = searchNotes(index, request, NAMES, NOW);
  expect([...numbers].map((n) => index.ids[n])).toEqual(['early', 'late', 'page']);
});

test('a changed note is found by its new words only, a removed one by none', () => {
  const index = indexOf(NOTES);
  index.put(noteEntry(aNote('n1', 'Lighthouse'), ARTICLES[0] ?? null));
  index.remove('n2');
  expect(found('monday', {}, index)).toEqual([]);
  expect(found('lighthouse', {}, index)).toEqual(['n1']);
  expect(found('ships', {}, index)).toEqual([]);
  expect(index.count).toBe(4);
});

// No two of them within a slip of each other, so that no word is replaced by a similar one.
const WORDS = ['sea', 'sealing', 'port', 'portage', 'порт', 'eté', '港'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });

test('an index kept and read back answers as one filled afresh, whatever was put and removed', () => {
  const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words, remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), fc.array(step), words, (before, after, query) => {
      const live = new Map<string, Note>();
      let index = new NoteIndex();
      const play = (steps: typeof before): void => {
        for (const { id, words: quote, remove } of steps) {
          if (remove) {
            index.remove(id);
            live.delete(id);
          } else {
            live.set(id, aNote(id, quote.join(' ')));
            index.put(noteEntry(aNote(id, quote.join(' ')), null));
          }
        }
      };
      play(before);
      index = new NoteIndex(structuredClone(index.columns()));
      play(after);
      const plain = [...live.values()].filter((note) => {
        const have = noteEntry(note, null).fields.flat();
        return tokenise(query.join(' ')).every((q) => have.some((term) => term.startsWith(q)));
      });
      expect(found(query.join(' '), {}, index)).toEqual(plain.map((note) => note.id).sort());
    }),
  );
});
