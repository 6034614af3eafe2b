import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../../utils/packs/pack.ts';

/**
 * The format of packs as JSON Schema (draft-07), for editors and other programs. Two things that it
 * cannot say are left to `pack:check`: that a day stands in the calendar, that addresses are https.
 */
export function packJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(PackSchema, { errorMode: 'ignore', ignoreActions: ['check'] });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Sidelight context pack, version 1', ...rest };
}
