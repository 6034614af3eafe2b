/** True for entity types that are a country of their own. */
export function isCountryType(type: string): boolean {
  return type === 'country' || type === 'territory';
}

/** True for a place smaller than a country. */
export function isCity(type: string): boolean {
  return type === 'city' || type === 'capital';
}
