import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '@/utils/notes/colours.ts';
import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { contrast, DEFICIENCIES, distance, linear, seenWith, tokensOf } from './palette.ts';

const css = readFileSync(new URL('../../../components/design/tokens.css', import.meta.url), 'utf8');
const light = tokensOf(css, ':host');
const dark = new Map([...light, ...tokensOf(css, ":host([data-appearance='dark'])")]);
const system = tokensOf(css, ":host(:not([data-appearance='light']))");

const TEXT_ON = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-hover', 'danger', 'ok', 'warn'].flatMap(
    (text) => ['desk', 'sheet', 'raised'].map((ground) => [text, ground] as const),
  ),
  ...MARK_KINDS.flatMap((kind) => ['sheet', 'raised'].map((ground) => [kind, ground] as const)),
  ...COLOURS.map((colour) => ['note-ink', `note-${colour}`] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['ink', 'lamp-wash'],
  ['ink', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['ink', 'danger-wash'],
  ['danger', 'danger-wash'],
  ['ink', 'warn-wash'],
  ['warn', 'warn-wash'],
  ['sheet', 'ink'],
] as const;

const SEEN_ON = [
  ...['desk', 'sheet', 'raised'].map((ground) => ['line-strong', ground] as const),
  ...COLOURS.map((colour) => [`note-${colour}-edge`, 'sheet'] as const),
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_scheme, palette) => {
  const token = (name: string) => {
    const value = palette.get(name);
    if (value === undefined) throw new Error(`No token --${name}`);
    return value;
  };

  it.each(TEXT_ON)('shows --%s as text on --%s with a contrast of 4.5 or more', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SEEN_ON)('shows --%s as an outline on --%s with a contrast of 3 or more', (line, on) => {
    expect(contrast(token(line), token(on))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(DEFICIENCIES))(
    'keeps every two kinds apart under %s, by colour or by line',
    (_name, rows) => {
      for (const [index, a] of MARK_KINDS.entries())
        for (const b of MARK_KINDS.slice(index + 1)) {
          const [seenA, seenB] = [a, b].map((kind) => seenWith(rows, linear(token(kind))));
          if (seenA === undefined || seenB === undefined) throw new Error('No colour');
          // 0.02 in OKLab is the usual just noticeable difference; two of them for thin lines.
          expect(distance(seenA, seenB), `${a} and ${b}`).toBeGreaterThan(0.04);
        }
    },
  );

  it('draws every kind with a line of its own', () => {
    const lines = MARK_KINDS.map((kind) => token(`${kind}-line`));
    expect(new Set(lines).size).toBe(MARK_KINDS.length);
  });
});

it('is equally dark whether the system or the reader asks for it', () => {
  expect([...system]).toEqual([...tokensOf(css, ":host([data-appearance='dark'])")]);
});
