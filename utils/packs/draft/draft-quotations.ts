import { genderOfCue, type PersonPlace, pronounMeans } from './people.ts';
import type { DraftBlock } from './read-article.ts';
import { type Attributed, attributionOf, type SpeakerCues, speakerCues } from './speaker-cues.ts';
import { type Speech, speechIn } from './speech.ts';

/** A quotation with the speaker that a rule found. */
export interface DraftQuotation {
  /** UTF-16 offsets into the text of all blocks joined by line feeds, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name as the cue has it, or the one a pronoun was taken for; null where no rule applies. */
  readonly speaker: string | null;
  /** The words that tell; of somebody without a name they are all there is. */
  readonly cue: string | null;
  /** Goes on with the quotation before it. */
  readonly continues: boolean;
  readonly rule: Attributed['rule'] | 'continuation' | 'none';
}

/**
 * Fewer words are a term in quotation marks, not speech, unless a cue stands with them. Taken from
 * the shortest quotation with a verb.
 */
const FEWEST_WORDS = 4;

/**
 * Quotations of an article in its order, with speakers by rule.
 * @param people where the text names persons, for what pronouns mean.
 */
export function draftQuotations(
  blocks: readonly DraftBlock[],
  language: string,
  people: readonly PersonPlace[] = [],
): DraftQuotation[] {
  return new QuotationDraft(blocks, language, people).run();
}

class QuotationDraft {
  readonly #blocks: readonly DraftBlock[];
  readonly #text: string;
  readonly #cues: SpeakerCues;
  readonly #people: readonly PersonPlace[];
  readonly #found: DraftQuotation[] = [];
  /** Who spoke last, and where that was told. */
  #last: PersonPlace | null = null;
  #isOpen = false;

  constructor(blocks: readonly DraftBlock[], language: string, people: readonly PersonPlace[]) {
    this.#blocks = blocks;
    this.#text = blocks.map(({ text }) => text).join('\n');
    this.#cues = speakerCues(language);
    this.#people = people;
  }

  run(): DraftQuotation[] {
    let offset = 0;
    for (const { part, text } of this.#blocks) {
      if (part === 'body' || part === 'quote' || part === 'list') this.#block(text, offset);
      offset += text.length + 1;
    }
    return this.#found;
  }

  #block(text: string, offset: number): void {
    const speech = speechIn(text, this.#cues.inside);
    let speaker: string | null = this.#isOpen ? (this.#last?.name ?? null) : null;
    let isContinuation = this.#isOpen;
    for (const [index, stretch] of speech.entries()) {
      const words = text.slice(stretch.start, stretch.end);
      const found = isTerm(words, text.slice(stretch.end))
        ? null
        : this.#attribution(text, speech, index);
      if (!found && !stretch.isRest && words.split(/\s+/u).length < FEWEST_WORDS) continue;
      if (found) {
        const place = this.#placeOf(found, offset + stretch.start, offset + stretch.end);
        speaker = place?.name ?? null;
        if (place !== null || found.rule === 'described') this.#last = place;
        isContinuation = false;
      }
      const continues = !found && isContinuation;
      this.#found.push({
        start: offset + stretch.start,
        end: offset + stretch.end,
        text: words,
        speaker,
        cue: found?.cue ?? null,
        continues,
        rule: found?.rule ?? (continues ? 'continuation' : 'none'),
      });
      isContinuation = found !== null || continues;
    }
    this.#isOpen = speech.at(-1)?.isOpen ?? false;
  }

  #attribution(text: string, speech: readonly Speech[], index: number): Attributed | null {
    const stretch = speech[index];
    if (!stretch || stretch.isRest) return null;
    return attributionOf(this.#cues, {
      before: text.slice(speech[index - 1]?.end ?? 0, stretch.start),
      behind: text.slice(stretch.end, speech[index + 1]?.start ?? text.length),
      inside: stretch.inside,
    });
  }

  /** Who is meant, with the place: of a pronoun somebody named before, of a name this very one. */
  #placeOf(found: Attributed, start: number, end: number): PersonPlace | null {
    if (found.rule === 'described') return null;
    if (found.name !== null) {
      const { name } = found;
      const named = this.#people.find((person) => person.name === name || person.who === name);
      return { start, end, name, who: named?.who ?? name, gender: named?.gender };
    }
    const gender = genderOfCue(found.cue);
    const meant = pronounMeans(start, gender, this.#text, this.#people, this.#last);
    return meant && { ...meant, start, end };
  }
}

/** "the club «Torpedo». Petrov said": a name that ends its sentence outside the marks is nobody's words. */
function isTerm(words: string, behind: string): boolean {
  const isShort = words.split(/\s+/u).length < FEWEST_WORDS && !/[,.!?…]$/u.test(words);
  return isShort && /^["»”']*\.(?:\s|$)/u.test(behind);
}
