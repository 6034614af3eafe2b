import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { expect, it } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
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
