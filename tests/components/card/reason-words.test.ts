import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readReasons } from '@/components/card/reason-words.ts';
import { card } from '@/components/words/card.ts';
import { ALIAS_CLASSES } from '@/utils/packs/pack.ts';

const RULES = new URL('../../../utils/entities/rules/', import.meta.url);

/** The ids under which the rules' files give reasons. */
function ruleIds(): string[] {
  const sources = readdirSync(RULES).map((file) => readFileSync(new URL(file, RULES), 'utf8'));
  const ids = sources.flatMap((text) => [...text.matchAll(/rule: '([^']+)'/g)]);
  return [...new Set(ids.map(([, id]) => id ?? ''))];
}

it.each(Object.entries(card))('every rule has its words in %s', (_, texts) => {
  expect(ruleIds().length).toBeGreaterThan(20);
  const unsaid = ruleIds().filter((rule) =>
    [1, -1].some(
      (weight) => readReasons([{ rule, weight }], texts)[0]?.text === texts.reasons.other,
    ),
  );
  expect(unsaid).toEqual([]);
});

it.each(Object.entries(card))('every use of a name has its words in %s', (_, texts) => {
  const reasons = ALIAS_CLASSES.map((detail) => ({ rule: 'prior', weight: 0.9, detail }));
  const said = readReasons(reasons, texts).map(({ text }) => text);
  expect(new Set(said).size).toBe(ALIAS_CLASSES.length);
  expect(said).not.toContain(texts.reasons.other);
});

it('says what speaks for and against, each once, and never a code', () => {
  const read = readReasons(
    [
      { rule: 'prior', weight: 0.7, detail: 'name' },
      { rule: 'co-mention', weight: 0.1, detail: 'FR' },
      { rule: 'whole-run', weight: -0.2, detail: 'New…Post' },
      { rule: 'whole-run', weight: -0.2, detail: 'other' },
      { rule: 'made-up', weight: 0.1, detail: 'XY' },
    ],
    card.en,
  );
  expect(read.map(({ side }) => side)).toEqual(['base', 'for', 'against', 'for']);
  expect(read.map(({ text }) => text).join(' ')).not.toMatch(/FR|XY|…|made-up/);
});
