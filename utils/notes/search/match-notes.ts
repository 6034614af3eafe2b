import { COLOURS } from '../colours.ts';
import { addBit, bitset, countBits, keepCommon, takeOut, type Bitset } from './bitset.ts';
import { fold } from './fold.ts';
import type { GrowingRows } from './growing.ts';
import type { NameTable } from './name-table.ts';
import type { NoteIndex } from './note-index.ts';
import { PROPERTIES, type Condition, type Query } from './query.ts';

/** Names of entities by id, as the reader knows them; ids that are missing are matched by id alone. */
export type EntityNames = ReadonlyMap<string, readonly string[]>;

export interface Match {
  readonly notes: Bitset;
  /** Words that no note has, with the similar words that were searched for in their place. */
  readonly replaced: readonly { readonly typed: string; readonly similar: readonly string[] }[];
}

/** The living notes for which every clause of the query holds. */
export function matchNotes(index: NoteIndex, query: Query, names: EntityNames): Match {
  const notes = index.alive();
  const replaced: { typed: string; similar: string[] }[] = [];
  for (const { condition, negated } of query.clauses) {
    const found = matchCondition(index, condition, names);
    const slip =
      !negated && condition.kind === 'words' && condition.prefix && countBits(found) === 0;
    if (slip && condition.terms.length === 1) {
      const typed = condition.terms[0] ?? '';
      const similar = index.words.similarTo(typed);
      for (const word of similar) unite(found, index.words.find([word], false));
      if (similar.length > 0) replaced.push({ typed, similar });
    }
    if (negated) takeOut(notes, found);
    else keepCommon(notes, found);
  }
  return { notes, replaced };
}

function unite(bits: Bitset, others: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (others[i] ?? 0);
}

function matchCondition(index: NoteIndex, condition: Condition, names: EntityNames): Bitset {
  switch (condition.kind) {
    case 'words':
      return index.words.find(condition.terms, condition.prefix);
    case 'tag':
      return inRows(index, index.tagRows, tagNumbers(index.tags, condition.value));
    case 'entity':
      return inRows(index, index.entityRows, entityNumbers(index.entities, condition.value, names));
    case 'site':
      return bySite(index, condition.value);
    case 'colour': {
      const colour = COLOURS.indexOf(condition.colour);
      return where(index, (n) => index.colour.at(n) === colour);
    }
    case 'created': {
      const [from, until] = [condition.from / 1000, condition.until / 1000];
      return where(index, (n) => index.created.at(n) >= from && index.created.at(n) < until);
    }
    case 'has': {
      const bit = 1 << PROPERTIES.indexOf(condition.property);
      return where(index, (n) => (index.properties.at(n) & bit) !== 0);
    }
  }
}

function where(index: NoteIndex, holds: (number: number) => boolean): Bitset {
  const found = bitset(index.size);
  for (let n = 0; n < index.size; n++) if (holds(n)) addBit(found, n);
  return found;
}

function inRows(index: NoteIndex, rows: GrowingRows, wanted: ReadonlySet<number>): Bitset {
  const found = bitset(index.size);
  if (wanted.size === 0) return found;
  for (let n = 0; n < index.size; n++)
    for (let i = rows.start(n); i < rows.end(n); i++)
      if (wanted.has(rows.values.at(i))) addBit(found, n);
  return found;
}

/** The tag itself with its sub-tags (`africa/sahel`); if there is none, tags that begin so. */
function tagNumbers(tags: NameTable, value: string): Set<number> {
  const folded = tags.names().map(fold);
  const same = numbersWhere(folded, (tag) => tag === value || tag.startsWith(`${value}/`));
  return same.size > 0 ? same : numbersWhere(folded, (tag) => tag.startsWith(value));
}

/** Entities with a name that contains the words, or with this id. */
function entityNumbers(entities: NameTable, value: string, names: EntityNames): Set<number> {
  const slug = value.replaceAll(' ', '-');
  return numbersWhere(entities.names(), (id) => {
    const known = names.get(id) ?? [];
    return id === value || id.includes(slug) || known.some((name) => fold(name).includes(value));
  });
}

function numbersWhere(names: readonly string[], holds: (name: string) => boolean): Set<number> {
  const numbers = new Set<number>();
  names.forEach((name, n) => {
    if (holds(name)) numbers.add(n);
  });
  return numbers;
}

/** The site itself and those below it; while typing, sites that begin so. */
function bySite(index: NoteIndex, value: string): Bitset {
  const sites = index.articleIds.names().map((id) => index.articles.get(id)?.site ?? '');
  const same = numbersWhere(sites, (site) => site === value || site.endsWith(`.${value}`));
  const wanted = same.size > 0 ? same : numbersWhere(sites, (site) => site.startsWith(value));
  return where(index, (n) => wanted.has(index.article.at(n)));
}
