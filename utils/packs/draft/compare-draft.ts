import type { Pack } from '../pack.ts';
import { findPassage } from '../find-passage.ts';
import { passagesOf } from '../check-passages.ts';
import type { Draft } from './draft-pack.ts';

/** How much of one kind a draft has of what a person made of it. */
export interface Recall {
  readonly kind:
    | 'people'
    | 'places'
    | 'organisations'
    | 'dates'
    | 'statements'
    | 'speakers'
    | 'attributed claims'
    | 'stops';
  readonly found: number;
  readonly wanted: number;
  /** What rules did not find. */
  readonly missing: readonly string[];
}

/** What of a curated pack the draft of its article has: the share that can be had by rule. */
export function compareDraft(draft: Draft, pack: Pack, text: string): Recall[] {
  return [
    ...names(draft, pack, text),
    dates(draft, pack),
    ...statements(draft, pack, text),
    claims(draft, pack, text),
    stops(draft, pack),
  ];
}

function recall(kind: Recall['kind'], wanted: readonly (readonly [string, boolean])[]): Recall {
  const missing = wanted.filter(([, isFound]) => !isFound).map(([what]) => what);
  return { kind, found: wanted.length - missing.length, wanted: wanted.length, missing };
}

/** Entities that the article names by a name of theirs: proposed under one of their forms? */
function names(draft: Draft, pack: Pack, text: string): Recall[] {
  const proposed = new Set([
    ...draft.names.flatMap(({ name, variants }) => [name, ...variants]),
    ...draft.mentions.map(({ surface }) => surface),
  ]);
  const allForms = pack.entities.flatMap(({ aliases }) =>
    aliases.flatMap(({ text: form, forms = [] }) => [form, ...forms]),
  );
  const kinds = { person: 'people', place: 'places', organisation: 'organisations' } as const;
  return (['person', 'place', 'organisation'] as const).map((kind) => {
    const wanted = pack.entities.filter((entity) => entity.kind === kind);
    return recall(
      kinds[kind],
      wanted.flatMap(({ id, aliases }) => {
        const forms = aliases
          .filter((alias) => alias.class === 'name' || alias.class === 'acronym')
          .flatMap(({ text: form, forms: more = [] }) => [form, ...more])
          .filter((form) => standsAlone(text, form, allForms));
        const isNamed = forms.length > 0;
        return isNamed ? [[id, forms.some((form) => proposed.has(form))] as const] : [];
      }),
    );
  });
}

/** Whether a form stands in the text as whole words and not inside a longer name. */
function standsAlone(text: string, form: string, forms: readonly string[]): boolean {
  const longer = forms.filter((other) => other !== form && other.includes(form));
  let rest = text;
  for (const other of longer) rest = rest.replaceAll(other, '');
  const at = rest.indexOf(form);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(rest.charAt(at + form.length));
}

/** Dates that the article states of events. */
function dates(draft: Draft, pack: Pack): Recall {
  const found = draft.dates.flatMap(({ value }) => value ?? []);
  const stated = pack.events.flatMap(({ stated: date }) => date ?? []);
  const days = [
    ...new Set(stated.flatMap((date) => date.split('/')).filter((date) => /^\d/u.test(date))),
  ];
  return recall(
    'dates',
    days.map((day) => [day, found.some((date) => date.split('/').includes(day))] as const),
  );
}

function statements(draft: Draft, pack: Pack, text: string): Recall[] {
  const wanted = pack.statements.filter(({ manner }) => manner === 'quoted');
  const matches = wanted.map((statement) => {
    const place = findPassage(text, statement.passage);
    const drafted =
      place.kind === 'found'
        ? draft.quotations.find(({ start, end }) => start <= place.start && place.end <= end + 1)
        : undefined;
    return { statement, drafted };
  });
  const formsOf = (id: string) =>
    (pack.entities.find((entity) => entity.id === id)?.aliases ?? []).map((alias) => alias.text);
  return [
    recall(
      'statements',
      matches.map(({ statement, drafted }) => [statement.id, drafted !== undefined]),
    ),
    recall(
      'speakers',
      matches.map(({ statement, drafted }) => [
        statement.id,
        formsOf(statement.speaker).includes(drafted?.speaker ?? ''),
      ]),
    ),
  ];
}

/** Claims that somebody, or pointedly nobody, answers for. */
function claims(draft: Draft, pack: Pack, text: string): Recall {
  const wanted = pack.claims.filter(({ attribution }) =>
    ['quote', 'indirect', 'hedge'].includes(attribution),
  );
  const places = new Map(
    passagesOf(pack).map(({ at, passage }) => [at, findPassage(text, passage)]),
  );
  const cued = [...draft.claims, ...draft.quotations.filter(({ speaker }) => speaker !== null)];
  return recall(
    'attributed claims',
    wanted.map(({ id }) => {
      const place = places.get(`claims/${id}`);
      const isFound =
        place?.kind === 'found' &&
        cued.some(({ start, end }) => start <= place.start && place.end <= end + 1);
      return [id, isFound] as const;
    }),
  );
}

function stops(draft: Draft, pack: Pack): Recall {
  const formsOf = (id: string) =>
    (pack.entities.find((entity) => entity.id === id)?.aliases ?? []).map((alias) => alias.text);
  return recall(
    'stops',
    pack.itinerary.map(({ order, entity, status }) => [
      `${order} ${entity}`,
      draft.itinerary.some(
        (stop) =>
          stop.order === order && stop.status === status && formsOf(entity).includes(stop.name),
      ),
    ]),
  );
}
