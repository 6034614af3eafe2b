import type { Alias, Entity, Pack } from '../packs/pack.ts';
import { LANGUAGE_BITS, type Gazetteer, type Sense } from './gazetteer.ts';
import type { WorldCards } from './world-file.ts';
import { openWorld } from './world.ts';

/**
 * The world pack in the readable format of packs, with every name the linker knows. What only the
 * linker needs (given names, what a form may also be) has no place in the format and is left out.
 */
export function worldPackOf(cards: WorldCards, gazetteer: Gazetteer): Pack | null {
  const world = openWorld(cards);
  const aliases = aliasesOf(gazetteer);
  const entities = cards.entities.flatMap(({ i: id }): Entity[] => {
    const entity = world.entity(id);
    if (!entity) return [];
    const { names, blockers } = aliases.get(id) ?? { names: [], blockers: [] };
    // The build numbers facts by entity; in a pack no two have one id.
    const facts = entity.facts.map((fact) => ({ ...fact, id: `${id.slice(0, 48)}-${fact.id}` }));
    return [{ ...entity, facts, aliases: names, ...(blockers.length > 0 && { blockers }) }];
  });
  const [first] = cards.entities;
  const head = first && world.packOf(first.i);
  if (!head) return null;
  const cited = new Set(entities.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)));
  return { ...head, entities, sources: cards.sources.filter(({ id }) => cited.has(id)) };
}

interface Forms {
  readonly names: Alias[];
  readonly blockers: string[];
}

function aliasesOf(gazetteer: Gazetteer): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  const { names } = gazetteer.index;
  for (let at = 0; at < names.count; at += 1) {
    const text = names.at(at);
    for (const sense of gazetteer.sensesOf(at)) {
      const id = gazetteer.entities[sense.entity]?.id;
      if (id === undefined) continue;
      const own = forms.get(id) ?? { names: [], blockers: [] };
      forms.set(id, own);
      if (sense.class === 'blocker') own.blockers.push(text);
      else own.names.push(aliasOf(text, sense.class, sense));
    }
  }
  return forms;
}

function aliasOf(text: string, use: Alias['class'], sense: Sense): Alias {
  const languages = Object.keys(LANGUAGE_BITS).filter(
    (language) => (sense.languages & (LANGUAGE_BITS[language] ?? 0)) !== 0,
  );
  return {
    text,
    class: use,
    prior: sense.prior,
    ...(languages.length > 0 && { languages }),
    ...(sense.alone && { alone: true }),
    ...(sense.listed && { listed: true }),
  };
}
