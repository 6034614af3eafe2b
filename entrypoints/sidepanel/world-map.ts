import { feature, mesh } from 'topojson-client';
import type { WorldMap } from '@/components/panel/RouteMap.tsx';

/** Land and borders at 1:110 million (Natural Earth through world-atlas), loaded when first needed. */
export async function loadWorldMap(): Promise<WorldMap> {
  const { default: topology } = await import('world-atlas/countries-110m.json');
  return {
    land: feature(topology, topology.objects.land),
    borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
  };
}
