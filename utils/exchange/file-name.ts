/** Longest name without its ending, in characters: well below 255 bytes in any script. */
const LONGEST = 60;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A file name that every system takes, stable as long as title and id are: date, title, and the end
 * of the id, which tells articles of one title apart.
 */
export function fileName(title: string, date: string | undefined, id: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  const tail = id.replace(/[^0-9a-z]/giu, '').slice(-6);
  const words = safePart(title);
  return [day, words, tail && `(${tail})`].filter((part) => part).join(' ') || 'untitled';
}

/** Text without what file systems, shells and Markdown links trip over. */
export function safePart(text: string): string {
  const plain = text
    .normalize('NFC')
    // Control and format characters: a right-to-left override can disguise an ending.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/["*/:<>?\\|#^[\]%~`$!;&]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const cut = [...plain].slice(0, LONGEST).join('');
  const trimmed = cut.replace(/^[\s.-]+|[\s.]+$/gu, '');
  return RESERVED.test(trimmed) ? `${trimmed}_` : trimmed;
}
