import { expect, test } from 'vitest';
import { dossierMarkdown } from '@/utils/exchange/write-dossier.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { aNote } from '../notes/search/notes.ts';

const WORDS = { facts: 'Known', passages: 'Passages', openPassage: 'open' };

const FACT: CardView['then'][number] = {
  id: 'f1',
  label: 'Office',
  value: 'harbour *master*',
  entity: null,
  when: 'since 9 March 2004',
  asOf: '',
  sources: [{ title: 'Port [daily]', url: 'https://port.example/a>b' }],
  note: '',
  certain: true,
};

const KNOWN: CardView = {
  entity: 'demo/ada',
  kind: 'person',
  title: 'Ada',
  type: 'Person',
  description: 'Keeper of the port',
  flag: null,
  wikidata: null,
  coordinates: null,
  date: null,
  then: [FACT],
  thenNote: '',
  since: [],
  sinceNote: '',
  before: [],
  notices: [],
  literal: null,
  confusable: [],
  pack: { id: 'demo', title: 'Demo', asOf: '' },
};

test('a dossier has the dated facts with their sources, then the passages in their order', () => {
  const note = aNote('n1', 'The harbour reopened on Monday', { text: 'Check the *date*' });
  const part = { title: 'Port', date: '5 June 2024', url: 'https://e.example/1', notes: [note] };
  const text = dossierMarkdown('Ada', KNOWN, [part], WORDS);
  expect(text.indexOf('## Known')).toBeLessThan(text.indexOf('## Passages'));
  expect(text).toContain('since 9 March 2004');
  expect(text).toContain(String.raw`harbour \*master\*`);
  expect(text).toContain('(<https://port.example/a%3Eb>)');
  expect(text).toContain('### 5 June 2024 · Port');
  expect(text).toContain('> The harbour reopened on Monday');
  expect(text).toContain('https://e.example/1#:~:text=');
  expect(text).toContain('\n\nCheck the *date*');
});

test('a dossier of somebody no pack knows has the passages alone', () => {
  const text = dossierMarkdown('Ada', null, [], WORDS);
  expect(text).toBe('# Ada\n\n## Passages\n');
});
