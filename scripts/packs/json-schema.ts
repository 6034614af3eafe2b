import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_VERSION, PackSchema } from '../../utils/packs/pack.ts';

/**
 * The format of packs as JSON Schema (draft-07), for editors and other programs. Three things that it
 * cannot say are left to `pack:check`: that a day stands in the calendar, that addresses are https,
 * that no text holds control characters or such as turn its direction.
 */
export function packJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(PackSchema, { errorMode: 'ignore', ignoreActions: ['check'] });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: `urn:x-sidelight:pack-schema:${PACK_VERSION}`,
    title: `Sidelight context pack, version ${PACK_VERSION}`,
    ...rest,
  };
}
