import type { Passage } from './passage.ts';

/**
 * Marks of local news that tell its country without naming it. Only such as no other country's
 * press uses: the numbering plan of North America, and ranks and forces of Canada's police.
 */
const SIGNS: readonly { readonly sign: RegExp; readonly countries: readonly string[] }[] = [
  { sign: /(^|[^\d-])(\d{3}-|\(\d{3}\) ?)\d{3}-\d{4}(?![\d-])/, countries: ['US', 'CA'] },
  { sign: /\bConst\. \p{Lu}|\bRCMP\b/u, countries: ['CA'] },
];

/** ISO codes of the countries whose local news this looks like; mostly none. */
export function localSigns(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (const { sign, countries } of SIGNS) {
      if (sign.test(text)) for (const country of countries) found.add(country);
    }
  }
  return found;
}
