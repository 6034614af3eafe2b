import type { Language } from '../settings/settings.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { localise } from './localise.ts';
import type { MarkKind } from './mark-kinds.ts';
import type { Entity } from './pack.ts';

/** An entity as a list shows it, in the reader's language. */
export interface EntitySummary {
  /** Pack-qualified id. */
  readonly entity: string;
  readonly name: string;
  readonly kind: MarkKind;
  readonly type: string;
  readonly description: string;
}

/** An entity as lists show it, under its pack-qualified id. */
export function summaryOf(id: string, entity: Entity, language: Language): EntitySummary {
  const type = ENTITY_TYPES.get(entity.type);
  return {
    entity: id,
    name: localise(entity.name, language),
    kind: entity.kind,
    type: type ? localise(type, language) : '',
    description: localise(entity.description, language),
  };
}
