import { describe, expect, it } from 'vitest';
import { routeOf } from '@/utils/packs/route.ts';
import { timelineOf } from '@/utils/packs/timeline.ts';
import { whoSaysWhat } from '@/utils/packs/who-says-what.ts';
import type { Claim, PackEvent, Statement, Stop } from '@/utils/packs/story-rows.ts';
import { anEntity, aPack } from '../../support/a-pack.ts';

function anEvent(id: string, given: Partial<PackEvent> = {}): PackEvent {
  return { id, entity: 'visit', participants: [], passages: [], ...given };
}

function aClaim(id: string, given: Partial<Claim> = {}): Claim {
  return {
    id,
    subject: 'ann',
    predicate: 'says',
    source: 'narrator',
    attribution: 'none',
    modality: 'asserted',
    gist: { en: `Gist of ${id}` },
    ...given,
  };
}

const entities = [
  anEntity('visit', { kind: 'event', type: 'visit', name: { en: 'Visit', fr: 'Visite' } }),
  anEntity('ann', { name: { en: 'Ann' } }),
  anEntity('land', { kind: 'place', type: 'country', name: { en: 'Land' }, coordinates: [10, 20] }),
  anEntity('town', { kind: 'place', type: 'city', name: { en: 'Town' }, coordinates: [11, 21] }),
];

describe('the timeline', () => {
  it('puts events in the order in which they began, those without a date last', () => {
    const events = [
      anEvent('undated'),
      anEvent('june', { from: '2024-06' }),
      anEvent('may', { from: '2024-05-06' }),
      anEvent('old', { from: '2015' }),
      anEvent('ended', { until: '2023-01' }),
    ];
    const order = timelineOf(aPack({ entities, events }), 'en').map(({ id }) => id);
    expect(order).toEqual(['old', 'ended', 'may', 'june', 'undated']);
  });

  it.each([
    ['on a day', { from: '2024-06-05' }, '5 June 2024'],
    ['that goes on', { from: '2015', modality: 'ongoing' as const }, 'since 2015'],
    ['over some days', { from: '2024-06-03', until: '2024-06-05' }, '3 June 2024 to 5 June 2024'],
    ['without a date', {}, ''],
  ])('dates an event %s', (_, given, when) => {
    const [entry] = timelineOf(aPack({ entities, events: [anEvent('e', given)] }), 'en');
    expect(entry?.when).toBe(when);
  });

  it('names place, participants and their roles in the reader’s language', () => {
    const event = anEvent('e', {
      place: 'town',
      participants: [{ entity: 'ann', role: 'speaker' }],
    });
    const [entry] = timelineOf(aPack({ entities, events: [event] }), 'fr');
    expect(entry).toMatchObject({
      entity: 'test/visit',
      title: 'Visite',
      place: 'Town',
      participants: [{ role: 'Orateur', name: 'Ann' }],
    });
  });
});

describe('who says what', () => {
  const passage = { start: { exact: 'We stay' } };
  const statement: Statement = {
    id: 's',
    speaker: 'ann',
    manner: 'quoted',
    date: '2024-06-05',
    gist: { en: 'They stay' },
    passage,
  };
  const claims = [
    aClaim('told', { source: 'ann', statement: 's', attribution: 'quote' }),
    aClaim('announced', { source: 'ann', attribution: 'indirect', checkBack: '2025-06-05' }),
    aClaim('plain'),
    aClaim('hedged', { source: 'unnamed', attribution: 'hedge' }),
  ];
  const voices = whoSaysWhat(aPack({ entities, statements: [statement], claims }), 'en');

  it('lists speakers first, then the text itself, then nobody in particular', () => {
    expect(voices.map(({ kind, name, entity }) => [kind, name, entity])).toEqual([
      ['speaker', 'Ann', 'test/ann'],
      ['narrator', '', null],
      ['unnamed', '', null],
    ]);
  });

  it('puts a claim with the statement it is part of, and the others beside', () => {
    const [ann] = voices;
    expect(ann?.statements).toMatchObject([
      { id: 's', when: '5 June 2024', passage, claims: [{ id: 'told' }] },
    ]);
    expect(ann?.claims.map(({ id, checkBack }) => [id, checkBack])).toEqual([
      ['announced', '2025-06-05'],
    ]);
  });

  it('leaves out voices that say nothing', () => {
    expect(whoSaysWhat(aPack({ entities }), 'en')).toEqual([]);
  });
});

const stop = (order: number, given: Partial<Stop> = {}): Stop => ({
  order,
  entity: 'land',
  status: 'done',
  ...given,
});

describe('the route', () => {
  it.each<[string, Partial<Stop>, readonly [number, number] | null]>([
    ['the stop itself', { place: 'town', coordinates: [1, 2] }, [1, 2]],
    ['its town', { place: 'town' }, [11, 21]],
    ['its country', {}, [10, 20]],
    ['nowhere, rather than a guess', { entity: 'ann' }, null],
  ])('draws a stop where %s is', (_, given, coordinates) => {
    const [drawn] = routeOf(aPack({ entities, itinerary: [stop(1, given)] }), 'en');
    expect(drawn?.coordinates).toEqual(coordinates);
  });

  it('goes in order and says where a stop is disputed and why', () => {
    const check = {
      id: 'k',
      claim: 'c',
      entities: [],
      verdict: 'conflicts' as const,
      text: { en: 'Elsewhere' },
      sources: [],
    };
    const itinerary = [stop(2, { disputed: true, check: 'k' }), stop(1)];
    const route = routeOf(aPack({ entities, itinerary, checks: [check] }), 'en');
    expect(route.map(({ order, disputed, notice }) => [order, disputed, notice])).toEqual([
      [1, false, ''],
      [2, true, 'Elsewhere'],
    ]);
  });
});
