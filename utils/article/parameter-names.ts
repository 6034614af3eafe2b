/**
 * Names of an address's query parameters in order, repeated ones repeated. Not by `keys()`: in a
 * Firefox content script the iterators of web objects cannot be iterated (Xray vision).
 */
export function parameterNames(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  return names;
}
