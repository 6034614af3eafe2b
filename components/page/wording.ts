import { diffWordsWithSpace } from 'diff';

/** A stretch of wording and whether it stands on both sides. */
export interface WordingPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Old and new wording, each split where they differ (Myers 1986, by words, from the `diff` package). */
export function compareWordings(
  before: string,
  now: string,
): { readonly before: WordingPart[]; readonly now: WordingPart[] } {
  const parts = diffWordsWithSpace(before, now);
  return {
    before: parts
      .filter((part) => !part.added)
      .map(({ value, removed }) => ({ text: value, changed: removed })),
    now: parts
      .filter((part) => !part.removed)
      .map(({ value, added }) => ({ text: value, changed: added })),
  };
}
