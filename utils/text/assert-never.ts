/** Ends a switch over a tagged union: a case that is forgotten is a compile error. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
