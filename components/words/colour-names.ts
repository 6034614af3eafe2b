import { COLOURS, type Colour } from '@/utils/notes/colours.ts';
import type { Language, Settings } from '@/utils/settings/settings.ts';
import { common } from './common.ts';
import { popup } from './popup.ts';

/** What each colour is called, with the meaning the reader gave it. */
export function colourNames(
  language: Language,
  meanings: Settings['colourMeanings'],
): Record<Colour, string> {
  const names = { ...common[language].colours };
  for (const colour of COLOURS) {
    const meaning = meanings[colour]?.trim();
    if (meaning) names[colour] = popup[language].colourMeaning(names[colour], meaning);
  }
  return names;
}
