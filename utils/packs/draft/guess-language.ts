/** Frequent words that the other languages of drafts do not have. */
const MARKERS = {
  en: /(?<!\p{L})(?:the|and|of|with|was|has|that)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|les|des|une|est|dans|que|avec)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:и|в|на|что|не|по|с)(?!\p{L})/giu,
} as const;

/** English, French or Russian, by frequent words; English when there are none. */
export function guessLanguage(text: string): 'en' | 'fr' | 'ru' {
  const count = (language: keyof typeof MARKERS) => (text.match(MARKERS[language]) ?? []).length;
  const ranked = (['en', 'fr', 'ru'] as const).toSorted((a, b) => count(b) - count(a));
  return ranked[0] ?? 'en';
}
