/** What must stand in a text of a language's script, so that a wrong declaration is noticed. */
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Languages written in Cyrillic letters; others that are declared for a Cyrillic text are wrong. */
const IN_CYRILLIC = new Set('ru uk be bg sr mk kk ky mn tg tt ba ce cv os ab'.split(' '));

/**
 * The language of a text: the first declared one that fits its letters, else what the letters
 * suggest, else undefined.
 * @param declared BCP 47 tags or locales (`en_GB`), in the order of trust.
 * @param sample some of the text.
 */
export function languageOf(
  declared: readonly (string | undefined)[],
  sample: string,
): string | undefined {
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  for (const tag of declared) {
    const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
    if (!primary) continue;
    if (
      cyrillic > latin
        ? IN_CYRILLIC.has(primary)
        : latin <= cyrillic || !IN_CYRILLIC.has(primary) || primary === 'sr'
    ) {
      return primary;
    }
  }
  if (cyrillic <= latin || cyrillic < 20) return undefined;
  return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
}
