/**
 * A note's Markdown as the words a reader sees, on one line, for lists that show its beginning. It
 * takes away the marks of what people write in notes, not of everything Markdown knows; where text
 * is laid out, `markdown.ts` reads it properly.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/^ {0,3}(?:#{1,6}|>+|[-*+]|\d{1,9}[.)])[ \t]+/gmu, '')
    .replaceAll(/!?\[([^[\]\n]*)\]\([^()\s]*\)/gu, '$1')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/`+([^`\n]+)`+/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
