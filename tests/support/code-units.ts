import fc from 'fast-check';

/** Strings of any code units, halves of surrogate pairs among them. */
export function codeUnits(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units));
}
