import '@/components/design/design.css';
import '@/components/names/names.css';
import '@/components/options/options.css';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadPack } from '@/components/options/services.ts';
import { fakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, press, typeKeys } from '../../support/in-page.ts';
import { close, DONE, open, PACK, TOLD } from '../../support/options-page.tsx';

afterEach(close);

function choose(root: HTMLElement): void {
  const picker = root.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'x.json'));
  if (picker) picker.files = files.files;
  picker?.dispatchEvent(new Event('change', { bubbles: true }));
}

it('says what is wrong with a pack that cannot be read, row by row', async () => {
  const root = open(fakeWorld());
  await appears(() => root.querySelector('input[type=file]'));
  choose(root);
  await appears(() =>
    root.textContent.includes('Entries, row 4 (Port authority): something is missing'),
  );
  expect(root.textContent).toContain('2 more like these.');
});

describe('a file that can be added', () => {
  const file: ReadPack = {
    ok: true,
    pack: { ...PACK, asOf: '1 February 2026' },
    names: ['Lagoa'],
    place: { kind: 'replaces', version: 'newer', there: PACK },
  };

  function openWith(read: ReadPack) {
    const installed: string[] = [];
    const world = fakeWorld();
    const root = open(world, {
      packs: {
        list: () => Promise.resolve([PACK]),
        switchOn: () => Promise.resolve(),
        read: () => Promise.resolve(read),
        install: () => {
          installed.push('added');
          return Promise.resolve({ ok: true, value: DONE });
        },
        save: () => Promise.resolve(),
        remove: () => Promise.resolve({ ok: true, value: DONE }),
        undo: (id) => {
          installed.push(`undone ${id}`);
          return Promise.resolve({ ok: true, value: null });
        },
      },
    });
    return { root, installed };
  }

  it('is shown before anything is added, and left out on request', async () => {
    const { root, installed } = openWith(file);
    await appears(() => root.querySelector('input[type=file]'));
    choose(root);
    const shown = await appears(() => byRole(root, 'section', 'This file holds: Harbour talks'));
    expect(shown.textContent).toContain('the file is newer');
    expect(shown.textContent).toContain('Lagoa');
    byRole(root, 'button', 'Do not add it')?.click();
    await appears(() => byRole(root, 'section', 'This file holds: Harbour talks') === null);
    expect(installed).toEqual([]);
  });

  it('replaces another version only when told so, and Undo takes it back', async () => {
    const { root, installed } = openWith(file);
    await appears(() => root.querySelector('input[type=file]'));
    choose(root);
    (await appears(() => byRole(root, 'button', 'Replace the one that is there'))).click();
    (await appears(() => byRole(root, 'button', 'Undo'))).click();
    await appears(() => installed.includes('undone done'));
    expect(installed).toEqual(['added', 'undone done']);
  });
});

it('lists what was said of marks, finds it by words and takes it back', async () => {
  const forgotten: string[] = [];
  const root = open(fakeWorld(), {
    told: {
      list: () => Promise.resolve(TOLD.filter(({ key }) => !forgotten.includes(key))),
      forget: (key) => {
        forgotten.push(key);
        return Promise.resolve({ ok: true, value: DONE });
      },
      own: () => Promise.resolve([]),
      undo: () => {
        forgotten.pop();
        return Promise.resolve({ ok: true, value: null });
      },
    },
  });
  const list = await appears(() => byRole(root, 'ul', 'Not this, in one article'));
  expect(list.textContent).toContain('in: Harbour talks');
  (await appears(() => byRole(root, 'input', 'Search'))).focus();
  await typeKeys('nor');
  await appears(() => byRole(root, 'ul', 'Not this, in one article') === null);
  byRole(root, 'button', 'Take back: Norway')?.click();
  await appears(() => byRole(root, 'button', 'Take back: Norway') === null);
  (await appears(() => byRole(root, 'button', 'Undo'))).click();
  await appears(() => byRole(root, 'button', 'Take back: Norway'));
});

it('adds a name of the reader’s own, and refuses one without a name', async () => {
  const world = fakeWorld();
  const root = open(world);
  (await appears(() => byRole(root, 'button', 'Add a name'))).click();
  (await appears(() => byRole(root, 'button', 'Save name'))).click();
  await appears(() => root.textContent.includes('It needs a name.'));
  byRole(root, 'input', 'Name')?.focus();
  await typeKeys('Lagoa');
  await press('{Enter}');
  await appears(() => world.calls.some((call) => call.startsWith('saveName')));
  expect(world.nameDrafts.size).toBe(0);
});
