import * as v from 'valibot';

/**
 * Cards of the world pack in short form, as the build writes them. Languages stand in the order
 * en, fr, ru. What is equal in all three is stored once.
 */
export interface WorldCards {
  readonly format: 'sidelight-world';
  readonly version: 1;
  /** Date up to which the lists were kept. */
  readonly asOf: string;
  readonly sources: readonly WorldCardSource[];
  readonly attributions: readonly {
    readonly name: string;
    readonly url: string;
    readonly licence: string;
  }[];
  readonly entities: readonly WorldCard[];
}

export interface WorldCardSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
}

/** One entity; keys are short since there are thousands of them. */
export interface WorldCard {
  /** id */
  readonly i: string;
  /** kind: p place, o organisation, h person */
  readonly k: 'p' | 'o' | 'h';
  /** type */
  readonly t: string;
  /** names */
  readonly n: readonly string[];
  /** descriptions; places have theirs made from type and country */
  readonly d?: readonly string[];
  /** Wikidata id */
  readonly w?: string;
  /** GeoNames id */
  readonly g?: number;
  /** latitude and longitude, degrees, WGS 84 */
  readonly c?: readonly [number, number];
  /** ISO 3166-1 alpha-2 of the country it is or lies in */
  readonly f?: string;
  readonly x?: readonly WorldCardFact[];
}

/** property, value (texts, or `@` and an entity id), source, as-of, from, until */
export type WorldCardFact = readonly [
  property: string,
  value: string | readonly string[],
  source: string,
  asOf: string,
  from?: string,
  until?: string,
];

/** Long lists are told to be lists; their rows are the build's own and checked by its tests. */
function listOf<Row>() {
  return v.custom<readonly Row[]>(Array.isArray);
}

const CardsSchema = v.object({
  format: v.literal('sidelight-world'),
  version: v.literal(1),
  asOf: v.string(),
  sources: listOf<WorldCardSource>(),
  attributions: listOf<WorldCards['attributions'][number]>(),
  entities: listOf<WorldCard>(),
});

/**
 * `world-cards.json` as it was fetched from the extension's own files.
 * @throws ValiError if it is of another format or version.
 */
export function parseWorldCards(value: unknown): WorldCards {
  return v.parse(CardsSchema, value);
}
