/** Small words inside names, which capitals hide: "BANK OF ENGLAND". */
const SMALL = /^(of|the|and|de|du|des|la|le|les|d|l|и|на)$/;
/** Small in some names and large in others: "DAR ES SALAAM", "PORT-AU-PRINCE", "THE HAGUE". */
const DOUBTFUL = /\b(?:the|la|le|les|au|aux|es|sur|do|da|el)\b/i;

/**
 * A line of capitals as it may stand in a sentence, unit for unit: `BURKINA FASO` gives
 * `Burkina Faso`; in two ways where a small word may begin a name. What cannot keep its length stays
 * as it is.
 */
export function withoutCapitals(text: string): string[] {
  const usual = respelt(text, (word) => SMALL.test(word));
  if (!DOUBTFUL.test(text)) return [usual];
  const other = respelt(text, (word) => DOUBTFUL.test(word) && !SMALL.test(word));
  return other === usual ? [usual] : [usual, other];
}

function respelt(text: string, isSmall: (word: string) => boolean): string {
  const changed = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const small = word.toLowerCase();
    return isSmall(small) ? small : word.charAt(0) + small.slice(1);
  });
  return changed.length === text.length ? changed : text;
}
