import articles from '../../data/seed/articles.json' with { type: 'json' };
import checks from '../../data/seed/checks.json' with { type: 'json' };
import claims from '../../data/seed/claims.json' with { type: 'json' };
import eventEntities from '../../data/seed/event-entities.json' with { type: 'json' };
import events from '../../data/seed/events.json' with { type: 'json' };
import itinerary from '../../data/seed/itinerary.json' with { type: 'json' };
import organisations from '../../data/seed/organisations.json' with { type: 'json' };
import head from '../../data/seed/pack.json' with { type: 'json' };
import people from '../../data/seed/people.json' with { type: 'json' };
import places from '../../data/seed/places.json' with { type: 'json' };
import relations from '../../data/seed/relations.json' with { type: 'json' };
import sources from '../../data/seed/sources.json' with { type: 'json' };
import statements from '../../data/seed/statements.json' with { type: 'json' };
import { parsePack, type ParsedPack } from './parse-pack.ts';

/** The pack of the article that Sidelight ships with, put together from `data/seed/*.json`. */
export function readSeedPack(): ParsedPack {
  return parsePack({
    ...head,
    sources,
    entities: [...people, ...places, ...organisations, ...eventEntities],
    events,
    statements,
    claims,
    relations,
    itinerary,
    checks,
    articles,
  });
}
