import type { Reason } from '@/utils/entities/mention.ts';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';

/** A reason as a reader reads it. */
export interface ReadReason {
  readonly text: string;
  /** What it says of the mark; `base` for what the words are by themselves. */
  readonly side: 'base' | 'for' | 'against';
}

/** The rules' reasons in plain words, each said once, in the order in which they were weighed. */
export function readReasons(reasons: readonly Reason[], texts: Texts): ReadReason[] {
  const read = reasons.map((reason) => ({ text: textOf(reason, texts), side: sideOf(reason) }));
  return read.filter((one, at) => read.findIndex(({ text }) => text === one.text) === at);
}

/** By what exactly the rule saw, else by its direction, else by the rule; a rule may be newer than its words. */
function textOf({ rule, detail, weight }: Reason, texts: Texts): string {
  const words: Readonly<Record<string, string>> = texts.reasons;
  return (
    words[`${rule}:${detail ?? ''}`] ??
    words[rule + (weight < 0 ? '-' : '+')] ??
    words[rule] ??
    texts.reasons.other
  );
}

function sideOf({ rule, weight }: Reason): ReadReason['side'] {
  if (rule === 'prior' || weight === 0) return 'base';
  return weight < 0 ? 'against' : 'for';
}
