import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { afterEach, describe, expect, it } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import type { LANGUAGES } from '@/utils/settings/settings.ts';
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

const notesList = (root: HTMLElement) => appears(() => byRole(root, 'ul', 'Notes on this page'));

describe('the notes in the popup', () => {
  it('deletes a note at once and brings it back with Undo', async () => {
    const world = fakeWorld({ notes: new Map([['a', fakeNote('a', QUOTE, { text: 'mine' })]]) });
    const root = open(world);
    await notesList(root);
    byRole(root, 'button', 'Delete note')?.click();
    const undo = await appears(() => byRole(root, 'button', 'Undo'));
    expect(world.notes.size).toBe(0);
    undo.click();
    await notesList(root);
    expect(world.notes.has('a')).toBe(true);
  });

  it('draws a note as Markdown where it holds any, and else as it was typed', async () => {
    const typed = 'first line\nis "it" 3.5?';
    const world = fakeWorld({
      notes: new Map([
        ['a', fakeNote('a', QUOTE, { text: 'who *pays*?' })],
        ['b', fakeNote('b', QUOTE, { text: typed })],
      ]),
    });
    const root = open(world);
    const list = await notesList(root);
    await appears(() => list.querySelector('em')?.textContent === 'pays');
    expect(list.textContent).not.toContain('*');
    expect(list.textContent).toContain(typed);
  });

  it('leaves what stands below the note in its place when a press takes the focus from it', async () => {
    const root = open(fakeWorld());
    const field = await appears(() => root.querySelector('textarea'));
    const save = await appears(() => byRole(root, 'button', 'Save note'));
    field.focus();
    const { top } = save.getBoundingClientRect();
    field.blur();
    expect(save.getBoundingClientRect().top).toBe(top);
  });

  it('edits a note in place and keeps its other fields', async () => {
    const note = fakeNote('a', QUOTE, { text: 'mine', tags: ['harbour'], colour: 'pink' });
    const world = fakeWorld({ notes: new Map([['a', note]]) });
    const root = open(world);
    await notesList(root);
    byRole(root, 'button', 'Edit note')?.click();
    const field = await appears(() =>
      [...root.querySelectorAll('textarea')].find(({ value }) => value === 'mine'),
    );
    field.focus();
    await press('{End}');
    await typeKeys(' again');
    byRole(root, 'button', 'Save changes')?.click();
    await appears(() => world.notes.get('a')?.text === 'mine again');
    expect(world.notes.get('a')).toMatchObject({ tags: ['harbour'], colour: 'pink' });
  });

  it('shows a reworded passage with old and new wording and attaches it when confirmed', async () => {
    const { selectors } = fakeSelection('the quay will stay open');
    const world = fakeWorld({
      notes: new Map([['a', fakeNote('a', QUOTE)]]),
      view: {
        ok: true,
        value: fakeView({
          notes: [
            {
              id: 'a',
              colour: 'yellow',
              verdict: 'reworded',
              confidence: 0.8,
              found: 'the quay will stay open',
              foundAt: selectors,
              start: 3,
            },
          ],
        }),
      },
    });
    const root = open(world);
    const confirm = await appears(() => byRole(root, 'button', 'Same passage'));
    expect(root.querySelector('del')?.textContent).toContain('would');
    expect(root.querySelector('ins')?.textContent).toContain('will');
    confirm.click();
    await appears(() => world.calls.find((call) => call.startsWith('reattach')));
  });

  it('goes on with the keyboard from a note whose new wording was rejected', async () => {
    const { selectors } = fakeSelection('the quay will stay open');
    const at = { id: 'a', colour: 'yellow', start: 3 } as const;
    const found = { found: 'the quay will stay open', foundAt: selectors };
    const reworded = fakeView({
      notes: [{ ...at, ...found, verdict: 'reworded', confidence: 0.8 }],
    });
    const lost = { ...at, verdict: 'lost', confidence: 0, found: null, foundAt: null } as const;
    const notes = new Map([['a', fakeNote('a', QUOTE)]]);
    const world = fakeWorld({ notes, view: { ok: true, value: reworded } });
    const root = open(world);
    const reject = await appears(() => byRole(root, 'button', 'Not the same'));
    world.view = { ok: true, value: fakeView({ notes: [lost] }) };
    reject.focus();
    reject.click();
    const list = await notesList(root);
    await appears(() => list.querySelector('[data-verdict="lost"]'));
    await appears(() => document.activeElement?.closest('li')?.textContent?.includes(QUOTE));
  });

  describe('a lost note', () => {
    const openLost = (anchoring: 'exact' | 'lost'): HTMLElement => {
      const at = '2026-01-15T09:00:00Z';
      const note = fakeNote('a', QUOTE, { anchoring: { verdict: anchoring, confidence: 0, at } });
      const place = {
        verdict: 'lost',
        confidence: 0,
        found: null,
        foundAt: null,
        start: -1,
      } as const;
      const value = fakeView({ notes: [{ id: 'a', colour: 'yellow', ...place }] });
      return open(fakeWorld({ notes: new Map([['a', note]]), view: { ok: true, value } }));
    };

    it('is listed with its quote and leads to the repair bench', async () => {
      const root = openLost('lost');
      const list = await notesList(root);
      expect(list.textContent).toContain(QUOTE);
      expect(list.textContent).toContain('Lost');
      const repair = byRole(root, 'a', 'Find its place');
      expect(repair?.getAttribute('href')).toBe('/library.html#lost/a');
    });

    it('has no way there where only this copy of the text lacks the words', async () => {
      const root = openLost('exact');
      expect((await notesList(root)).textContent).toContain('Lost');
      expect(byRole(root, 'a', 'Find its place')).toBeNull();
    });
  });

  it('discards an unfinished draft and brings it back with Undo', async () => {
    const world = fakeWorld();
    world.drafts.set('x', {
      key: 'x',
      identity: 'publisher:example.org:1',
      target: { scope: 'page' },
      text: 'half a thought',
      tags: '',
      colour: 'yellow',
      revision: 2,
      modified: '2026-01-15T09:00:00Z',
    });
    world.view = { ok: true, value: fakeView({ selection: fakeSelection(QUOTE) }) };
    const root = open(world);
    (await appears(() => byRole(root, 'button', 'Discard draft'))).click();
    await appears(() => !world.drafts.has('x'));
    (await appears(() => byRole(root, 'button', 'Undo'))).click();
    await appears(() => world.drafts.has('x'));
  });
});
