/** Ends a switch over a tagged union: a forgotten case is a compile error. @throws Error if reached. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
