/**
 * Marks that mean something inside a line: CommonMark's, and Obsidian's `[[link]]`, `==mark==`,
 * `$math$`, `#tag`, `^block`.
 */
const MEANINGFUL = /[\\`*_[\]<>#|~&$^=!]/gu;

/** Plain text as one line of Markdown that shows exactly that text; line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(MEANINGFUL, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^([+-])/u, '\\$1');
}

/** A string as a YAML value: a JSON string is one (YAML 1.2, 5.7, double-quoted scalars). */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
