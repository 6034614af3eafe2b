/** What a formatting key makes of the selected words. */
export type Format = 'strong' | 'emphasis' | 'link' | 'code';

/** One replacement in a text and what is selected afterwards; UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly select: { readonly start: number; readonly end: number };
}

const MARKS = { strong: '**', emphasis: '*', code: '`' } as const;
/** Stands selected where the address is to be typed or pasted. */
const ADDRESS = 'https://';

/** The edit that formats a selection as Markdown, or takes the same format off again. */
export function formatText(text: string, start: number, end: number, format: Format): TextEdit {
  const chosen = text.slice(start, end);
  if (format === 'link') return asLink(chosen, start, end);
  const mark = MARKS[format];
  const { length } = mark;
  if (isMarked(text.slice(0, start), text.slice(end), mark))
    return {
      start: start - length,
      end: end + length,
      insert: chosen,
      select: { start: start - length, end: end - length },
    };
  // Marks that stand away from the words are no marks in CommonMark: white space stays outside.
  const words = chosen.trim();
  const before = chosen.slice(0, chosen.length - chosen.trimStart().length);
  const after = words === '' ? '' : chosen.slice(before.length + words.length);
  const from = start + before.length + length;
  return {
    start,
    end,
    insert: `${before}${mark}${words}${mark}${after}`,
    select: { start: from, end: from + words.length },
  };
}

/** Whether a selection stands between two marks of a kind; `**` is not twice `*`. */
function isMarked(before: string, after: string, mark: string): boolean {
  const left = /[*`]*$/u.exec(before)?.[0] ?? '';
  const right = /^[*`]*/u.exec(after)?.[0] ?? '';
  if (!left.endsWith(mark) || !right.startsWith(mark)) return false;
  return mark !== '*' || (left.length % 2 === 1 && right.length % 2 === 1);
}

/** `[words](https://)`: the address is selected, or the words where there are none yet. */
function asLink(chosen: string, start: number, end: number): TextEdit {
  const isAddress = /^https?:\/\/\S+$/u.test(chosen);
  const words = isAddress ? '' : chosen;
  const insert = `[${words}](${isAddress ? chosen : ADDRESS})`;
  const at = start + words.length + 3;
  const select =
    words === '' ? { start: start + 1, end: start + 1 } : { start: at, end: at + ADDRESS.length };
  return { start, end, insert, select };
}
