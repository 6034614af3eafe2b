import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/frame/frame.css';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FrameApp } from '@/components/frame/FrameApp.tsx';
import type { FrameTarget } from '@/utils/messages/page-view.ts';
import { draftKey } from '@/utils/notes/draft-key.ts';
import { LANGUAGES } from '@/utils/settings/settings.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { fakeArticle, fakeNote, fakeSelection } from '../../support/fake-page.ts';
import { fakeServices, fakeWorld, type FakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, press, typeKeys } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

const QUOTE = 'the quay would stay open';
let drawn: Drawn | null = null;
let closed = 0;
const adjusted: string[] = [];

function open(
  world: FakeWorld,
  change: Partial<FrameTarget> = {},
  language: (typeof LANGUAGES)[number] = 'en',
  known: Promise<void> = Promise.resolve(),
): HTMLElement {
  closed = 0;
  adjusted.length = 0;
  const target: FrameTarget = {
    detected: fakeArticle(),
    noteIds: [],
    target: { scope: 'passage', selectors: [...fakeSelection(QUOTE).selectors] },
    quote: QUOTE,
    entities: [],
    ...change,
  };
  const frame = {
    target: async () => {
      await known;
      return { ok: true, value: target } as const;
    },
    adjust: (id: string) => adjusted.push(id),
    close: () => {
      closed += 1;
    },
  };
  drawn = draw(<FrameApp frame={frame} />, fakeServices(world), language);
  return drawn.root;
}

afterEach(() => {
  drawn?.remove();
  drawn = null;
});

const save = (root: HTMLElement) =>
  appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));

it('shows the same draft as every other editor on the same words', async () => {
  const world = fakeWorld();
  const target = { scope: 'passage' as const, selectors: [...fakeSelection(QUOTE).selectors] };
  const key = draftKey('publisher:example.org:1', target);
  world.drafts.set(key, {
    key,
    identity: 'publisher:example.org:1',
    target,
    text: 'begun in the popup',
    tags: '',
    colour: 'yellow',
    revision: 4,
    modified: '2026-01-15T09:00:00Z',
  });
  const root = open(world);
  await appears(() => root.querySelector('textarea')?.value === 'begun in the popup');
});

it('keeps what is typed before it knows what it is about', async () => {
  const world = fakeWorld();
  let tell = (): void => {};
  const known = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const root = open(world, {}, 'en', known);
  await userEvent.keyboard('Who pays');
  tell();
  await appears(() => root.querySelector('textarea')?.value === 'Who pays');
  await userEvent.keyboard(' them?');
  await userEvent.click(await save(root));
  await appears(() => [...world.notes.values()].some(({ text }) => text === 'Who pays them?'));
});

it('saves on a click of the reader and closes', async () => {
  const world = fakeWorld();
  const root = open(world);
  const button = await save(root);
  await typeKeys('who pays?');
  await userEvent.click(button);
  await appears(() => world.notes.size === 1);
  await appears(() => closed === 1);
});

it('does not obey a click that a script has made', async () => {
  const world = fakeWorld();
  const root = open(world);
  const button = await save(root);
  await typeKeys('who pays?');
  button.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(world.notes.size).toBe(0);
  expect(root.querySelector('[data-state="saving"], [data-state="saved"]')).toBeNull();
});

it('opens a note that stands at the clicked place for editing', async () => {
  const world = fakeWorld({ notes: new Map([['a', fakeNote('a', QUOTE, { text: 'mine' })]]) });
  const root = open(world, { noteIds: ['a'] });
  await appears(() => root.querySelector('textarea')?.value === 'mine');
  await appears(() => byRole(root, 'button', 'Save changes'));
});

it('makes each of several notes at one place reachable', async () => {
  const world = fakeWorld({
    notes: new Map([
      ['a', fakeNote('a', QUOTE, { text: 'one' })],
      ['b', fakeNote('b', 'the quay', { text: 'two' })],
      ['c', fakeNote('c', 'elsewhere', { text: 'three' })],
    ]),
  });
  const root = open(world, { noteIds: ['a', 'b'] });
  const list = await appears(() => byRole(root, 'ul', 'Notes at this place'));
  expect(list.children).toHaveLength(2);
});

it('writes on an entity', async () => {
  const world = fakeWorld();
  const root = open(world, {
    target: { scope: 'entity', entity: 'demo/almeida', name: 'Inês Almeida' },
    quote: null,
    entities: ['demo/almeida'],
  });
  await appears(() => root.textContent.includes('About Inês Almeida'));
  const button = await save(root);
  await userEvent.click(button);
  await appears(() => world.notes.size === 1);
  expect([...world.notes.values()][0]).toMatchObject({ entities: ['demo/almeida'] });
});

it('closes with Escape', async () => {
  const root = open(fakeWorld());
  await save(root);
  root.querySelector('textarea')?.focus();
  await press('{Escape}');
  expect(closed).toBe(1);
});

it.each(LANGUAGES)('has no accessibility fault in %s', async (language) => {
  const root = open(fakeWorld(), {}, language);
  await appears(() => root.querySelector('.button[data-look=primary]:not([aria-disabled])'));
  expect(await accessibilityFaults(root)).toEqual([]);
});
