import type { EntitySummary } from '../messages/content-to-background.ts';
import type { Language } from '../settings/settings.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { localise } from './localise.ts';
import type { Entity } from './pack.ts';

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
