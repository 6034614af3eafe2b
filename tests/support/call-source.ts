/**
 * Source text that calls a function with JSON arguments in another world. The function must not
 * close over anything. tsx wraps inner functions in `__name`, which does not exist over there.
 */
export function callSource(
  work: (...args: never[]) => unknown,
  ...args: readonly unknown[]
): string {
  return `((__name) => (${work.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}))((f) => f)`;
}
