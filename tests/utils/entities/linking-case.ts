/** What the linker must do with the world pack alone, as data. Sentences are our own. */
export interface LinkingCase {
  readonly language: string;
  /** Blocks of the article. */
  readonly text: readonly string[];
  /** `surface = entity` of every marked mention, in reading order. */
  readonly marked: readonly string[];
}

/** An English text. */
export function en(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'en', text: [text].flat(), marked };
}
/** A French text. */
export function fr(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'fr', text: [text].flat(), marked };
}
/** A Russian text. */
export function ru(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'ru', text: [text].flat(), marked };
}
