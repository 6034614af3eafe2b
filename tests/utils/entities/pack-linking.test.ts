import { describe, expect, it } from 'vitest';
import { articleOf, plainContext } from '@/tests/support/article-blocks.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import type { Alias, Entity } from '@/utils/packs/pack.ts';

function entity(id: string, kind: Entity['kind'], type: string, ...aliases: Alias[]): Entity {
  const name = { en: aliases[0]?.text ?? id };
  return { id, kind, type, name, description: { en: '' }, wikidata: null, aliases, facts: [] };
}
const name = (text: string): Alias => ({ text, class: 'name' });

const STORY = gazetteerFromPack({
  id: 'story',
  entities: [
    entity(
      'togo',
      'place',
      'country',
      name('Togo'),
      { text: 'the coastal republic', class: 'description' },
      { text: 'Togolese', class: 'demonym' },
    ),
    entity('lome', 'place', 'capital', name('Lomé')),
    entity('togo-government', 'organisation', 'government', name('Government of Togo'), {
      text: 'Lomé',
      class: 'metonym',
      literal: 'lome',
    }),
    entity('port-office', 'organisation', 'office', name('Togo Port Office'), {
      text: 'TPO',
      class: 'acronym',
    }),
    entity('port-police', 'organisation', 'office', name('Togo Port Office Police'), {
      text: 'Togolese divers',
      class: 'description',
      nested: true,
    }),
    entity(
      'ama-mensah',
      'person',
      'person',
      name('Ama Mensah'),
      {
        text: 'Mensah',
        class: 'surname',
      },
      { text: 'Harbour Master', class: 'title' },
    ),
    entity('kofi-mensah', 'person', 'person', name('Kofi Mensah'), {
      text: 'Mensah',
      class: 'surname',
    }),
    { ...entity('guinea', 'place', 'country', name('Guinea')), blockers: ['Guinea Street'] },
  ],
});
const WORLD = worldGazetteer();
const linker = createLinker([STORY, WORLD]);

function marked(text: string | readonly string[], articlePacks: readonly string[] = ['story']) {
  return linker
    .link(articleOf([text].flat()), { ...plainContext('en'), articlePacks })
    .filter((mention) => mention.marked)
    .map((mention) => `${mention.surface} = ${mention.entity}`);
}

describe('the article’s own pack', () => {
  it('outranks the world', () => {
    expect(marked('Togo voted.')).toEqual(['Togo = story/togo']);
  });

  it('finds names with and without accents', () => {
    expect(marked('A ferry left for Lome.')).toEqual(['Lome = story/togo-government']);
  });

  it('gives descriptions a meaning, at a sentence’s head too, and only in its own article', () => {
    expect(marked('The coastal republic voted.')).toEqual(['The coastal republic = story/togo']);
    expect(marked('The coastal republic voted.', [])).toEqual([]);
  });

  it('keeps names inside a form that allows it', () => {
    expect(marked('Some Togolese divers came.')).toEqual([
      'Togolese divers = story/port-police',
      'Togolese = story/togo',
    ]);
  });

  it('shows the body inside the body that is part of it', () => {
    expect(marked('The Togo Port Office Police came.')).toEqual([
      'Togo Port Office Police = story/port-police',
      'Togo Port Office = story/port-office',
    ]);
  });

  it('hides what its blockers hide', () => {
    expect(marked('They live in Guinea Street, not in Guinea.')).toEqual(['Guinea = story/guinea']);
  });
});

describe('metonyms', () => {
  it('mean the government throughout the pack’s own article, and keep the city', () => {
    const [mention] = linker.link(articleOf(['The envoy turned to Lomé.']), {
      ...plainContext('en'),
      articlePacks: ['story'],
    });
    expect(mention).toMatchObject({ entity: 'story/togo-government', literal: 'story/lome' });
  });

  it('mean it elsewhere where they act, and the place behind a preposition', () => {
    expect(marked('Lomé said no.', [])).toEqual(['Lomé = story/togo-government']);
    expect(marked('A market opened in Lomé last year.', [])).toEqual(['Lomé = story/lome']);
  });
});

describe('acronyms', () => {
  it.each([
    ['after the full name', ['The Togo Port Office (TPO) opened.', 'TPO staff came.'], 2],
    ['not without it', ['TPO staff came.'], 0],
  ])('count %s', (_, text, count) => {
    expect(marked(text).filter((found) => found.startsWith('TPO'))).toHaveLength(count);
  });
});

describe('surnames and titles', () => {
  it('count after the full name and never before', () => {
    expect(marked(['Mensah waited.', 'Ama Mensah spoke.', 'Mensah left.'])).toEqual([
      'Ama Mensah = story/ama-mensah',
      'Mensah = story/ama-mensah',
    ]);
  });

  it('are nobody’s where two people of the story share them', () => {
    expect(marked(['Ama Mensah met Kofi Mensah.', 'Mensah left.'])).toHaveLength(2);
  });

  it('list a title only beside its bearer', () => {
    const surfaces = (text: string) =>
      linker
        .link(articleOf([text]), { ...plainContext('en'), articlePacks: ['story'] })
        .filter(({ surface }) => surface === 'Harbour Master')
        .map((mention) => mention.marked);
    expect(surfaces('Harbour Master Ama Mensah spoke.')).toEqual([false]);
    expect(surfaces('A Harbour Master spoke.')).toEqual([]);
  });
});

describe('a form that very many share', () => {
  it('tells only so many of its other meanings', () => {
    const crowd = Array.from({ length: 100 }, (_, at) =>
      entity(`crowd-${at}`, 'place', 'city', name('Springfield')),
    );
    const gazetteer = gazetteerFromPack({ id: 'crowd', entities: crowd });
    const [mention] = createLinker([gazetteer]).link(
      articleOf(['Rain fell on Springfield.']),
      plainContext('en'),
    );
    expect(mention?.others).toHaveLength(32);
  });
});
