import * as v from 'valibot';
import type { Ambiguity } from '../../utils/entities/gazetteer.ts';
import { personCases } from './russian-people.ts';
import { readList } from './sources.ts';

const PeopleNamesSchema = v.object({
  placeGiven: v.array(v.string()),
  placeSurname: v.array(v.string()),
  placeWord: v.array(v.string()),
  given: v.array(v.string()),
});

/** Given names that tell that what follows is a surname; Russian ones in all cases. */
export function readGivenNames(): string[] {
  const { given } = readList('people-names', PeopleNamesSchema);
  return given.flatMap((name) => (/[Ѐ-ӿ]/.test(name) ? personCases(name) : [name]));
}

/** What place names may also be. */
export function readAmbiguities(): ReadonlyMap<string, Ambiguity> {
  const list = readList('people-names', PeopleNamesSchema);
  return new Map<string, Ambiguity>([
    ...list.placeWord.map((name) => [name, 'word'] as const),
    ...list.placeSurname.map((name) => [name, 'surname'] as const),
    ...list.placeGiven.map((name) => [name, 'given-name'] as const),
  ]);
}
