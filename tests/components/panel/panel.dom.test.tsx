import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import '@/components/card/card.css';
import '@/components/panel/panel.css';
import { afterEach, expect, it } from 'vitest';
import { PanelApp } from '@/components/panel/PanelApp.tsx';
import type { WorldMap } from '@/components/panel/RouteMap.tsx';
import type { Passage } from '@/utils/packs/pack.ts';
import type { Story } from '@/utils/packs/story.ts';
import { LANGUAGES } from '@/utils/settings/settings.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { fakeSelection, fakeView } from '../../support/fake-page.ts';
import { fakeServices, fakeWorld, type FakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, typeKeys } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

const PASSAGE: Passage = { start: { exact: 'keep the quay open' } };
const QUOTE = '“We will keep the quay open.”';
const STORY: Story = {
  timeline: [
    {
      id: 't1',
      entity: 'demo/ports-summit',
      title: 'Talks reopen',
      description: 'minister and company meet',
      when: '4 May 2025',
      modality: 'expected',
      place: 'Lagoa',
      participants: [{ role: 'Who', name: 'Tidewater Lines' }],
      passages: [PASSAGE],
      sources: [{ title: 'Port authority', url: 'https://example.org/a' }],
    },
  ],
  voices: [
    {
      entity: 'demo/almeida',
      kind: 'speaker',
      name: 'Inês Almeida',
      claims: [],
      statements: [
        {
          id: 's1',
          manner: 'quoted',
          gist: 'The quay stays open.',
          venue: 'Lagoa',
          venueInferred: true,
          when: '4 May 2025',
          passage: PASSAGE,
          claims: [],
        },
      ],
    },
    {
      entity: null,
      kind: 'narrator',
      name: '',
      statements: [],
      claims: [
        {
          id: 'c1',
          gist: 'Fewer ships call.',
          attribution: 'none',
          modality: 'asserted',
          passage: null,
          checkBack: '2026-05-01',
        },
      ],
    },
  ],
  route: [
    {
      order: 1,
      entity: 'demo/lagoa',
      title: 'Portugal',
      place: 'Lagoa',
      coordinates: [37.1, -8.5],
      when: '3 May 2025',
      status: 'done',
      disputed: false,
      notice: '',
      passage: PASSAGE,
    },
    {
      order: 2,
      entity: 'demo/x',
      title: 'Nowhere',
      place: '',
      coordinates: null,
      when: '',
      status: 'expected',
      disputed: true,
      notice: 'Others say elsewhere.',
      passage: null,
    },
  ],
};
const MAP: WorldMap = {
  land: {
    type: 'Polygon',
    coordinates: [
      [
        [-10, 36],
        [-10, 44],
        [4, 44],
        [4, 36],
        [-10, 36],
      ],
    ],
  },
  borders: { type: 'MultiLineString', coordinates: [] },
};

let drawn: Drawn | null = null;
const loadMap = () => Promise.resolve(MAP);

function open(world: FakeWorld, language: (typeof LANGUAGES)[number] = 'en'): HTMLElement {
  drawn = draw(<PanelApp loadMap={loadMap} />, fakeServices(world), language);
  return drawn.root;
}

afterEach(() => {
  drawn?.remove();
  drawn = null;
});

function harbour(change: Partial<FakeWorld> = {}): FakeWorld {
  const { selectors } = fakeSelection(QUOTE);
  const view = fakeView({
    statements: [
      {
        id: 's1',
        speaker: 'demo/almeida',
        speakerName: 'Inês Almeida',
        quote: QUOTE,
        selectors,
      },
    ],
  });
  return fakeWorld({ story: STORY, view: { ok: true, value: view }, ...change });
}

const tab = (root: HTMLElement, name: string) =>
  appears(() =>
    [...root.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) =>
      textContent.startsWith(name),
    ),
  );

it('holds the popup’s editor and lists', async () => {
  const root = open(harbour());
  await appears(() => byRole(root, 'section', 'Selected text'));
  await appears(() => byRole(root, 'button', 'Save note'));
  await appears(() => byRole(root, '[role=switch]', 'Marks on this page'));
});

it('walks the marks and tells the name it has reached', async () => {
  const here = harbour();
  const root = open(here);
  (await appears(() => byRole(root, 'button', 'Next mark'))).click();
  await appears(() => root.querySelector('.walk-reached')?.textContent === 'Lagoa');
  expect(here.calls).toContain('walk 1');
});

it('shows statements with the words as they stand on the page and takes a note on one', async () => {
  const here = harbour();
  const root = open(here);
  (await tab(root, 'Who says what')).click();
  await appears(() => root.textContent.includes(QUOTE));
  byRole(root, 'button', 'Note on this')?.click();
  const save = await appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
  save.click();
  await appears(() => here.notes.size === 1);
  expect([...here.notes.values()][0]).toMatchObject({
    target: { scope: 'statement', statement: 's1' },
    entities: ['demo/almeida'],
  });
});

it('shows only one speaker when asked to', async () => {
  const root = open(harbour());
  (await tab(root, 'Who says what')).click();
  const filter = await appears(() => root.querySelector('select'));
  filter.value = 'The article itself';
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await appears(() => !root.textContent.includes('The quay stays open.'));
  expect(root.textContent).toContain('Fewer ships call.');
});

it('draws the stops that have coordinates and lists all of them', async () => {
  const root = open(harbour());
  (await tab(root, 'Route')).click();
  await appears(() => root.querySelector('.map-stop'));
  expect(root.querySelectorAll('.map-stop')).toHaveLength(1);
  expect(byRole(root, 'ol', 'Stops in order')?.children).toHaveLength(2);
  expect(root.textContent).toContain('not on the map');
});

it('offers no tab for what the article does not have', async () => {
  const root = open(harbour({ story: { timeline: [], voices: [], route: [] } }));
  await tab(root, 'In this article');
  expect(root.querySelectorAll('[role=tab]')).toHaveLength(1);
});

it('goes over to other selected words while nothing is written', async () => {
  const here = harbour();
  const root = open(here);
  await appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
  here.selection = fakeSelection('fewer ships');
  here.pageChanged('selection');
  await appears(() =>
    byRole(root, 'section', 'Selected text')?.textContent.includes('fewer ships'),
  );
});

it('stays with the words a note was begun on and offers the others', async () => {
  const here = harbour();
  const root = open(here);
  await appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
  root.querySelector('textarea')?.focus();
  await typeKeys('on the whole');
  here.selection = fakeSelection('fewer ships');
  here.pageChanged('selection');
  await appears(() => byRole(root, 'button', 'Note on those instead'));
  expect(root.querySelector('textarea')?.value).toBe('on the whole');
});

it('follows the reader to another tab', async () => {
  const here = harbour();
  const root = open(here);
  await appears(() => root.textContent.includes('Harbour talks reopen'));
  const view = fakeView();
  const metadata = { ...view.detected.metadata, title: 'Second page' };
  const detected = { ...view.detected, identities: ['url:other.example/'], metadata };
  here.view = { ok: true, value: { ...view, detected } };
  here.about = { tabId: 8, url: 'https://other.example/', title: 'Second page' };
  here.pageChanged('tab');
  await appears(() => root.textContent.includes('Second page'));
});

it.each(LANGUAGES.flatMap((language) => [0, 1, 2, 3].map((at) => [language, at] as const)))(
  'has no accessibility fault in %s on tab %i',
  async (language, at) => {
    const root = open(harbour(), language);
    const button = await appears(() => root.querySelectorAll<HTMLElement>('[role=tab]')[at]);
    button.click();
    await appears(() => button.getAttribute('aria-selected') === 'true');
    expect(await accessibilityFaults(root)).toEqual([]);
  },
);
