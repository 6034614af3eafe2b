import type { Passage } from './passage.ts';

/**
 * Police, courts and broadcasters that only one country's press speaks of in this form, so that
 * local news tells its country without naming it.
 */
const SIGNS: readonly { readonly country: string; readonly sign: RegExp }[] = [
  { country: 'AU', sign: /\bSenior Constable\b|\bNSW\b/ },
  { country: 'CA', sign: /\bConst\. [A-Z]|\b(?:RCMP|OPP|MPP|CTV)\b/ },
  { country: 'GB', sign: /\bPC [A-Z][a-z]|\b(?:Crown Court|Scotland Yard|NHS)\b/ },
  { country: 'US', sign: /\bSheriff's (Office|Department|deputies)\b|\bHighway Patrol\b/ },
];

/** ISO codes of the countries whose local news this looks like; mostly none. */
export function localSigns(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (const { country, sign } of SIGNS) if (sign.test(text)) found.add(country);
  }
  return found;
}
