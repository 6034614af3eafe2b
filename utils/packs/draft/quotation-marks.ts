/** A stretch between quotation marks, marks not included; UTF-16 offsets, end exclusive. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** The closing mark is missing: the quotation goes on in the next paragraph. */
  readonly isOpen: boolean;
}

/** Closing mark by opening mark. Straight marks are both. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/**
 * Stretches between quotation marks of one paragraph, outermost only. An apostrophe is never a mark:
 * single quotation marks cannot be told from it by rule.
 */
export function quotedStretches(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  for (let i = 0; i < text.length; i++) {
    const closing = PAIRS.get(text.charAt(i));
    if (closing === undefined) continue;
    const close = closingMark(text, i, closing);
    const end = close < 0 ? text.length : close;
    const inner = text.slice(i + 1, end);
    const start = i + 1 + (inner.length - inner.trimStart().length);
    const trimmed = start + inner.trim().length;
    if (trimmed > start) found.push({ start, end: trimmed, isOpen: close < 0 });
    i = end;
  }
  return found;
}

/** Index of the mark that closes the one at `open`; nested guillemets are skipped; -1 if none. */
function closingMark(text: string, open: number, closing: string): number {
  const opening = text.charAt(open);
  let depth = 0;
  for (let i = open + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === closing) {
      if (depth === 0) return i;
      depth -= 1;
    } else if (character === opening) depth += 1;
  }
  return -1;
}
