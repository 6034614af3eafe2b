import '@/components/design/design.css';
import '@/components/options/options.css';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings.ts';
import { fakeServices, fakeWorld } from '../../support/fake-services.ts';
import { appears, byRole, press, typeKeys } from '../../support/in-page.ts';
import { close, open } from '../../support/options-page.tsx';

afterEach(close);

/** The page before the browser has answered what is stored: it never does here. */
function openEarly() {
  const world = fakeWorld({
    settings: {
      ...DEFAULT_SETTINGS,
      neverOn: ['bank.example'],
      marksOff: ['mail.example'],
      colourMeanings: { pink: 'dubious' },
      kinds: { ...DEFAULT_SETTINGS.kinds, event: false },
    },
  });
  const { settings } = fakeServices(world);
  const root = open(world, { settings: { ...settings, load: () => new Promise(() => {}) } });
  return { world, root };
}

it.each([
  ['Never do anything on', 'neverOn', ['bank.example', 'other.example']],
  ['No marks on (notes still show)', 'marksOff', ['mail.example', 'other.example']],
] as const)(
  'a site added to “%s” before the settings were read joins those that are stored',
  async (title, field, sites) => {
    const { world, root } = openEarly();
    (await appears(() => byRole(root, 'input', `Site to add to “${title}”`))).focus();
    await typeKeys('other.example');
    await press('{Enter}');
    await appears(() => world.settings[field].includes('other.example'));
    expect(world.settings[field]).toEqual(sites);
  },
);

it('a meaning typed before the settings were read leaves the others', async () => {
  const { world, root } = openEarly();
  (await appears(() => byRole(root, 'input', 'Yellow'))).focus();
  await typeKeys('money');
  await appears(() => world.settings.colourMeanings.yellow === 'money');
  expect(world.settings.colourMeanings).toEqual({ pink: 'dubious', yellow: 'money' });
});

it('a kind chosen before the settings were read leaves the others', async () => {
  const { world, root } = openEarly();
  const people = await appears(() => root.querySelector<HTMLInputElement>('[type=checkbox]'));
  people.click();
  await appears(() => !world.settings.kinds.person);
  expect(world.settings.kinds.event).toBe(false);
});

it.each([
  ['Green', 'ask the ministry', { colourMeanings: { green: 'a' } }],
  ['Notes a day', '35', { reviewPerDay: 3 }],
])(
  'what is typed into “%s” stays when the store tells of earlier keys',
  async (name, text, late) => {
    const world = fakeWorld();
    const { settings } = fakeServices(world);
    let tell: (settings: Settings) => void = () => undefined;
    const watch = (onChange: (told: Settings) => void) => void (tell = onChange);
    const root = open(world, { settings: { ...settings, watch } });
    const typed = await appears(() => byRole(root, 'input', name));
    typed.focus();
    await press('{Control>}a{/Control}');
    await typeKeys(text);
    tell({ ...world.settings, ...late });
    await drawnAnew();
    expect(typed instanceof HTMLInputElement && typed.value).toBe(text);
    tell(world.settings);
    typed.blur();
    await drawnAnew();
    expect(typed instanceof HTMLInputElement && typed.value).toBe(text);
  },
);

/** Two frames: Preact has drawn what it was told. */
async function drawnAnew(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
