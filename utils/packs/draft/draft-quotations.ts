import { cuesOf, NAME_SOURCE } from './cues.ts';
import { quotedStretches, type QuotedStretch } from './quotation-marks.ts';
import type { DraftBlock } from './read-article.ts';
import { tidyName } from './tidy-name.ts';

/** A quotation with the speaker that a rule found. */
export interface DraftQuotation {
  /** UTF-16 offsets into the text of all blocks joined by line feeds, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name as the cue has it, or the one a pronoun was taken for; null where no rule applies. */
  readonly speaker: string | null;
  readonly cue: string | null;
  /** Goes on with the quotation before it. */
  readonly continues: boolean;
  readonly rule: 'cue-behind' | 'cue-before' | 'pronoun' | 'continuation' | 'none';
}

/**
 * Fewer words are a term in quotation marks, not speech, unless a cue stands with them. Taken from
 * the shortest quotation with a verb.
 */
const FEWEST_WORDS = 4;

/** Quotations of an article in its order, with speakers by rule. */
export function draftQuotations(blocks: readonly DraftBlock[], language: string): DraftQuotation[] {
  return new QuotationDraft(language).run(blocks);
}

interface Attributed {
  readonly name: string | null;
  readonly cue: string;
  readonly rule: 'cue-behind' | 'cue-before' | 'pronoun';
}

class QuotationDraft {
  readonly #patterns: Patterns;
  readonly #found: DraftQuotation[] = [];
  /** Who spoke last, and who was last named as an actor: what a pronoun may mean. */
  #lastSpeaker: string | null = null;
  #isOpen = false;

  constructor(language: string) {
    this.#patterns = patternsOf(language);
  }

  run(blocks: readonly DraftBlock[]): DraftQuotation[] {
    let offset = 0;
    for (const { part, text } of blocks) {
      if (part === 'body' || part === 'quote' || part === 'list') this.#block(text, offset);
      offset += text.length + 1;
    }
    return this.#found;
  }

  #block(text: string, offset: number): void {
    const stretches = quotedStretches(text);
    let speaker: string | null = this.#isOpen ? this.#lastSpeaker : null;
    let isContinuation = this.#isOpen;
    for (const [index, stretch] of stretches.entries()) {
      const next = stretches[index + 1]?.start ?? text.length;
      const previous = stretches[index - 1]?.end ?? 0;
      const words = text.slice(stretch.start, stretch.end);
      const found = this.#attribution(
        text.slice(previous, stretch.start),
        text.slice(stretch.end, next),
      );
      if (!found && words.split(/\s+/u).length < FEWEST_WORDS) continue;
      if (found) {
        speaker = found.name ?? this.#lastSpeaker;
        isContinuation = false;
      }
      this.#add(stretch, words, offset, found, speaker, !found && isContinuation);
      if (speaker !== null) this.#lastSpeaker = speaker;
      isContinuation = speaker !== null;
    }
    this.#isOpen = stretches.at(-1)?.isOpen ?? false;
  }

  #add(
    stretch: QuotedStretch,
    text: string,
    offset: number,
    found: Attributed | null,
    speaker: string | null,
    continues: boolean,
  ): void {
    this.#found.push({
      start: offset + stretch.start,
      end: offset + stretch.end,
      text,
      speaker,
      cue: found?.cue ?? null,
      continues,
      rule: found?.rule ?? (continues ? 'continuation' : 'none'),
    });
  }

  #attribution(before: string, behind: string): Attributed | null {
    for (const { pattern, rule } of this.#patterns.behind) {
      const match = pattern.exec(behind);
      if (match) return { name: nameOf(match.groups), cue: cueOf(match[0]), rule };
    }
    for (const { pattern, rule } of this.#patterns.before) {
      const match = pattern.exec(before);
      if (match) return { name: nameOf(match.groups), cue: cueOf(match[0]), rule };
    }
    return null;
  }
}

function nameOf(groups: Record<string, string | undefined> | undefined): string | null {
  const run = groups?.name;
  return run === undefined ? null : tidyName(run).name || null;
}

function cueOf(text: string): string {
  return text.replace(/^[\s"”“»,;:–—-]+/u, '').replace(/[\s"“«:,]+$/u, '');
}

interface Patterns {
  readonly behind: readonly { readonly pattern: RegExp; readonly rule: Attributed['rule'] }[];
  readonly before: readonly { readonly pattern: RegExp; readonly rule: Attributed['rule'] }[];
}

function patternsOf(language: string): Patterns {
  const { verbs, pronouns, according, inverted } = cuesOf(language);
  const name = `(?<name>${NAME_SOURCE})`;
  const apposition = '(?:\\s*,[^,."]{2,80},)?';
  /** Titles in small letters between verb and name: "said the minister, Jane Doe". */
  const filler = "(?:\\s+(?:the|a|le|la|l['’]|M\\.|Mme)?\\s*\\p{Ll}[\\p{L}\\s'’-]{0,60}?)?";
  const open = '^[\\s"”“»,;.–—-]*';
  const close = '\\s*["“«„]\\s*$';
  const end = '(?![\\p{L}])';
  const spoken = `(?:${pronouns})\\s+(?:${verbs})|(?:${verbs})\\s+(?:${pronouns})|${inverted}`;
  return {
    behind: [
      cueRule(`${open}(?:${spoken})${end}`, 'pronoun', 'iu'),
      cueRule(`${open}${name}${apposition}\\s+(?:${verbs})${end}`, 'cue-behind'),
      cueRule(`${open}(?:${verbs})${filler}[\\s,]+${name}`, 'cue-behind'),
      cueRule(`${open}(?:${according})${filler}\\s+${name}`, 'cue-behind'),
    ],
    before: [
      cueRule(`(?<![\\p{L}])(?:${spoken})${end}[^.!?"]{0,60}[,:]?${close}`, 'pronoun', 'iu'),
      cueRule(`${name}${apposition}\\s+(?:${verbs})${end}[^.!?"]{0,80}[,:]?${close}`, 'cue-before'),
      cueRule(`(?:${verbs})${filler}\\s+${name}[^.!?"]{0,60}:${close}`, 'cue-before'),
      cueRule(`(?:${according})${filler}\\s+${name}[^.!?"]{0,60}[,:]?${close}`, 'cue-before'),
    ],
  };
}

function cueRule(source: string, kind: Attributed['rule'], flags = 'u') {
  return { pattern: new RegExp(source, flags), rule: kind };
}
