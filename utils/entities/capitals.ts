/** Small words inside names, which capitals hide: "BANK OF ENGLAND". */
const SMALL = /^(of|the|and|de|du|des|la|le|les|d|l|и|на)$/;

/**
 * A line of capitals as it would stand in a sentence, unit for unit: `BURKINA FASO` gives
 * `Burkina Faso`. What cannot keep its length stays as it is.
 */
export function withoutCapitals(text: string): string {
  const changed = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const small = word.toLowerCase();
    return SMALL.test(small) ? small : word.charAt(0) + small.slice(1);
  });
  return changed.length === text.length ? changed : text;
}
