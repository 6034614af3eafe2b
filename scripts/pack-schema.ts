import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { packJsonSchema } from './packs/json-schema.ts';

/** Writes `data/pack.schema.json` from the valibot schema of packs. */
const json = JSON.stringify(packJsonSchema(), null, 2);
writeFileSync('data/pack.schema.json', await format(json, { parser: 'json', printWidth: 100 }));
