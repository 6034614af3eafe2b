import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { expect, it } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import { draftKey } from '@/utils/notes/draft-key.ts';
import { fakeServices, fakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, typeKeys } from '../../support/in-page.ts';
import { draw } from '../../support/render.tsx';

it('keeps what was typed when the store answers late with what it held before', async () => {
  const world = fakeWorld({});
  const services = fakeServices(world);
  const late: (() => void)[] = [];
  const { drafts } = services.notes;
  let isSlow = false;
  services.notes.drafts = async () => {
    const then = await drafts();
    if (isSlow) await new Promise<void>((resolve) => late.push(resolve));
    return then;
  };
  const drawn = draw(<PopupApp />, services, 'en');
  const save = await appears(() => byRole(drawn.root, 'button', 'Save note'));
  await appears(() => save.ariaDisabled !== 'true');

  isSlow = true;
  const green = await appears(() => byRole(drawn.root, 'input[type=radio]', 'Green'));
  green.click();
  await appears(() => late.length === 1);
  const tags = await appears(() => byRole(drawn.root, 'input', 'Tags'));
  tags.focus();
  await typeKeys('t');
  await appears(() => [...world.drafts.values()][0]?.tags === 't');
  await appears(() => drawn.root.textContent?.includes('Draft kept'));
  late[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((tags as HTMLInputElement).value).toBe('t');
  expect((green as HTMLInputElement).checked).toBe(true);
  drawn.remove();
});

it('shows what was typed elsewhere while the store was first read', async () => {
  const world = fakeWorld({});
  const services = fakeServices(world);
  const { tags } = services.notes;
  const late: (() => void)[] = [];
  services.notes.tags = async () => {
    await new Promise<void>((resolve) => late.push(resolve));
    return tags();
  };
  const drawn = draw(<PopupApp />, services, 'en');
  await appears(() => late.length > 0);
  const draft = {
    key: draftKey('publisher:example.org:1', { scope: 'page' }),
    identity: 'publisher:example.org:1',
    target: { scope: 'page' as const },
    text: 'typed in the panel',
    tags: '',
    colour: 'yellow' as const,
    revision: 3,
    modified: '2026-01-15T09:00:00Z',
  };
  await services.background.putDraft(draft);
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const answer of late) answer();
  const field = await appears(() => drawn.root.querySelector('textarea'));
  await appears(() => field.value === draft.text);
  drawn.remove();
});
