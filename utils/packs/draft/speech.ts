import { isTitleWord } from './name-words.ts';
import { quotedStretches, type QuotedStretch } from './quotation-marks.ts';

/** Speech in one paragraph: its stretches, and the words between that say whose it is. */
export interface Speech extends QuotedStretch {
  /** Words inside the quotation marks that tell who speaks: «Да, — сказал он. — Нет». */
  readonly inside: string | null;
  /** The stretch goes on with the one before it, after such words. */
  readonly isRest: boolean;
}

/**
 * Stretches of speech: between quotation marks, and in paragraphs that open with a dash, as Russian and
 * French write dialogue. What stands inside the marks and belongs to the reporter is cut out.
 * @param cue recognises words that say who speaks, at their beginning.
 */
export function speechIn(text: string, cue: RegExp): Speech[] {
  const stretches = quotedStretches(text);
  const dialogue = stretches.length === 0 ? dialogueOf(text) : null;
  if (dialogue === null) return stretches.flatMap((stretch) => splitAt(text, stretch, cue));
  const parts = splitAt(text, dialogue, cue);
  return parts.some(({ inside }) => inside !== null) ? parts : [];
}

/** A paragraph behind a dash; only words that say who speaks tell it from an item of a list. */
function dialogueOf(text: string): QuotedStretch | null {
  const start = /^\s*[—–-]\s+/u.exec(text)?.[0].length;
  return start === undefined ? null : { start, end: text.length, isOpen: false };
}

/** Where the reporter's words may begin inside speech: behind ", — " or, in French, behind ", ". */
const BREAK = /[,!?…]\s+(?:[—–-]\s+)?/gu;
/** What is told of the speaker behind the name: ", auteur de deux buts." */
const APPOSITION = /^\s*,\s+(?:(?:le|la|l['’])\s*)?(\p{Ll}+)[^.,!?]{0,80}(?=[.,])/u;

/** Where the reporter's words end. */
const RESUME = /[.,]\s+[—–-]\s+|,\s+|\.\s+(?=\p{Lu})|[.,!?]?\s*$/u;

/** The reporter's words are short; UTF-16 code units. */
const LONGEST_CUE = 120;

function splitAt(text: string, stretch: QuotedStretch, cue: RegExp): Speech[] {
  const words = text.slice(stretch.start, stretch.end);
  for (const found of words.matchAll(BREAK)) {
    const from = found.index + found[0].length;
    const rest = words.slice(from);
    const head = cue.exec(rest)?.[0];
    if (head === undefined) continue;
    const named = /^[^.,!?]*/u.exec(rest.slice(head.length))?.[0] ?? '';
    const said = head.length + named.length;
    const told = APPOSITION.exec(rest.slice(said));
    const isTold =
      told !== null && (isTitleWord(told[1] ?? '') || /^qui$|^aute/u.test(told[1] ?? ''));
    const reported = said + (isTold ? told[0].length : 0);
    const end = RESUME.exec(rest.slice(reported));
    const length = reported + (end?.index ?? 0);
    if (end === null || length > LONGEST_CUE) continue;
    const before = { ...stretch, end: stretch.start + found.index, isOpen: false };
    const resumed = stretch.start + from + length + end[0].length;
    const first = { ...before, inside: rest.slice(0, length), isRest: false };
    if (resumed >= stretch.end) return [first];
    return [first, { ...stretch, start: resumed, inside: null, isRest: true }];
  }
  return [{ ...stretch, inside: null, isRest: false }];
}
