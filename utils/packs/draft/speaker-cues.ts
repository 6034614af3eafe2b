import { cuesOf, NAME_SOURCE } from './cues.ts';
import { tidyName } from './tidy-name.ts';

/** Who speaks, by the words beside a quotation. */
export interface Attributed {
  /** Null for a pronoun, or somebody without a name. */
  readonly name: string | null;
  readonly cue: string;
  readonly rule: 'cue-behind' | 'cue-before' | 'pronoun' | 'described';
}

interface CueRule {
  readonly pattern: RegExp;
  readonly rule: Attributed['rule'];
}

/** What tells the speaker of a quotation in one language. */
export interface SpeakerCues {
  readonly behind: readonly CueRule[];
  readonly before: readonly CueRule[];
  /** Words of a reporter inside a quotation, at their beginning. */
  readonly inside: RegExp;
}

const CLOSE = '\\s*["“«„]\\s*$';
const OPEN = '^[\\s"”“»,;.–—-]*';
const END = '(?![\\p{L}])';
const BEGIN = '(?<![\\p{L}])';
/** "Smith, the engineer, said" */
const APPOSITION = '(?:\\s*,[^,."]{2,80},)?';
/** Titles in small letters between verb and name: "said the minister, Jane Doe". */
const FILLER =
  "(?:\\s+(?:the|an?|its|his|her|their|le|la|l['’]|une?|son|sa|M\\.|Mme)?\\s*\\p{Ll}[\\p{L}\\s'’-]{0,80}?)?";
/** Somebody without a name: "the minister", "un porte-parole", "один из спасателей". */
const SOMEBODY =
  "(?:the|an?|its|his|her|their|one|le|la|l['’]|une?|son|sa|leur|ce|cette)\\s*\\p{Ll}[\\p{L}\\s'’-]{1,80}?";

/** The patterns of a language, to be tried in their order. */
export function speakerCues(language: string): SpeakerCues {
  const { verbs, pronouns, according, inverted } = cuesOf(language);
  const name = `(?<name>${NAME_SOURCE})`;
  const spoken = `(?:${pronouns})\\s+(?:${verbs})|(?:${verbs})\\s+(?:${pronouns})|${inverted}`;
  const nobody =
    language === 'ru'
      ? `(?:${verbs})${END}\\s+\\p{Ll}[\\p{L}\\s-]{2,60}`
      : `${SOMEBODY}\\s+(?:${verbs})${END}|(?:${verbs})\\s+${SOMEBODY}(?![\\p{L}-])`;
  return {
    behind: [
      cueRule(`${OPEN}(?:${spoken})${END}`, 'pronoun', 'iu'),
      cueRule(`${OPEN}${name}${APPOSITION}\\s+(?:${verbs})${END}`, 'cue-behind'),
      cueRule(`${OPEN}${SOMEBODY},\\s+${name},\\s+(?:${verbs})${END}`, 'cue-behind'),
      cueRule(`${OPEN}(?:${verbs})${END}${FILLER}[\\s,]+${name}`, 'cue-behind'),
      cueRule(`${OPEN}(?:${according})${FILLER}\\s+${name}`, 'cue-behind'),
      cueRule(`${OPEN}(?:${nobody})`, 'described'),
    ],
    before: [
      cueRule(`${BEGIN}(?:${spoken})${END}[^.!?"]{0,60}[,:]?${CLOSE}`, 'pronoun', 'iu'),
      cueRule(`${name}${APPOSITION}\\s+(?:${verbs})${END}[^.!?"]{0,80}[,:]?${CLOSE}`, 'cue-before'),
      cueRule(`${BEGIN}(?:${verbs})${END}${FILLER}\\s+${name}[^.!?"]{0,60}:${CLOSE}`, 'cue-before'),
      cueRule(`(?:${according})${FILLER}\\s+${name}[^.!?"]{0,60}[,:]?${CLOSE}`, 'cue-before'),
      cueRule(`${BEGIN}(?:${nobody})[^.!?"]{0,60}:${CLOSE}`, 'described'),
    ],
    inside: new RegExp(`^(?:${inverted}|(?:${verbs})${END})`, 'iu'),
  };
}

function cueRule(source: string, rule: CueRule['rule'], flags = 'u'): CueRule {
  return { pattern: new RegExp(source, flags), rule };
}

/** Who speaks, from the words before and behind a quotation, or from those inside it. */
export function attributionOf(
  cues: SpeakerCues,
  { before, behind, inside }: { before: string; behind: string; inside: string | null },
): Attributed | null {
  const behindOrInside = inside ?? behind;
  return (
    firstOf(cues.behind, behindOrInside) ?? (inside === null ? firstOf(cues.before, before) : null)
  );
}

function firstOf(rules: readonly CueRule[], words: string): Attributed | null {
  for (const { pattern, rule } of rules) {
    const match = pattern.exec(words);
    if (!match) continue;
    const run = match.groups?.name;
    const name = run === undefined ? '' : tidyName(run).name;
    // A capitalised word that is no name, such as a day of the week: another rule may know better.
    if (run !== undefined && name === '') continue;
    return { name: name || null, cue: cueOf(match[0]), rule };
  }
  return null;
}

function cueOf(text: string): string {
  return text.replace(/^[\s"”“»,;:.–—-]+/u, '').replace(/[\s"“«:,]+$/u, '');
}
