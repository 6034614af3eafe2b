import type { Finding } from './finding.ts';
import type { Alias, Entity } from './pack.ts';

/** A surface form as one entity claims it. */
interface Claim {
  readonly entity: string;
  readonly alias: Alias;
}

/** Interface languages; an alias without languages is used in all of them. */
const ALL_LANGUAGES = ['en', 'fr', 'ru'];

/** Names that two entities share without a rule by which context decides, and nameless entities. */
export function checkAliases(entities: readonly Entity[]): Finding[] {
  const findings: Finding[] = [];
  for (const [key, claims] of claimsBySurface(entities)) {
    const owners = new Set(claims.map((claim) => claim.entity));
    if (owners.size < 2 || isDecidable(claims)) continue;
    findings.push({
      rule: 'ambiguous-alias',
      at: `entities/${[...owners].join(', ')}`,
      message: `“${key.slice(3)}” (${key.slice(0, 2)}) means several: give each a prior, or another class`,
    });
  }
  for (const { id, kind, aliases } of entities) {
    if (kind === 'event' || aliases.some(standsAlone)) continue;
    findings.push({
      rule: 'no-name',
      at: `entities/${id}`,
      message: 'No alias by which the entity could ever be found',
    });
  }
  return findings;
}

/** Whether an alias can be a mention without the entity having been named before. */
function standsAlone(alias: Alias): boolean {
  return alias.class !== 'surname' && alias.class !== 'title';
}

function claimsBySurface(entities: readonly Entity[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      for (const language of alias.languages ?? ALL_LANGUAGES) {
        for (const surface of new Set([alias.text, ...(alias.forms ?? [])])) {
          const key = `${language} ${surface}`;
          const list = claims.get(key) ?? [];
          list.push({ entity: entity.id, alias });
          claims.set(key, list);
        }
      }
    }
  }
  return claims;
}

/**
 * Whether context can tell the owners apart: surnames and titles need the full name nearby; a
 * metonym goes with the place it literally means; otherwise all must have priors that add up to at
 * most one.
 */
function isDecidable(claims: readonly Claim[]): boolean {
  const bound = claims.filter(({ alias }) => standsAlone(alias));
  const literals = new Set(
    bound.flatMap(({ alias }) => (alias.class === 'metonym' && alias.literal) || []),
  );
  const rivals = bound.filter(
    ({ entity, alias }) => alias.class !== 'metonym' && !literals.has(entity),
  );
  const metonymOwners = new Set(
    bound.filter(({ alias }) => alias.class === 'metonym').map(({ entity }) => entity),
  );
  if (metonymOwners.size > 1) return false;
  if (new Set(rivals.map(({ entity }) => entity)).size < 2) return true;
  const priors = new Map(rivals.map(({ entity, alias }) => [entity, alias.prior]));
  let sum = 0;
  for (const prior of priors.values()) {
    if (prior === undefined) return false;
    sum += prior;
  }
  return sum <= 1;
}
