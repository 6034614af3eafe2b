import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aCopy,
  aDraft,
  aNote,
  detected,
  testLibrary,
  type TestLibrary,
} from '@/tests/support/library.ts';
import type { Repository } from '@/utils/notes/repository.ts';

let library: TestLibrary;
let repository: Repository;

beforeEach(() => {
  library = testLibrary();
  repository = library.repository;
});
afterEach(() => library.remove());

describe('notes', () => {
  test('a saved note is there for another context, with its article', async () => {
    const note = await repository.createNote(aNote('first', { tags: ['a'] }), detected(1));
    const elsewhere = library.again();
    expect(await elsewhere.note(note.id)).toEqual(note);
    expect(await elsewhere.notesOf(note.articleId)).toEqual([note]);
    expect(await elsewhere.article(note.articleId)).toMatchObject({
      identities: ['url:news.example/1'],
    });
    expect(await elsewhere.countNotes()).toBe(1);
  });

  test('two notes on pages that share one name belong to one article, which learns the other names', async () => {
    const one = await repository.createNote(aNote('one'), detected(1));
    const two = await repository.createNote(
      aNote('two'),
      detected(1, { identities: ['publisher:news.example:7', 'url:news.example/1'] }),
    );
    expect(two.articleId).toBe(one.articleId);
    const found = await repository.findArticle({
      identities: ['publisher:news.example:7'],
      fingerprint: [],
    });
    expect(found?.id).toBe(one.articleId);
  });

  test('the same text under another address is the same article', async () => {
    const fingerprint = Array.from({ length: 40 }, (_, i) =>
      (i * 7919).toString(16).padStart(8, '0'),
    );
    const { articleId } = await repository.createNote(aNote('one'), detected(1, { fingerprint }));
    const copy = { identities: ['url:mirror.example/x'], fingerprint: fingerprint.slice(2) };
    expect((await repository.findArticle(copy))?.id).toBe(articleId);
    const other = { identities: [], fingerprint: fingerprint.slice(0, 3) };
    expect(await repository.findArticle({ ...other, fingerprint: ['ffffffff'] })).toBeNull();
  });

  test('pages of notes go newest first and lose none that share an instant', async () => {
    const instant = new Date('2024-06-05T18:00:00.000Z');
    await library.remove();
    library = testLibrary({ now: () => instant });
    const ids: string[] = [];
    for (let i = 0; i < 7; i += 1)
      ids.push((await library.repository.createNote(aNote(`${i}`), detected(i % 2))).id);
    const seen: string[] = [];
    let before: { id: string; created: string } | undefined;
    for (;;) {
      const page = await library.repository.notes({ limit: 3, ...(before && { before }) });
      seen.push(...page.map((note) => note.id));
      before = page.at(-1);
      if (page.length < 3) break;
    }
    expect(seen).toEqual(ids.toReversed());
  });

  test('notes are found by entity, tag and check-back date; tags are counted', async () => {
    const about = await repository.createNote(
      aNote('on a card', { target: { scope: 'entity', entity: 'p/x', name: 'X' }, tags: ['b'] }),
      detected(1),
    );
    const linked = await repository.createNote(
      aNote('linked', { entities: ['p/x'], tags: ['a', 'b'], checkBack: '2024-07-01' }),
      detected(2),
    );
    expect((await repository.notesAbout('p/x')).map((n) => n.id)).toEqual([about.id, linked.id]);
    expect((await repository.notesTagged('a')).map((n) => n.id)).toEqual([linked.id]);
    expect(await repository.tags()).toEqual([
      { tag: 'b', count: 2 },
      { tag: 'a', count: 1 },
    ]);
    expect(await repository.notesToCheck('2024-06-30')).toEqual([]);
    expect((await repository.notesToCheck('2024-07-01')).map((n) => n.id)).toEqual([linked.id]);
  });

  test('the library lists articles with their counts, also of lost notes and copies', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    await repository.createNote(aNote('two'), detected(1));
    const bare = await repository.ensureArticle(detected(2));
    expect(await repository.articles()).toHaveLength(1);
    await repository.saveCopy(aCopy(bare.id, 'text'));
    await repository.recordAnchoring([
      { id: note.id, verdict: { verdict: 'lost', confidence: 0, at: '2024-06-06T00:00:00Z' } },
    ]);
    const lines = await repository.articles();
    expect(
      lines.map(({ article, notes, lost, hasCopy }) => [
        article.metadata.title,
        notes,
        lost,
        hasCopy,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Story 1', 2, 1, false],
        ['Story 2', 0, 0, true],
      ]),
    );
    expect((await repository.lostNotes()).map((n) => n.id)).toEqual([note.id]);
  });

  test('a repair keeps the former selectors and the note is no longer lost', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    await repository.recordAnchoring([
      { id: note.id, verdict: { verdict: 'lost', confidence: 0, at: '2024-06-06T00:00:00Z' } },
    ]);
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: 'new', prefix: '', suffix: '' },
    ];
    await repository.reattach(note.id, selectors);
    const repaired = await repository.note(note.id);
    expect(repaired?.target).toMatchObject({ selectors });
    expect(repaired?.formerSelectors).toHaveLength(1);
    expect(await repository.lostNotes()).toEqual([]);
    await repository.undo();
    expect((await repository.note(note.id))?.target).toEqual(note.target);
    expect(await repository.lostNotes()).toHaveLength(1);
  });

  test('a rejected place is kept until the note is repaired, and undo takes it back', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: 'other', prefix: '', suffix: '' },
    ];
    await repository.rejectPlace(note.id, selectors);
    expect((await repository.note(note.id))?.rejectedSelectors).toEqual([selectors]);
    expect((await repository.lostNotes()).map(({ id }) => id)).toEqual([note.id]);
    await repository.undo();
    expect((await repository.note(note.id))?.rejectedSelectors).toBeUndefined();
    await repository.rejectPlace(note.id, selectors);
    await repository.reattach(note.id, selectors);
    expect((await repository.note(note.id))?.rejectedSelectors).toBeUndefined();
    expect(await repository.lostNotes()).toEqual([]);
  });

  test('changes can be followed by sequence number, page by page', async () => {
    const notes = [];
    for (let i = 0; i < 5; i += 1)
      notes.push(await repository.createNote(aNote(`${i}`), detected(1)));
    const seen = new Set<string>();
    let since = 0;
    for (;;) {
      const part = await repository.changedNotes(since, 2);
      for (const note of part.notes) seen.add(note.id);
      since = part.seq;
      if (!part.more) break;
    }
    expect(seen).toEqual(new Set(notes.map((note) => note.id)));
    expect(await repository.changedNotes(since, 2)).toEqual({
      notes: [],
      removed: [],
      seq: since,
      more: false,
    });
    const [first, second] = notes;
    await repository.deleteNotes([first?.id ?? '']);
    await repository.updateNote(second?.id ?? '', { text: 'changed' });
    const news = await repository.changedNotes(since, 100);
    expect(news.notes.map((note) => note.text)).toEqual(['changed']);
    expect(new Set(news.removed)).toEqual(new Set([first?.id]));
  });
});

describe('trash', () => {
  test('a deleted note leaves every list, lies in the trash and comes back whole', async () => {
    const note = await repository.createNote(aNote('one', { tags: ['a'] }), detected(1));
    await repository.deleteNotes([note.id]);
    expect(await repository.note(note.id)).toBeNull();
    expect(await repository.notes({ limit: 9 })).toEqual([]);
    expect(await repository.tags()).toEqual([]);
    expect(await repository.articles()).toEqual([]);
    expect((await repository.trash()).map((n) => n.id)).toEqual([note.id]);
    await repository.restoreNotes([note.id]);
    expect(await repository.note(note.id)).toEqual(note);
    expect(await repository.trash()).toEqual([]);
  });

  test('only what was deleted before the given instant is purged', async () => {
    const one = await repository.createNote(aNote('one'), detected(1));
    const two = await repository.createNote(aNote('two'), detected(1));
    await repository.deleteNotes([one.id]);
    const between = (await repository.trash())[0]?.deleted ?? '';
    await repository.deleteNotes([two.id]);
    expect(await repository.purgeTrash(between)).toBe(0);
    expect(await repository.purgeTrash(`${between}z`)).toBe(1);
    expect((await repository.trash()).map((n) => n.id)).toEqual([two.id]);
  });

  test('a deleted article goes for good with its notes, its copies too', async () => {
    const { articleId } = await repository.createNote(aNote('one'), detected(1));
    await repository.saveCopy(aCopy(articleId, 'text'));
    await repository.saveCopy(aCopy(articleId, 'longer text'));
    await repository.deleteArticle(articleId);
    await repository.purgeTrash('2000');
    expect(await repository.savedCopy(articleId)).not.toBeNull();
    await repository.purgeTrash('9999');
    expect(await repository.savedCopy(articleId)).toBeNull();
    expect(await repository.formerCopies(articleId)).toEqual([]);
    expect(await repository.article(articleId)).toBeNull();
  });

  test('deleting an article trashes its notes, and undo brings all of it back', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    await repository.saveCopy(aCopy(note.articleId, 'text'));
    await repository.deleteArticle(note.articleId);
    expect(await repository.articles()).toEqual([]);
    expect(await repository.trash()).toHaveLength(1);
    await repository.undo();
    expect(await repository.articles()).toHaveLength(1);
    expect(await repository.note(note.id)).toEqual(note);
  });
});

describe('drafts', () => {
  test('a late older revision never replaces a newer one', async () => {
    await Promise.all([5, 3, 9, 1].map((revision) => repository.putDraft(aDraft('k', revision))));
    expect(await repository.draft('k')).toMatchObject({ revision: 9, text: 'typed 9' });
  });

  test('two contexts that write the same draft at once leave the newest revision', async () => {
    const other = library.again();
    const writes = Array.from({ length: 30 }, (_, i) =>
      (i % 2 ? repository : other).putDraft(aDraft('k', (i * 7) % 30)),
    );
    await Promise.all(writes);
    expect((await repository.draft('k'))?.revision).toBe(29);
  });

  test('saving a note consumes its draft, and a keystroke under way does not bring it back', async () => {
    await repository.putDraft(aDraft('k', 4));
    await repository.createNote(aNote('one'), detected(1), { key: 'k', revision: 4 });
    expect(await repository.draft('k')).toBeNull();
    await repository.putDraft(aDraft('k', 3));
    expect(await repository.draft('k')).toBeNull();
    const modified = '2024-06-05T18:30:00.000Z';
    await repository.putDraft(aDraft('k', 1, { text: 'a new one', modified }));
    expect((await repository.draft('k'))?.text).toBe('a new one');
  });

  test('two editors that type on one draft at once both keep their words', async () => {
    const other = library.again();
    const base = { text: '', tags: '', colour: 'yellow', revision: 0 } as const;
    const by = (editor: string, revision: number, text: string) =>
      aDraft('k', revision, { editor, text, base });
    await repository.putDraft(by('popup', 1, 'popup words'));
    await other.putDraft(by('panel', 1, 'panel'));
    await other.putDraft(by('panel', 2, 'panel words'));
    await repository.putDraft(by('popup', 1, 'popup words'));
    expect(await repository.draft('k')).toMatchObject({
      text: 'popup words\npanel words',
      both: true,
    });
  });

  test('words typed while the note was being saved stay a draft', async () => {
    await repository.putDraft(aDraft('k', 5));
    await repository.createNote(aNote('one'), detected(1), { key: 'k', revision: 4 });
    expect((await repository.draft('k'))?.revision).toBe(5);
  });

  test('a dropped draft comes back with undo', async () => {
    await repository.putDraft(aDraft('k', 4));
    await repository.dropDraft('k');
    expect(await repository.drafts()).toEqual([]);
    await repository.undo();
    expect((await repository.draft('k'))?.text).toBe('typed 4');
  });
});

test('the former copy of an article is kept when its text has changed', async () => {
  const { id } = await repository.ensureArticle(detected(1));
  await repository.saveCopy(aCopy(id, 'first'));
  await repository.saveCopy(aCopy(id, 'first'));
  expect(await repository.formerCopies(id)).toEqual([]);
  await repository.saveCopy(aCopy(id, 'second text'));
  expect(await repository.savedCopy(id)).toEqual(aCopy(id, 'second text'));
  expect(await repository.formerCopies(id)).toEqual([aCopy(id, 'first')]);
});
