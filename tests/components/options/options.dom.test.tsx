import '@/components/design/design.css';
import '@/components/options/options.css';
import { afterEach, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/settings/settings.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { fakeServices, fakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, press, typeKeys } from '../../support/in-page.ts';
import { close, open, show } from '../../support/options-page.tsx';

afterEach(close);

it('has the radio group "Marks shown" and keeps a choice made with the keyboard', async () => {
  const world = fakeWorld();
  const root = open(world);
  const group = await appears(() => byRole(root, '[role=radiogroup]', 'Marks shown'));
  const radios = [...group.querySelectorAll('input')];
  expect(radios.map(({ labels }) => labels?.[0]?.textContent.trim())).toEqual([
    'Every mention',
    'First in each paragraph',
    'First in the article',
    'None',
  ]);
  radios[1]?.focus();
  await press('{ArrowDown}');
  await appears(() => world.settings.density === 'first-in-article');
});

it('lists each permission with what it is for and takes it back in place', async () => {
  const world = fakeWorld({ granted: ['*://*.example.com/*', '*://news.example.org/*'] });
  const root = open(world);
  const list = await appears(() => byRole(root, 'ul', 'Sites where Sidelight may always work'));
  expect(list.textContent).toContain('given with the installation');
  byRole(root, 'button', 'Take back permission for news.example.org')?.click();
  await appears(() => !world.granted.includes('*://news.example.org/*'));
  await appears(() => byRole(root, 'button', 'Take back permission for news.example.org') === null);
});

it('says so when the browser does not let a permission go', async () => {
  const world = fakeWorld({ granted: ['*://*.example.com/*'] });
  const { sites } = fakeServices(world);
  const root = open(world, { sites: { ...sites, remove: () => Promise.resolve(false) } });
  (await appears(() => byRole(root, 'button', 'Take back permission for example.com'))).click();
  await appears(() => root.querySelector('.row-notice'));
});

it('asks for all sites from a button that says why', async () => {
  const world = fakeWorld();
  const root = open(world);
  (await appears(() => byRole(root, 'button', 'Allow on all sites'))).click();
  await appears(() => byRole(root, 'button', 'Take back permission for All sites'));
});

it('says so when the browser does not ask', async () => {
  const world = fakeWorld();
  const { sites } = fakeServices(world);
  const root = open(world, { sites: { ...sites, requestAll: () => Promise.reject(new Error()) } });
  (await appears(() => byRole(root, 'button', 'Allow on all sites'))).click();
  const alert = await appears(() => root.querySelector('[role=alert]'));
  expect(alert.textContent).toContain('Press the button again');
});

it('adds a pasted address to the never-list as a site, and refuses what is none', async () => {
  const world = fakeWorld();
  const root = open(world);
  const field = await appears(() => byRole(root, 'input', 'Site to add to “Never do anything on”'));
  field.focus();
  await typeKeys('https://www.bank.example/login');
  await press('{Enter}');
  await appears(() => world.settings.neverOn.includes('bank.example'));
  await typeKeys('nonsense');
  await press('{Enter}');
  await appears(() => root.textContent.includes('Write a site such as example.org.'));
  expect(world.settings.neverOn).toEqual(['bank.example']);
});

it('keeps the meaning of a colour', async () => {
  const world = fakeWorld();
  const root = open(world);
  (await appears(() => byRole(root, 'input', 'Pink'))).focus();
  await typeKeys('I disagree');
  await appears(() => world.settings.colourMeanings.pink === 'I disagree');
});

it('does not switch the daily backup on without the permission it needs', async () => {
  const world = fakeWorld();
  const root = open(world);
  const toggle = await appears(() => byRole(root, '[role=switch]', 'Save a backup once a day'));
  toggle.click();
  await appears(() => root.textContent.includes('there is no daily backup'));
  expect(world.settings.dailyBackup).toBe(false);
});

it('says when the last daily backup was saved, and that a later one failed and why', async () => {
  const world = fakeWorld();
  world.settings = { ...world.settings, dailyBackup: true };
  let asked = 0;
  const root = open(world, {
    backup: {
      allow: () => Promise.resolve(true),
      load: () =>
        Promise.resolve({
          saved: { at: '2024-06-05T10:00:00.000Z', notes: 12 },
          failed: { at: '2024-06-06T10:00:00.000Z', reason: 'download', detail: 'FILE_NO_SPACE' },
        }),
      watch: () => undefined,
      now: () => {
        asked += 1;
      },
    },
  });
  await appears(() => root.textContent.includes('Last saved on June 5, 2024'));
  expect(root.textContent).toContain('12 notes');
  expect(root.textContent).toContain('The backup failed on June 6, 2024');
  expect(root.textContent).toContain('FILE_NO_SPACE');
  const now = await appears(() => byRole(root, 'button', 'Save a backup now'));
  now.click();
  expect(asked).toBe(1);
});

it('keeps how many notes a day are reviewed, and nothing that cannot be', async () => {
  const world = fakeWorld();
  const root = open(world);
  const field = await appears(() => root.querySelector<HTMLInputElement>('input[type=number]'));
  field.focus();
  field.select();
  await typeKeys('35');
  await appears(() => world.settings.reviewPerDay === 35);
  field.select();
  await typeKeys('0');
  field.blur();
  expect(world.settings.reviewPerDay).toBe(35);
});

it('says that uninstalling erases all notes and leads to the backup', async () => {
  const root = open(fakeWorld());
  await appears(() => root.textContent.includes('Removing the extension erases all notes.'));
  expect(byRole(root, 'a', 'Make a backup in the library')?.getAttribute('href')).toBe(
    '/library.html',
  );
});

it.each(LANGUAGES)('has no accessibility fault in %s', async (language) => {
  const world = fakeWorld({ granted: ['*://*.example.com/*', '*://*/*'] });
  world.settings = { ...world.settings, neverOn: ['bank.example'] };
  const root = show(world, {}, language);
  await appears(() => root.querySelector('.pack'));
  await appears(() => root.querySelector('kbd'));
  expect(await accessibilityFaults(root)).toEqual([]);
});
