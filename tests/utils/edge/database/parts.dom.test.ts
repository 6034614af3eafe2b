import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aNote,
  anEntity,
  detected,
  testLibrary,
  type TestLibrary,
} from '@/tests/support/library.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { ReviewCard } from '@/utils/notes/review-record.ts';
import type { Pack } from '@/utils/packs/pack.ts';

let library: TestLibrary;
let repository: Repository;

beforeEach(() => {
  library = testLibrary();
  repository = library.repository;
});
afterEach(() => library.remove());

describe('what the reader said about marks', () => {
  test('reaches the article it was said on, and names and known entities reach every one', async () => {
    await repository.feedback.know('p/a', 'facts-1');
    await repository.feedback.reject('p/b', 'Congo', 'url:news.example/1');
    await repository.feedback.neverName('May');
    expect(await repository.feedback.of(['publisher:x:1', 'url:news.example/1'])).toEqual({
      known: [{ entity: 'p/a', facts: 'facts-1' }],
      rejected: [{ entity: 'p/b', surface: 'Congo' }],
      neverNames: ['May'],
      chosen: [],
    });
    expect(await repository.feedback.of(['url:news.example/2'])).toMatchObject({ rejected: [] });
  });

  test('said twice is once, with the newer facts; taken back it is gone; undo brings it again', async () => {
    await repository.feedback.know('p/a', 'facts-1');
    await repository.feedback.know('p/a', 'facts-2');
    expect(await repository.feedback.all()).toMatchObject([{ facts: 'facts-2' }]);
    await repository.feedback.unknow('p/a');
    expect(await repository.feedback.all()).toEqual([]);
    await repository.undo();
    expect(await repository.feedback.all()).toMatchObject([{ facts: 'facts-2' }]);
  });
});

describe('an article that was called by its words', () => {
  const fingerprint = ['01', '02', '03', '04'];
  const nameless = detected(1, { identities: ['text:news.example/01020304'], fingerprint });
  const named = (host: string) =>
    detected(2, {
      identities: [`url:${host}/2`],
      fingerprint,
      metadata: { title: 'Another title', url: `https://${host}/2` },
    });

  test('gets its address with its next note, and stays one article', async () => {
    const first = await repository.createNote(aNote('below another'), nameless);
    const second = await repository.createNote(aNote('by itself'), named('news.example'));
    expect(second.articleId).toBe(first.articleId);
    const article = await repository.findArticle({
      identities: ['url:news.example/2'],
      fingerprint: [],
    });
    expect(article).toMatchObject({
      id: first.articleId,
      identities: ['url:news.example/2'],
      metadata: { title: 'Story 1', url: 'https://news.example/2' },
    });
  });

  test('does not get the address of the same text on another site', async () => {
    const { articleId } = await repository.createNote(aNote('below another'), nameless);
    await repository.createNote(aNote('elsewhere'), named('other.example'));
    expect((await repository.article(articleId))?.identities).toEqual(nameless.identities);
  });
});

describe('what words mean on an article', () => {
  const georgia = { surface: 'Georgia', identity: 'url:news.example/1' };

  test('is what was chosen last, and only there', async () => {
    await repository.feedback.choose({ ...georgia, entity: 'p/country' });
    await repository.feedback.choose({ ...georgia, entity: 'p/state' });
    expect((await repository.feedback.of([georgia.identity])).chosen).toEqual([
      { entity: 'p/state', surface: 'Georgia' },
    ]);
    expect((await repository.feedback.of(['url:news.example/2'])).chosen).toEqual([]);
    await repository.undo();
    expect((await repository.feedback.of([georgia.identity])).chosen).toEqual([
      { entity: 'p/country', surface: 'Georgia' },
    ]);
  });

  test('may be a name made for it, and one undo takes back both', async () => {
    await repository.userPacks.putEntity(anEntity('e', 'Georgia Fennel'), { choice: georgia });
    expect((await repository.feedback.of([georgia.identity])).chosen).toEqual([
      { entity: 'mine/e', surface: 'Georgia' },
    ]);
    await repository.undo();
    expect(await repository.feedback.all()).toEqual([]);
    expect(await repository.userPacks.get('mine')).toBeNull();
  });
});

describe('packs of the reader', () => {
  test('a file of own names joins those that are there; sources that nothing cites are dropped', async () => {
    const source = { id: 'e-page', title: 'Page', url: 'https://example.org/e' };
    const fact = {
      id: 'e-link',
      property: 'read-more',
      value: { en: 'Page' },
      asOf: '2024-06-05',
      sources: ['e-page'],
    };
    const cited = { ...anEntity('e', 'Name'), facts: [fact] };
    await repository.userPacks.putEntity(cited, { sources: [source] });
    const mine = await repository.userPacks.get('mine');
    if (!mine) throw new Error('the own pack was not made');
    expect(mine.pack.sources).toEqual([source]);
    await repository.userPacks.mergeOwn({
      ...mine.pack,
      sources: [],
      entities: [anEntity('e', 'Newer'), anEntity('f', 'Other')],
    });
    const joined = (await repository.userPacks.get('mine'))?.pack;
    expect(joined?.entities.map(({ name }) => name.en)).toEqual(['Newer', 'Other']);
    expect(joined?.sources).toEqual([]);
  });

  test('the own pack is made with the first entity and dated by the last', async () => {
    await repository.userPacks.putEntity(anEntity('e', 'Name'));
    await repository.userPacks.putEntity(anEntity('e', 'Other name'));
    await repository.userPacks.putEntity(anEntity('f', 'Third'));
    await repository.userPacks.removeEntity('f');
    const [mine] = await repository.userPacks.all();
    expect(mine).toMatchObject({ id: 'mine', origin: 'mine', on: true });
    expect(mine?.pack.entities.map(({ name }) => name.en)).toEqual(['Other name']);
    expect(mine?.pack.asOf).toBe('2024-06-05');
  });

  test('an imported pack is switched off and on, replaced by its id, removed and brought back', async () => {
    await repository.userPacks.putEntity(anEntity('e', 'Name'));
    const mine = await repository.userPacks.get('mine');
    const pack: Pack = { ...(mine?.pack as Pack), id: 'other' };
    await repository.userPacks.install(pack);
    await repository.userPacks.switchOn('other', false);
    await repository.userPacks.install({ ...pack, licence: 'CC0-1.0' });
    expect(await repository.userPacks.get('other')).toMatchObject({
      on: false,
      origin: 'file',
      pack: { licence: 'CC0-1.0' },
    });
    await repository.userPacks.remove('other');
    expect(await repository.userPacks.get('other')).toBeNull();
    await repository.undo();
    expect(await repository.userPacks.get('other')).toMatchObject({ on: false });
  });

  test('no file can take the place of the own pack', async () => {
    await repository.userPacks.putEntity(anEntity('e', 'Name'));
    const mine = await repository.userPacks.get('mine');
    await expect(repository.userPacks.install(mine?.pack as Pack)).rejects.toMatchObject({
      reason: 'invalid',
    });
  });
});

function card(id: string, due: string): ReviewCard {
  return {
    id,
    schema: 1,
    due,
    stability: 1,
    difficulty: 5,
    scheduledDays: 1,
    learningSteps: 0,
    reps: 1,
    lapses: 0,
    state: 2,
  };
}

describe('review', () => {
  test('due cards come longest overdue first, suspended ones not at all', async () => {
    const cards = [
      card('a', '2024-06-03'),
      card('b', '2024-06-01'),
      card('c', '2024-06-02'),
      card('d', '2024-07-01'),
    ];
    expect(await repository.review.addCards(cards)).toBe(4);
    expect(await repository.review.addCards([card('a', '2030-01-01')])).toBe(0);
    await repository.review.suspend('c', true);
    expect((await repository.review.due('2024-06-05', 10)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await repository.review.countDue('2024-06-05')).toBe(2);
    await repository.review.suspend('c', false);
    expect(await repository.review.card('c')).toEqual(card('c', '2024-06-02'));
  });

  test('a grade moves the card and grows the log in one step, which undo takes back whole', async () => {
    const { id } = await repository.createNote(aNote('one'), detected(1));
    const old = card(id, '2024-06-01');
    await repository.review.addCards([old]);
    const { state, due, stability, difficulty, scheduledDays, learningSteps } = old;
    await repository.review.grade(
      { ...old, due: '2024-07-01', reps: 2 },
      {
        card: id,
        rating: 3,
        at: '2024-06-05T18:00:00.000Z',
        before: { state, due, stability, difficulty, scheduledDays, learningSteps },
      },
    );
    expect(await repository.review.log('2024-06-05')).toMatchObject([{ card: id, rating: 3 }]);
    expect((await repository.review.card(id))?.due).toBe('2024-07-01');
    await repository.undo();
    expect(await repository.review.log('2000')).toEqual([]);
    expect(await repository.review.card(id)).toEqual(old);
  });
});
