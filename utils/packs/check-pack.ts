import { checkAliases } from './check-aliases.ts';
import { checkDates } from './check-dates.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkStory } from './check-story.ts';
import { checkTexts } from './check-texts.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';
import { PROPERTIES } from './properties.ts';
import { PREDICATES, ROLES } from './roles.ts';

/**
 * Reviews a pack that has the right shape for what a schema cannot say.
 * @param article the article's normalised text; with it, every selector has to anchor once.
 */
export function checkPack(pack: Pack, article?: string): Finding[] {
  return [
    ...checkReferences(pack),
    ...checkAliases(pack.entities),
    ...checkDates(pack),
    ...checkStory(pack),
    ...checkTexts(pack),
    ...checkLabels(pack),
    ...checkPassages(pack, article),
  ];
}

/** Properties, types, roles and predicates that no card could name. */
function checkLabels(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  const need = (labels: ReadonlyMap<string, unknown>, key: string, at: string, what: string) => {
    if (!labels.has(key)) findings.push({ rule: 'no-label', at, message: `${what} “${key}”` });
  };
  for (const entity of pack.entities) {
    need(ENTITY_TYPES, entity.type, `entities/${entity.id}`, 'No name for the type');
    for (const fact of entity.facts) {
      need(PROPERTIES, fact.property, `facts/${fact.id}`, 'No label for the property');
    }
  }
  for (const event of pack.events) {
    for (const { role } of event.participants) {
      need(ROLES, role, `events/${event.id}`, 'No label for the role');
    }
  }
  for (const [index, { predicate }] of pack.relations.entries()) {
    need(PREDICATES, predicate, `relations/${index}`, 'No label for the predicate');
  }
  return findings;
}
