import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_VERSION, PackSchema } from '../../utils/packs/pack.ts';

/**
 * The format of packs as JSON Schema (draft-07), for editors and other programs. What it
 * cannot say is left to `pack:check`: that a day stands in the calendar, that addresses are https and
 * name no user, that texts can be seen and hold no control characters or such as turn their direction,
 * that few entities share a form.
 */
export function packJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(PackSchema, {
    errorMode: 'ignore',
    ignoreActions: ['check', 'raw_check'],
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: `urn:x-sidelight:pack-schema:${PACK_VERSION}`,
    title: `Sidelight context pack, version ${PACK_VERSION}`,
    ...rest,
  };
}
