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

/** Sentences that report somebody's words without quoting, and those that nobody answers for. */
export function draftClaims(blocks: readonly DraftBlock[], language: string): DraftClaim[] {
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
        const claim = claimIn(sentence.text, patterns);
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
): Pick<DraftClaim, 'attribution' | 'source' | 'cue'> | null {
  if (!/["“«„]/u.test(sentence)) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence);
      const source = match?.groups?.name;
      if (match && source !== undefined) {
        return { attribution: 'indirect', source: tidyName(source).name || source, cue: match[0] };
      }
    }
  }
  const hedge = HEDGES.exec(sentence);
  return hedge && { attribution: 'hedge', source: null, cue: hedge[0] };
}
