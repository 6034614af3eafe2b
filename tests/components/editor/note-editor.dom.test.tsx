import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import { fakeSelection, fakeView } from '../../support/fake-page.ts';
import { fakeServices, fakeWorld, type FakeWorld } from '../../support/fake-services.ts';
import { appears, byRole } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

let drawn: Drawn | null = null;
let beside: Drawn | null = null;
afterEach(() => {
  drawn?.remove();
  drawn = null;
  beside?.remove();
  beside = null;
});

async function opened(world: FakeWorld): Promise<{ root: HTMLElement; note: HTMLTextAreaElement }> {
  drawn = draw(<PopupApp />, fakeServices(world), 'en');
  const { root } = drawn;
  await appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
  const note = await appears(() => root.querySelector('textarea'));
  note.focus();
  return { root, note };
}

const onWords = () => {
  const selection = { ...fakeSelection('the quay'), entities: ['demo/west-quay'] };
  return fakeWorld({ selection, view: { ok: true, value: fakeView({ selection }) } });
};

it('formats by keys, keeps the change as a draft, and leaves undoing to the browser', async () => {
  const world = onWords();
  const { note } = await opened(world);
  await userEvent.keyboard('late');
  note.select();
  await userEvent.keyboard('{Control>}b{/Control}');
  expect(note.value).toBe('**late**');
  await appears(() => [...world.drafts.values()].find(({ text }) => text === '**late**'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(note.value).toBe('late');
});

it('shows the note as it will be read, without any HTML of the writer', async () => {
  const { root, note } = await opened(onWords());
  await userEvent.keyboard('**late** <img src=x>');
  expect(note.value).toContain('<img');
  const fold = await appears(() => root.querySelector<HTMLElement>('.editor-preview > summary'));
  fold.click();
  const bold = await appears(() => root.querySelector('.editor-preview strong'));
  expect(bold.textContent).toBe('late');
  expect(root.querySelector('.editor-preview img')).toBeNull();
});

it('links the names inside the words by itself, and others by hand', async () => {
  const world = onWords();
  const { root } = await opened(world);
  root.querySelector<HTMLElement>('.editor-more > summary')?.click();
  const field = await appears(() => root.querySelector<HTMLInputElement>('input[list]'));
  expect(root.querySelector('.editor-links')?.textContent).toContain('West Quay');
  await userEvent.type(field, 'inês{Enter}');
  await appears(() => byRole(root, 'button', 'Remove the link to Inês Almeida'));
  byRole(root, 'button', 'Save note')?.click();
  const saved = await appears(() => [...world.notes.values()][0]);
  expect(saved.entities).toEqual(['demo/west-quay', 'demo/almeida']);
});

it('shows in a second editor what is typed in the first, and keeps what both type', async () => {
  const world = onWords();
  const services = fakeServices(world);
  drawn = draw(<PopupApp />, services, 'en');
  beside = draw(<PopupApp />, services, 'en');
  const [one, two] = await Promise.all(
    [drawn.root, beside.root].map(async (root) => {
      await appears(() => byRole(root, 'button:not([aria-disabled])', 'Save note'));
      return appears(() => root.querySelector('textarea'));
    }),
  );
  await userEvent.type(one ?? drawn.root, 'low');
  await appears(() => two?.value === 'low' || null);
  await userEvent.type(two ?? drawn.root, ' tide');
  await appears(() => one?.value === 'low tide' || null);
  const draft = [...world.drafts.values()][0];
  // A third editor typed without having seen any of it.
  await services.background.putDraft({
    ...(draft ?? expect.fail('no draft was kept')),
    text: 'high water',
    revision: 1,
    editor: 'third',
    base: { text: '', tags: '', colour: 'yellow', revision: 0 },
  });
  await appears(() => one?.value === 'low tide\nhigh water' || null);
  await appears(() => two?.value === 'low tide\nhigh water' || null);
  expect(drawn.root.querySelector('.state-line')?.textContent).toContain('other window');
});
