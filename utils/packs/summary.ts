import type { EntitySummary } from '../messages/content-to-background.ts';
import type { Language } from '../settings/settings.ts';
import type { Entity, Localised } from './pack.ts';

/** A text in a language, or in English where it has none. */
export function inLanguage(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}

/** An entity's name in a language; empty for none. */
export function nameOf(entity: Entity | undefined, language: Language): string {
  return entity ? inLanguage(entity.name, language) : '';
}

/** An entity as lists show it. */
export function summaryOf(id: string, entity: Entity, language: Language): EntitySummary {
  return {
    entity: id,
    name: inLanguage(entity.name, language),
    kind: entity.kind,
    type: entity.type,
    description: inLanguage(entity.description, language),
  };
}
