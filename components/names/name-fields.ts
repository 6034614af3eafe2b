import * as v from 'valibot';
import { OwnNameSchema, readLink, type OwnName } from '@/utils/packs/own-name.ts';

/** The form's fields as typed; aliases are one text until they are saved. */
export interface NameFields {
  readonly name: string;
  readonly kind: OwnName['kind'];
  readonly description: string;
  readonly aliases: string;
  readonly link: string;
}

/** The fields of a name that is there already. */
export function fieldsOf(own: OwnName): NameFields {
  return { ...own, aliases: own.aliases.join(', ') };
}

/** What keeps the fields from being saved, or the name they make. */
export type ReadFields =
  | { readonly ok: true; readonly own: OwnName }
  | { readonly ok: false; readonly fault: 'missing' | 'tooLong' | 'wrongLink' };

/** Reads the fields as a name. */
export function readFields(fields: NameFields): ReadFields {
  if (fields.name.trim() === '') return { ok: false, fault: 'missing' };
  if (readLink(fields.link).kind === 'wrong') return { ok: false, fault: 'wrongLink' };
  const aliases = fields.aliases
    .split(/[,;\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && alias !== fields.name.trim());
  const parsed = v.safeParse(OwnNameSchema, { ...fields, aliases: [...new Set(aliases)] });
  return parsed.success ? { ok: true, own: parsed.output } : { ok: false, fault: 'tooLong' };
}
