/** Forms of one text by CLDR plural category; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Picks the plural form by CLDR rules (Intl.PluralRules) and puts the number, formatted for the
 * locale, in the place of `#`.
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const rule = new Intl.PluralRules(locale).select(count);
  const form = forms[rule] ?? forms.other;
  return form.replaceAll('#', new Intl.NumberFormat(locale).format(count));
}
