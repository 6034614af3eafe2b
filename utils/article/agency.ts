/** News agencies by the name we show; each with the forms that bylines, credits and datelines use. */
const AGENCIES: readonly { readonly name: string; readonly forms: RegExp }[] = [
  { name: 'AFP', forms: /\bAFP\b|Agence France-Presse/ },
  { name: 'Reuters', forms: /\bReuters\b|\bREUTERS\b|Рейтер/ },
  { name: 'AP', forms: /\bAP\b|\bThe Associated Press\b|\bAssociated Press\b/ },
  { name: 'dpa', forms: /\bdpa\b|Deutsche Presse-Agentur/ },
  { name: 'TASS', forms: /\bTASS\b|(?<![А-яЁё])ТАСС(?![А-яЁё])/ },
  { name: 'RIA Novosti', forms: /\bRIA Novosti\b|РИА Новости/ },
  { name: 'Interfax', forms: /\bInterfax\b|Интерфакс/ },
  { name: 'Xinhua', forms: /\bXinhua\b|新华社/ },
  { name: 'EFE', forms: /\bEFE\b/ },
  { name: 'ANSA', forms: /\bANSA\b/ },
  { name: 'APA', forms: /\bAPA\b/ },
  { name: 'Kyodo', forms: /\bKyodo\b|共同通信/ },
  { name: 'Yonhap', forms: /\bYonhap\b/ },
  { name: 'PTI', forms: /\bPTI\b|Press Trust of India/ },
  { name: 'UPI', forms: /\bUPI\b/ },
  { name: 'PA Media', forms: /\bPA Media\b/ },
  { name: 'Ukrinform', forms: /\bUkrinform\b|Укринформ/ },
  { name: 'Anadolu', forms: /\bAnadolu\b/ },
];

/** A dateline's or signature's brackets: `PARIS (AFP) —`, `(Reuters)`, `© AFP`. */
const SIGNATURE = /\(([^()]{2,30})\)\s*[-–—]|^\(([^()]{2,30})\)|[©(]\s*([^()©]{2,30}?)\)?\s*$/u;

/**
 * The agency a story comes from, or null: named in the byline or credit given, else in the signature
 * at the start or end of the text. A mention elsewhere ("told AFP") is no sign.
 */
export function agencyOf(bylines: readonly string[], text: string): string | null {
  for (const byline of bylines) {
    const found = AGENCIES.find(({ forms }) => forms.test(byline));
    if (found) return found.name;
  }
  for (const edge of [text.slice(0, 80), text.slice(-40).trim()]) {
    const signature = SIGNATURE.exec(edge)?.slice(1).find(Boolean);
    const found = signature && AGENCIES.find(({ forms }) => forms.test(signature));
    if (found) return found.name;
  }
  return null;
}
