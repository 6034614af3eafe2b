import { isCity } from '../place-types.ts';
import type { Span } from '../span.ts';
import type { Rule } from './rule.ts';

const WEIGHT = 0.3;

/** "PARIS (AFP) -", "Kyiv, June 5 -" at the head of a block: where the story was filed. */
export const dateline: Rule = ({ span, type, story, after }) => {
  if (!isCity(type) || (span.start !== 0 && !followsSlash(span))) return null;
  // "Marseille - Lyon" is a match.
  if (story.isTeamSport && after !== null && after.first === span.last + 1) return null;
  const rest = span.passage.text.slice(span.end, span.end + 60);
  const capitals = span.surface.length > 3 && span.surface === span.surface.toUpperCase();
  const filed =
    (capitals && span.passage.style === 'plain') ||
    /^(?:, [^\d,()]+)?(?: \([^\d,()]+\)| - |, [^\s\d,()]+ \d{1,2}\b)/.test(rest);
  return filed ? { rule: 'dateline', weight: WEIGHT } : null;
};

/** The second of "KHARTOUM/CAIRO". */
function followsSlash({ passage, start }: Span): boolean {
  const head = passage.text.slice(0, start);
  return head.endsWith('/') && head === head.toUpperCase();
}
