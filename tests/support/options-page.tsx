import { OptionsApp } from '@/components/options/OptionsApp.tsx';
import type {
  FileFault,
  OptionsServices,
  PackRow,
  ToldRow,
} from '@/components/options/services.ts';
import { NO_BACKUP } from '@/utils/exchange/backup-record.ts';
import type { LANGUAGES } from '@/utils/settings/settings.ts';
import { fakeServices, type FakeWorld } from './fake-services.ts';
import { draw, type Drawn } from './render.tsx';

/** An imported pack. */
export const PACK: PackRow = {
  id: 'demo',
  title: 'Harbour talks',
  asOf: '1 January 2026',
  counts: {
    kinds: { person: 6 },
    entities: 6,
    facts: 9,
    events: 0,
    statements: 0,
    sources: 1,
    articles: 1,
  },
  sources: [{ name: 'Gazette', url: 'https://example.org/gazette', licence: '' }],
  on: true,
  origin: 'file',
  licence: 'CC0-1.0',
  attributions: [{ name: 'Port authority', url: 'https://example.org/a', licence: 'CC0' }],
};

/** What every change answers. */
export const DONE = { id: 'done', action: 'pack', count: 1 } as const;

/** One fault of a file. */
export const FAULTS: FileFault[] = [
  {
    fault: 'missing',
    row: { list: 'entities', number: 4 },
    name: 'Port authority',
    field: 'facts.0.sources',
  },
];

/** One of each list. */
export const TOLD: ToldRow[] = [
  { key: 'a', kind: 'known', name: 'Norway', surface: '', article: '', date: '1 May 2026' },
  { key: 'b', kind: 'never-name', name: '', surface: 'May', article: '', date: '2 May 2026' },
  {
    key: 'c',
    kind: 'rejected',
    name: 'Georgia',
    surface: 'Georgia',
    article: 'Harbour talks',
    date: '3 May 2026',
  },
];

let drawn: Drawn | null = null;

/** Draws the options page in English. */
export function open(
  world: FakeWorld,
  change: Partial<OptionsServices> = {},
  language = 'en' as const,
) {
  return show(world, change, language);
}

/** Draws the options page. */
export function show(
  world: FakeWorld,
  change: Partial<OptionsServices>,
  language: (typeof LANGUAGES)[number],
): HTMLElement {
  const base = fakeServices(world);
  const services: OptionsServices = {
    settings: base.settings,
    sites: base.sites,
    packs: {
      list: () => Promise.resolve([PACK]),
      switchOn: () => Promise.resolve(),
      read: () => Promise.resolve({ ok: false, faults: FAULTS, more: 2 }),
      install: () => Promise.resolve({ ok: true, value: DONE }),
      save: () => Promise.resolve(),
      remove: () => Promise.resolve({ ok: true, value: DONE }),
      undo: () => Promise.resolve({ ok: true, value: null }),
    },
    told: {
      list: () => Promise.resolve(TOLD),
      forget: () => Promise.resolve({ ok: true, value: DONE }),
      own: () => Promise.resolve([]),
      undo: () => Promise.resolve({ ok: true, value: null }),
    },
    names: base.names,
    libraryUrl: '/library.html',
    welcomeUrl: '/welcome.html',
    builtInSites: ['*://*.example.com/*'],
    commands: () => Promise.resolve([{ name: 'x', description: 'Open it', keys: 'Alt+Shift+S' }]),
    openShortcuts: () => undefined,
    storage: () => Promise.resolve({ ok: true, value: { notes: 3, bytes: 1_500_000 } }),
    backup: {
      allow: () => Promise.resolve(false),
      load: () => Promise.resolve(NO_BACKUP),
      watch: () => undefined,
      now: () => undefined,
    },
    ...change,
  };
  drawn = draw(<OptionsApp services={services} />, base, language);
  return drawn.root;
}

/** Takes the page away. */
export function close(): void {
  drawn?.remove();
  drawn = null;
}
