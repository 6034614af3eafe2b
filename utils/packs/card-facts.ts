import type { Language } from '../settings/settings.ts';
import type { CardFact, CardSource } from './card-view.ts';
import { factTime } from './fact-time.ts';
import { formatPartialDate, formatPeriod } from './format-date.ts';
import { localise } from './localise.ts';
import type { Fact, Pack } from './pack.ts';
import { PROPERTIES, type Property } from './properties.ts';

/** A card's facts by how they stand to the article's date. */
export interface SortedFacts {
  readonly then: readonly CardFact[];
  readonly since: readonly CardFact[];
  readonly before: readonly CardFact[];
}

/**
 * Sorts facts around a day.
 * @param day the article's date, `YYYY-MM-DD`.
 * @param known the last day up to which the pack was kept.
 */
export function sortFacts(
  facts: readonly Fact[],
  pack: Pick<Pack, 'id' | 'entities' | 'sources'>,
  day: string,
  known: string,
  language: Language,
): SortedFacts {
  const then: CardFact[] = [];
  const since: CardFact[] = [];
  const before: CardFact[] = [];
  for (const fact of facts) {
    const property = propertyOf(fact);
    const view = factView(fact, property, pack, language);
    const time = factTime(datesOf(fact, property), property.tense, day, known);
    if (time.kind === 'since') since.push(view);
    else if (time.kind === 'before') before.push(view);
    else if (time.kind === 'then') {
      const certain = view.certain && time.certain;
      if (!time.endsSince) then.push({ ...view, certain });
      else {
        // What nobody could know on the day, its end, is told apart.
        then.push({ ...view, certain, when: formatPeriod(fact.from, undefined, language) });
        const when = formatPeriod(undefined, fact.until, language);
        since.push({ ...view, id: `${view.id}-end`, when });
      }
    }
  }
  return { then, since, before };
}

/** An occasion whose value is a date happened on it. */
function datesOf({ value, from, until }: Fact, { tense }: Property): Pick<Fact, 'from' | 'until'> {
  const begin = from ?? (tense === 'occasion' && 'date' in value ? value.date : undefined);
  return { ...(begin !== undefined && { from: begin }), ...(until !== undefined && { until }) };
}

/** A property without a label shows its name: better than hiding a sourced fact. */
function propertyOf(fact: Fact): Property {
  return PROPERTIES.get(fact.property) ?? { label: { en: fact.property }, tense: 'state' };
}

function factView(
  fact: Fact,
  property: Property,
  pack: Pick<Pack, 'id' | 'entities' | 'sources'>,
  language: Language,
): CardFact {
  const { value, entity } = valueOf(fact, pack, language);
  const when =
    property.tense === 'state'
      ? formatPeriod(fact.from, fact.until, language)
      : occasionDate(fact, language);
  return {
    id: fact.id,
    label: localise(property.label, language),
    value,
    entity,
    when: when === value ? '' : when,
    asOf: formatPartialDate(fact.asOf, language),
    sources: sourcesOf(fact.sources, pack),
    note: fact.note ? localise(fact.note, language) : '',
    certain: fact.partly !== true,
  };
}

/** An occasion is on a day; one that is only known to be over is told as "until". */
function occasionDate(fact: Fact, language: Language): string {
  if (fact.from !== undefined) return formatPartialDate(fact.from, language);
  return formatPeriod(undefined, fact.until, language);
}

function valueOf(
  fact: Fact,
  pack: Pick<Pack, 'id' | 'entities'>,
  language: Language,
): { readonly value: string; readonly entity: string | null } {
  const { value } = fact;
  if ('date' in value) return { value: formatPartialDate(value.date, language), entity: null };
  if (!('entity' in value)) return { value: localise(value, language), entity: null };
  const target = pack.entities.find((entity) => entity.id === value.entity);
  const text = value.text ?? target?.name;
  return {
    value: text ? localise(text, language) : value.entity,
    entity: `${pack.id}/${value.entity}`,
  };
}

/** The sources of a row as a card shows them. */
export function sourcesOf(ids: readonly string[], pack: Pick<Pack, 'sources'>): CardSource[] {
  return ids.flatMap((id) => {
    const source = pack.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const title = source.publisher ? `${source.title} (${source.publisher})` : source.title;
    return [{ title, url: source.url }];
  });
}
