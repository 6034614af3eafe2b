import { describe, expect, it } from 'vitest';
import { ENVOY as STORY } from '@/tests/support/stories/envoy.ts';
import { aPack } from '@/tests/support/a-pack.ts';
import { countDiff, diffDraft, writeDiff } from '@/utils/packs/draft-diff/diff-draft.ts';
import { dateOfLine } from '@/utils/packs/draft/draft-dates.ts';
import { draftPack } from '@/utils/packs/draft/draft-pack.ts';
import { readArticleText, textOf } from '@/utils/packs/draft/read-article.ts';
import { skeletonOf } from '@/utils/packs/draft/skeleton.ts';
import type { Pack } from '@/utils/packs/pack.ts';

const article = readArticleText(STORY, dateOfLine);
const text = textOf(article);
const draft = draftPack(article, 'en', () => []);
const skeleton = skeletonOf(draft, text, '2024-06-05');

/** Rows of the difference to a pack, as `mark what`, those that are the same left out. */
function differences(pack: Pack): string[] {
  return diffDraft(draft, pack, text)
    .flatMap(({ lines }) => lines)
    .filter(({ mark }) => mark !== 'same')
    .map(({ mark, what, details }) => [mark, what, ...details].join(' | '));
}

/** The skeleton with one of its entities changed. */
function withEntity(id: string, change: Partial<Pack['entities'][number]>): Pack {
  return {
    ...skeleton,
    entities: skeleton.entities.map((entity) =>
      entity.id === id ? { ...entity, ...change } : entity,
    ),
  };
}

describe('the difference of a draft and its pack', () => {
  it('is none where the pack is the draft’s own skeleton, dates of no event apart', () => {
    expect(differences(skeleton)).toEqual([
      'extra | 2024-06-05 “June 05, 2024”',
      'extra | 2024-06-04 “late Tuesday”',
    ]);
    expect(countDiff(diffDraft(draft, skeleton, text))).toMatchObject({ different: 0 });
  });

  it.each<[string, Pack, string]>([
    [
      'another kind',
      withEntity('oslo', { kind: 'organisation', type: 'organisation' }),
      'different | oslo “Oslo” | kind: place in the draft, organisation in the pack',
    ],
    [
      'another name',
      withEntity('john-doe', { name: { en: 'John Q. Doe' } }),
      'different | john-doe “John Q. Doe” | name: “John Doe” in the draft, “John Q. Doe” in the pack',
    ],
    [
      'an entity that rules overlooked',
      {
        ...skeleton,
        entities: [
          ...skeleton.entities,
          ...withEntity('oslo', {
            id: 'engineers',
            name: { en: 'Engineers' },
            aliases: [{ text: 'engineers', class: 'name' }],
          }).entities.filter(({ id }) => id === 'engineers'),
        ],
      },
      'missing | engineers “Engineers” | named “engineers”',
    ],
    [
      'an entity the pack has only as a description',
      withEntity('oslo', { aliases: [{ text: 'the rains', class: 'description' }] }),
      'edited | oslo “Oslo” | also meant by “the rains”',
    ],
    [
      'a name that the pack has not',
      { ...skeleton, entities: skeleton.entities.filter(({ id }) => id !== 'john-doe') },
      'extra | “John Doe”, person',
    ],
    [
      'another speaker',
      {
        ...skeleton,
        statements: skeleton.statements.map((each) => ({ ...each, speaker: 'john-doe' })),
      },
      'different | q1 “The harbour will be” | speaker: Smith in the draft, John Doe in the pack',
    ],
    [
      'a quotation that the pack has not',
      { ...skeleton, statements: skeleton.statements.slice(0, 1) },
      'extra | “Our engineers have worked on …” | speaker: Smith',
    ],
    [
      'another order of stops',
      {
        ...skeleton,
        itinerary: skeleton.itinerary.map((stop) => ({ ...stop, order: stop.order + 1 })),
      },
      'different | 2 oslo, done | order: 1 in the draft, 2 in the pack',
    ],
    [
      'another day',
      { ...skeleton, articles: skeleton.articles.map((each) => ({ ...each, date: '2024-06-06' })) },
      'different | date 2024-06-06, language en | date: 2024-06-05 in the draft, 2024-06-06 in the pack',
    ],
    [
      'an identity that the pack left out',
      {
        ...skeleton,
        articles: skeleton.articles.map((each) => ({
          ...each,
          identities: each.identities.filter((identity) => !identity.startsWith('url:')),
        })),
      },
      'extra | identity url:example.org/2024/06/05/envoy-a77',
    ],
    [
      'another fingerprint',
      {
        ...skeleton,
        articles: skeleton.articles.map((each) => ({
          ...each,
          fingerprint: [...each.fingerprint.slice(1), '00000000'],
        })),
      },
      `different | fingerprint | ${draft.fingerprint.length - 1} hashes in common, 1 only in the draft, 1 only in the pack`,
    ],
    [
      'a date of an event that is not in the article',
      {
        ...skeleton,
        events: [{ id: 'e', entity: 'oslo', stated: '2024-05-01', participants: [], passages: [] }],
      },
      'missing | 2024-05-01',
    ],
  ])('shows %s', (_, pack, line) => {
    expect(differences(pack)).toContain(line);
  });

  it('says so where the pack belongs to another article', () => {
    expect(differences(aPack())[0]).toBe('missing | none of the pack’s articles is this one');
  });

  it('is printed with a sign to each row, a count to each kind, and the sum at the end', () => {
    const pack = withEntity('oslo', { kind: 'organisation', type: 'organisation' });
    const printed = writeDiff(diffDraft(draft, pack, text)).split('\n');
    expect(printed).toContain('People: 2 of 2');
    expect(printed).toContain('  ~ oslo “Oslo”');
    expect(printed).toContain('      kind: place in the draft, organisation in the pack');
    expect(printed.at(-1)).toMatch(/^By rule (\d+) of \1, 1 of them with differences; 2 only/u);
  });
});
