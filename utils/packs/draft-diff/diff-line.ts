/**
 * One row of the difference between a draft and the pack that a person made of the same article.
 * `same`, `different`, `missing` (only in the pack), `extra` (only in the draft), and `edited`: in the
 * pack alone, and no rule could have found it.
 */
export interface DiffLine {
  readonly mark: 'same' | 'different' | 'missing' | 'extra' | 'edited';
  readonly what: string;
  /** What differs, one thing each; what an editor should know of a row that agrees. */
  readonly details: readonly string[];
}

/** The rows of one kind. */
export interface DiffSection {
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

/** A row of a difference; it differs if it is given as the same and `differences` are named. */
export function diffLine(
  mark: DiffLine['mark'],
  what: string,
  differences: readonly string[] = [],
  remarks: readonly string[] = [],
): DiffLine {
  const own = mark === 'same' && differences.length > 0 ? 'different' : mark;
  return { mark: own, what, details: [...differences, ...remarks] };
}

/** Words in curly quotation marks, as rows of a difference show an article's own. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** How the two sides of one thing are put beside each other. */
export function differs(what: string, draft: string, pack: string): string[] {
  return draft === pack ? [] : [`${what}: ${draft} in the draft, ${pack} in the pack`];
}
