/** What the world-atlas package ships: TopoJSON of Natural Earth's land and countries. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
  export default topology;
}
