import { checkReferences } from './check-references.ts';
import type { Finding } from './finding.ts';
import type { MarkKind } from './mark-kinds.ts';
import type { Pack } from './pack.ts';

/** How much a pack holds. */
export interface PackCounts {
  readonly kinds: Readonly<Partial<Record<MarkKind, number>>>;
  readonly entities: number;
  readonly facts: number;
  readonly events: number;
  readonly statements: number;
  readonly sources: number;
  readonly articles: number;
}

/** How much a pack holds, by kind of row. */
export function countPack(
  pack: Pick<Pack, 'entities' | 'events' | 'statements' | 'sources' | 'articles'>,
): PackCounts {
  const kinds: Partial<Record<MarkKind, number>> = {};
  for (const { kind } of pack.entities) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    kinds,
    entities: pack.entities.length,
    facts: pack.entities.reduce((sum, { facts }) => sum + facts.length, 0),
    events: pack.events.length,
    statements: pack.statements.length,
    sources: pack.sources.length,
    articles: pack.articles.length,
  };
}

/** Rows that stand twice or point to what is not there: such a pack is not taken in. */
export function brokenRows(pack: Pack): Finding[] {
  return checkReferences(pack).filter(
    ({ rule }) => rule === 'duplicate-id' || rule === 'unknown-reference',
  );
}

/** How a pack in a file stands to the one of the same id that is there: by the dates they were kept to. */
export function compareVersions(file: string, there: string): 'newer' | 'older' | 'same' {
  if (file === there) return 'same';
  return file > there ? 'newer' : 'older';
}
