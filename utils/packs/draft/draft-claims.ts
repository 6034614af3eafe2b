import { cuesOf, NAME_SOURCE } from './cues.ts';
import type { DraftBlock } from './read-article.ts';
import { sentencesOf } from './sentences.ts';
import { tidyName } from './tidy-name.ts';

/** A sentence whose word is somebody's own, or nobody's. */
export interface DraftClaim {
  /** UTF-16 offsets into the text of all blocks joined by line feeds, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly attribution: 'indirect' | 'hedge';
  /** The name in the cue; null for a hedge. */
  readonly source: string | null;
  readonly cue: string;
}

const HEDGES =
  /\b(?:is|are|was|were)\s+(?:\p{L}+\s+)?(?:expected|believed|thought|said|reported|likely|set)\s+to\b|\b(?:reportedly|allegedly)\b|devrait|devraient|aurait|auraient|serait|seraient|по сообщениям|ожидается|предположительно/iu;

/** A name that is known or drafted; UTF-16 offsets into the blocks' joined text. */
export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Sentences that report somebody's words without quoting, and those that nobody answers for.
 * @param names what the text names: of a longer name the cue may hold only the end.
 */
export function draftClaims(
  blocks: readonly DraftBlock[],
  language: string,
  names: readonly NamedStretch[] = [],
): DraftClaim[] {
  const { verbs, according } = cuesOf(language);
  const patterns = [
    new RegExp(`(?<name>${NAME_SOURCE})\\s+(?:${verbs})(?![\\p{L}])`, 'u'),
    new RegExp(`(?:${according})\\s+(?<name>${NAME_SOURCE})`, 'u'),
  ];
  const claims: DraftClaim[] = [];
  let offset = 0;
  for (const { part, text } of blocks) {
    if (part === 'body') {
      for (const sentence of sentencesOf(text, language)) {
        const at = offset + sentence.start;
        const claim = claimIn(sentence.text, patterns, (start, end) =>
          wholeName(names, at + start, at + end),
        );
        if (claim) {
          claims.push({ start: offset + sentence.start, end: offset + sentence.end, ...claim });
        }
      }
    }
    offset += text.length + 1;
  }
  return claims;
}

function claimIn(
  sentence: string,
  patterns: readonly RegExp[],
  nameAt: (start: number, end: number) => string | null,
): Pick<DraftClaim, 'attribution' | 'source' | 'cue'> | null {
  if (!/["“«„]/u.test(sentence)) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence);
      const source = match?.groups?.name;
      if (match && source !== undefined) {
        const name = tidyName(source).name || source;
        const start = match.index + match[0].lastIndexOf(name);
        return {
          attribution: 'indirect',
          source: nameAt(start, start + name.length) ?? name,
          cue: match[0],
        };
      }
    }
  }
  const hedge = HEDGES.exec(sentence);
  return hedge && { attribution: 'hedge', source: null, cue: hedge[0] };
}

/** The longest name over a stretch, or that it ends: "Министерство обороны | России". */
function wholeName(names: readonly NamedStretch[], start: number, end: number): string | null {
  const over = names
    .filter((one) => one.start <= start && one.end > start && one.end >= end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const before = names.find((one) => one.end === (over?.start ?? start) - 1);
  return before && over ? `${before.name} ${over.name}` : (over?.name ?? null);
}
