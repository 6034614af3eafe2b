import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { neighbors } from 'topojson-client';
import * as v from 'valibot';

const require = createRequire(import.meta.url);

const AtlasSchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.looseObject({
    countries: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.looseObject({
          type: v.picklist(['Polygon', 'MultiPolygon']),
          id: v.optional(v.string()),
          arcs: v.custom<number[][] & number[][][]>(Array.isArray),
        }),
      ),
    }),
  }),
});

/**
 * Land borders by ISO 3166-1 numeric code: countries whose outlines share an arc in Natural Earth
 * 1:50 million (world-atlas, public domain). Rivers of a few hundred metres may be missing.
 */
export function readNeighbours(): ReadonlyMap<string, readonly string[]> {
  const path = require.resolve('world-atlas/countries-50m.json');
  const atlas = v.parse(AtlasSchema, JSON.parse(readFileSync(path, 'utf8')));
  const { geometries } = atlas.objects.countries;
  const ids = geometries.map((geometry) => geometry.id ?? '');
  const found = new Map<string, readonly string[]>();
  neighbors(geometries).forEach((near, at) => {
    const id = ids[at];
    if (id) found.set(id, near.map((other) => ids[other] ?? '').filter(Boolean));
  });
  return found;
}
