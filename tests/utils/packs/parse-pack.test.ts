import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/utils/packs/limits.ts';
import { parsePack, parsePackText } from '@/utils/packs/parse-pack.ts';
import { aFact, anEntity, aPack } from '../../support/a-pack.ts';

/** The problems of a pack, as "path: message"; empty for a good one. */
function problemsOf(value: unknown): string[] {
  const parsed = parsePack(value);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

describe('reading a pack', () => {
  it('gives a valid pack back as it is', () => {
    const pack = aPack({ entities: [anEntity('a', { facts: [aFact('a-office')] })] });
    expect(parsePackText(JSON.stringify(pack))).toEqual({ ok: true, pack });
  });

  it.each([
    [
      'a fact without a source',
      anEntity('a', { facts: [aFact('f', { sources: [] })] }),
      'entities.0.facts.0.sources',
    ],
    [
      'a day that no calendar has',
      anEntity('a', { facts: [aFact('f', { from: '2023-02-29' })] }),
      'entities.0.facts.0.from',
    ],
    ['an id with capitals', anEntity('Not an id'), 'entities.0.id'],
    [
      'a prior above one',
      anEntity('a', { aliases: [{ text: 'A', class: 'name', prior: 2 }] }),
      'entities.0.aliases.0.prior',
    ],
    ['a place off the globe', anEntity('a', { coordinates: [91, 0] }), 'entities.0.coordinates.0'],
    [
      'a name as long as a page',
      anEntity('a', { aliases: [{ text: 'A'.repeat(LIMITS.name + 1), class: 'name' }] }),
      'entities.0.aliases.0.text',
    ],
  ])('refuses %s and says where', (_, entity, path) => {
    expect(problemsOf(aPack({ entities: [entity] }))).toEqual([
      expect.stringContaining(`${path}: `),
    ]);
  });

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    'https://bbc.co.uk@evil.example/',
    'https://:secret@evil.example/',
  ])('refuses %s as the address of a source', (url) => {
    const pack = aPack({ sources: [{ id: 's', title: 'S', url }] });
    expect(problemsOf(pack)[0]).toContain('sources.0.url: ');
  });

  it('tells a key that the format does not know', () => {
    expect(problemsOf({ ...aPack(), entitties: [] })).toEqual([
      expect.stringContaining('entitties'),
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const text = JSON.stringify(aPack({ entities: [anEntity('a')] })).replace(
      '"facts":[]',
      `"facts":[],"${key}":{"polluted":true}`,
    );
    const parsed = parsePackText(text);
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { path: `entities.0.${key}`, message: 'This key is not allowed', fault: 'not-allowed' },
      ],
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], 'not-a-pack'],
    ['an empty object', {}, 'not-a-pack'],
    ['a backup of notes', { format: 'sidelight-backup', version: 1 }, 'not-a-pack'],
    ['a pack without a version', { ...aPack(), version: undefined }, 'other-version'],
    ['a pack of a version to come', { ...aPack(), version: 2, shape: 'new' }, 'other-version'],
    ['a version in quotation marks', { ...aPack(), version: '1' }, 'other-version'],
  ])('tells %s by one fault', (_, value, fault) => {
    const parsed = parsePackText(JSON.stringify(value));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.fault)).toEqual([fault]);
  });

  it.each([
    ['a right-to-left override', 'Ann \u202egnp.exe'],
    ['an isolate', 'Ann \u2066Smith'],
    ['a null character', 'Ann\u0000Smith'],
    ['a line feed', 'Ann\nSmith'],
    ['a byte order mark', '\ufeffAnn'],
    ['a tag character', 'Ann\u{e0041}'],
    ['a line separator', 'Ann\u2028Smith'],
    ['a paragraph separator', 'Ann\u2029Smith'],
  ])('refuses %s in a name or text', (_, words) => {
    const packs = [
      aPack({ entities: [anEntity('a', { name: { en: words } })] }),
      aPack({ entities: [anEntity('a', { aliases: [{ text: words, class: 'name' }] })] }),
      aPack({ title: { en: words } }),
    ];
    for (const pack of packs) {
      const parsed = parsePack(pack);
      expect(parsed.ok ? [] : parsed.problems.map(({ fault }) => fault)).toEqual([
        'hidden-characters',
      ]);
    }
  });

  it('reads names in scripts that are written from the right, and joined emoji', () => {
    const names = ['نجيب محفوظ', 'עגנון', '\u200fנמל', '👩\u200d🚒'];
    const entities = names.map((text, at) => anEntity(`n${at}`, { name: { en: text } }));
    expect(problemsOf(aPack({ entities }))).toEqual([]);
  });

  it.each([' \u00a0', '\u200b', '\u200d\u2060', '\u3164', '\u2800'])(
    'refuses %j as a name or alias',
    (words) => {
      for (const given of [
        { name: { en: words } },
        { aliases: [{ text: words, class: 'name' as const }] },
        { aliases: [{ text: 'Ann', class: 'name' as const, forms: [words] }] },
      ]) {
        const parsed = parsePack(aPack({ entities: [anEntity('a', given)] }));
        expect(parsed.ok ? [] : parsed.problems.map(({ fault }) => fault)).toEqual(['empty']);
      }
    },
  );

  it('refuses a form that more entities share than the linker can weigh', () => {
    const sharing = (count: number) =>
      aPack({
        entities: Array.from({ length: count }, (_, at) =>
          anEntity(`e${at}`, { aliases: [{ text: at % 2 ? 'said' : 'sa\u00efd', class: 'name' }] }),
        ),
      });
    expect(parsePack(sharing(LIMITS.entitiesPerForm)).ok).toBe(true);
    const parsed = parsePack(sharing(LIMITS.entitiesPerForm + 1));
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ path: 'entities.32', fault: 'shared-form', row: 'e32' }],
    });
  });

  it('refuses deep nesting without exhausting the stack', () => {
    const text = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    expect(parsePackText(text)).toMatchObject({ ok: false });
    expect(problemsOf(nested(LIMITS.depth + 1))[0]).toContain('Nested deeper');
  });

  it('refuses a file that is too large before reading it', () => {
    const parsed = parsePackText(' '.repeat(LIMITS.fileLength + 1));
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: '' }] });
  });

  it('tells a bounded number of problems', () => {
    const entities = Array.from({ length: 200 }, () => ({}));
    expect(problemsOf({ ...aPack(), entities })).toHaveLength(50);
  });

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parsePackText(text).ok).toBe(false);
      }),
    );
  });
});
