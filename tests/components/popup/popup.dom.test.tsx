import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import { draftKey } from '@/utils/notes/draft-key.ts';
import { StorageError } from '@/utils/notes/repository.ts';
import { LANGUAGES } from '@/utils/settings/settings.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { fakeNote, fakeSelection, fakeView } from '../../support/fake-page.ts';
import { fakeServices, fakeWorld, type FakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, press, typeKeys } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

const QUOTE = 'the quay would stay open';
let drawn: Drawn | null = null;

function open(world: FakeWorld, language: (typeof LANGUAGES)[number] = 'en'): HTMLElement {
  drawn = draw(<PopupApp />, fakeServices(world), language);
  return drawn.root;
}

function close() {
  drawn?.remove();
  drawn = null;
}

afterEach(close);

const noteField = (root: HTMLElement) =>
  appears(() => root.querySelector<HTMLTextAreaElement>('textarea'));
const saveButton = (root: HTMLElement) =>
  appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
const notesList = (root: HTMLElement) => appears(() => byRole(root, 'ul', 'Notes on this page'));
const selecting = (quote = QUOTE) =>
  fakeWorld({ view: { ok: true, value: fakeView({ selection: fakeSelection(quote) }) } });

describe('the popup', () => {
  it('has the note field ready before the page or the store has answered', () => {
    const world = fakeWorld();
    const services = fakeServices(world);
    const never = new Promise<never>(() => undefined);
    drawn = draw(
      <PopupApp />,
      {
        ...services,
        page: { ...services.page, about: () => never, prepare: () => never },
        notes: { ...services.notes, open: () => never },
      },
      'en',
    );
    expect(drawn.root.querySelector('textarea')).not.toBeNull();
  });

  it('quotes the selected words in the region "Selected text"', async () => {
    const root = open(selecting());
    const region = await appears(() => byRole(root, 'section', 'Selected text'));
    await appears(() => region.textContent.includes(QUOTE));
  });

  it('lets a note be about the whole page although words are selected', async () => {
    const root = open(selecting());
    (await appears(() => byRole(root, 'button', 'Note on the whole page instead'))).click();
    const region = await appears(() => byRole(root, 'section', 'Selected text'));
    await appears(() => region.textContent.includes('about the whole page'));
    // It would come back with the next drawing.
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(region.textContent).toContain('about the whole page');
    (await appears(() => byRole(root, 'button', 'Note on those instead'))).click();
    await appears(() => region.textContent.includes(QUOTE));
  });

  it('takes up words that a page asked again has selected, though no change told of them', async () => {
    const world = fakeWorld();
    const root = open(world);
    await saveButton(root);
    world.view = { ok: true, value: fakeView({ selection: fakeSelection(QUOTE) }) };
    world.pageChanged('content');
    const region = await appears(() => byRole(root, 'section', 'Selected text'));
    await appears(() => region.textContent.includes(QUOTE));
  });

  it('saves note, tags and colour with the keyboard alone', async () => {
    const world = selecting();
    const root = open(world);
    await saveButton(root);
    (await noteField(root)).focus();
    await typeKeys('Open how long?');
    await press('{Tab}');
    await typeKeys('harb');
    await press('{ArrowDown}{Enter}');
    await press('{Tab}{ArrowRight}');
    await press('{Control>}{Enter}{/Control}');
    const list = await notesList(root);
    expect(list.textContent).toContain('Open how long?');
    const [note] = [...world.notes.values()];
    expect(note).toMatchObject({
      text: 'Open how long?',
      tags: ['harbour'],
      colour: 'green',
      motivation: 'commenting',
    });
    await appears(() => root.querySelector('[data-state="saved"]'));
    expect(world.drafts.size).toBe(0);
  });

  it('shows the draft again after it was closed in the middle of a word', async () => {
    const world = selecting();
    const root = open(world);
    await saveButton(root);
    (await noteField(root)).focus();
    await typeKeys('Who pai');
    close();
    const again = open(world);
    await appears(() => again.querySelector('textarea')?.value === 'Who pai');
  });

  it('shows the draft again even when the click that closed it took the selection away', async () => {
    const world = selecting();
    const root = open(world);
    await saveButton(root);
    (await noteField(root)).focus();
    await typeKeys('Who pai');
    close();
    world.view = { ok: true, value: fakeView() };
    const again = open(world);
    await appears(() => again.querySelector('textarea')?.value === 'Who pai');
    expect(byRole(again, 'section', 'Selected text')?.textContent).toContain(QUOTE);
  });

  it('keeps what is typed while the page is still being read', async () => {
    const world = selecting();
    const services = fakeServices(world);
    const gate = new EventTarget();
    const ready = new Promise((resolve) => {
      gate.addEventListener('open', resolve, { once: true });
    });
    const prepare = async () => {
      await ready;
      return services.page.prepare();
    };
    drawn = draw(<PopupApp />, { ...services, page: { ...services.page, prepare } }, 'en');
    const { root } = drawn;
    (await noteField(root)).focus();
    await typeKeys('early');
    await appears(() => world.drafts.get('tab:7#page')?.text === 'early');
    gate.dispatchEvent(new Event('open'));
    await saveButton(root);
    expect(root.querySelector('textarea')?.value).toBe('early');
    const target = { scope: 'passage' as const, selectors: [...fakeSelection(QUOTE).selectors] };
    await appears(() => world.drafts.get(draftKey('publisher:example.org:1', target)));
    await appears(() => !world.drafts.has('tab:7#page'));
  });

  it('says why a note is not saved and keeps the text', async () => {
    const world = selecting();
    world.writeFailure = new StorageError('quota', 'full', true);
    const root = open(world);
    await saveButton(root);
    (await noteField(root)).focus();
    await typeKeys('precious');
    (await saveButton(root)).click();
    const line = await appears(() => root.querySelector('[data-state="failed"]'));
    expect(line.textContent).toBe('Not saved: the disk is full. Your text is still here.');
    expect(root.querySelector('textarea')?.value).toBe('precious');
    expect(world.drafts.size).toBe(1);
  });

  it('asks for words instead of saving an empty note on the page', async () => {
    const world = fakeWorld();
    const root = open(world);
    (await saveButton(root)).click();
    await appears(() => root.querySelector('.state-line')?.textContent !== '');
    expect(world.notes.size).toBe(0);
  });

  it('goes from one mention to the next with each click on a name', async () => {
    const world = fakeWorld();
    const root = open(world);
    const list = await appears(() => byRole(root, 'ul', 'In this article'));
    const name = await appears(() => list.querySelector('button'));
    name.click();
    name.click();
    expect(world.calls.filter((call) => call.startsWith('goToEntity'))).toEqual([
      'goToEntity {"entity":"demo/almeida","index":0,"card":true}',
      'goToEntity {"entity":"demo/almeida","index":1,"card":true}',
    ]);
  });

  it('hides the marks with the switch "Marks on this page"', async () => {
    const world = fakeWorld();
    const root = open(world);
    const toggle = await appears(() => byRole(root, '[role=switch]', 'Marks on this page'));
    toggle.click();
    await appears(() => toggle.getAttribute('aria-checked') === 'false');
    expect(world.calls).toContain('showMarks false');
  });

  it('asks for the site from a button that says why', async () => {
    const world = fakeWorld();
    const root = open(world);
    const summary = await appears(() => byRole(root, 'summary', 'This site'));
    summary.click();
    const button = await appears(() => byRole(root, 'button', 'Always on news.example.org'));
    const why = root.ownerDocument.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('without a click');
    button.click();
    await appears(() => byRole(root, 'button', 'Take permission back'));
    expect(world.granted).toEqual(['*://news.example.org/*']);
  });

  it('says so when the browser does not ask, and asks at the next press', async () => {
    const world = fakeWorld({ asksNothing: true });
    const root = open(world);
    (await appears(() => byRole(root, 'summary', 'This site'))).click();
    const button = await appears(() => byRole(root, 'button', 'Always on news.example.org'));
    button.click();
    const alert = await appears(() => root.querySelector('.site [role=alert]'));
    expect(alert.textContent).toContain('Press the button again');
    world.asksNothing = false;
    button.click();
    await appears(() => byRole(root, 'button', 'Take permission back'));
    expect(root.querySelector('.site [role=alert]')).toBeNull();
  });
});

const RESTRICTED = {
  ok: false,
  error: { reason: 'restricted-page', message: '', retryable: false },
} as const;

describe('where no script may run', () => {
  it('the popup says why and offers no editor for a page without an address of the web', async () => {
    const about = { tabId: 7, url: 'chrome://settings', title: 'Settings' };
    const root = open(fakeWorld({ about, view: RESTRICTED }));
    await appears(() => root.textContent.includes('No extension may read this page'));
    expect(root.querySelector('textarea')).toBeNull();
    expect(byRole(root, 'a', 'Open library')).not.toBeNull();
  });

  it('the popup still takes a note on the whole page of a store', async () => {
    const about = { tabId: 7, url: 'https://store.example/x', title: 'Store' };
    const world = fakeWorld({ about, view: RESTRICTED });
    const root = open(world);
    await saveButton(root);
    (await noteField(root)).focus();
    await typeKeys('try this one');
    (await saveButton(root)).click();
    await appears(() => world.notes.size === 1);
  });
});

it.each(['emptied', 'newer', 'failed'] as const)(
  'a store that is %s is said in words, with the editor still there',
  async (kind) => {
    const store = {
      emptied: { kind: 'emptied', notes: 3, since: '2026-01-01T00:00:00Z' },
      newer: { kind: 'newer', version: 99 },
      failed: { kind: 'failed', reason: 'unavailable', message: '' },
    } as const;
    const root = open(fakeWorld({ store: store[kind] }));
    await appears(() => root.querySelector('[role=alert].notice'));
    expect(root.querySelector('textarea')).not.toBeNull();
  },
);

it.each(LANGUAGES)('has no accessibility fault in %s', async (language) => {
  const world = selecting();
  world.notes.set('a', fakeNote('a', QUOTE, { text: 'mine', tags: ['harbour'] }));
  world.notes.set('b', fakeNote('b', null, { text: 'all', colour: 'blue' }));
  const root = open(world, language);
  await appears(() => root.querySelector('.notes .note'));
  await userEvent.click(await appears(() => root.querySelector<HTMLElement>('.site summary')));
  expect(await accessibilityFaults(root)).toEqual([]);
});
