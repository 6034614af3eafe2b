import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';
import { packJsonSchema } from '@/scripts/packs/json-schema.ts';
import { aFact, anEntity, aPack } from '../../support/a-pack.ts';

describe('the JSON Schema of packs', () => {
  const schema = packJsonSchema();
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it('is written down as it is generated (npx tsx scripts/pack-schema.ts writes it)', () => {
    expect(JSON.parse(readFileSync('data/pack.schema.json', 'utf8'))).toEqual(schema);
  });

  it('accepts the seed pack', () => {
    const parsed = readSeedPack();
    expect(parsed.ok && validate(parsed.pack)).toBe(true);
  });

  it('refuses a fact without a source and a key that it does not know', () => {
    const unsourced = anEntity('a', { facts: [aFact('f', { sources: [] })] });
    expect(validate(aPack({ entities: [unsourced] }))).toBe(false);
    expect(validate({ ...aPack(), extra: 1 })).toBe(false);
  });
});
