import {
  BREAK,
  DASH,
  DOUBLE_QUOTE,
  DROPPED,
  ELLIPSIS,
  KIND,
  PLAIN,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts';
import { OffsetMap } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';

/** A text in the one form in which the project compares, links and stores texts. */
export interface NormalisedText {
  readonly text: string;
  /**
   * Offset in the source for an offset in `text`, both in UTF-16 code units. A `start` stands
   * before what follows it, an `end` behind what precedes it.
   */
  toSource(offset: number, edge: 'start' | 'end'): number;
  /** Offset in `text` of the first unit that is not wholly before the source offset. */
  fromSource(offset: number): number;
}

/** Most text needs nothing: printable ASCII with single spaces. */
const NEEDS_WORK = /[^ -~]| {2}/;
const IDENTITY_OF_NOTHING = new Int32Array(0);
/** Combining marks, and the Hangul vowels and trailing consonants that join what precedes them. */
const JOINS_PRECEDING = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/**
 * Normalises: Unicode form C; each run of white space, line ends included, one space; soft hyphens,
 * zero-width characters, bidi marks and variation selectors dropped; typographic quotation marks,
 * apostrophes and primes `"` and `'`; hyphens, dashes and minus `-`; the ellipsis three dots. Case
 * and accents stay. A `BLOCK_BREAK` with the white space around it becomes one line feed.
 * @param trim drops white space and block breaks at both ends instead of keeping one space.
 */
export function normalise(source: string, trim = false): NormalisedText {
  const atEnds = trim && (source.startsWith(' ') || source.endsWith(' '));
  if (!atEnds && !NEEDS_WORK.test(source)) return unchanged(source);
  const { text, map } = new Normaliser(source, trim).run();
  return new MappedText(text, map);
}

class MappedText implements NormalisedText {
  readonly text: string;
  readonly #map: OffsetMap;

  constructor(text: string, map: OffsetMap) {
    this.text = text;
    this.#map = map;
  }

  toSource(offset: number, edge: 'start' | 'end'): number {
    return this.#map.toSource(offset, edge);
  }

  fromSource(offset: number): number {
    return this.#map.fromSource(offset);
  }
}

function unchanged(text: string): NormalisedText {
  const whole = { derived: Int32Array.of(0), start: Int32Array.of(0) };
  const end = Int32Array.of(text.length);
  const segments = text
    ? { ...whole, end, count: 1 }
    : {
        derived: IDENTITY_OF_NOTHING,
        start: IDENTITY_OF_NOTHING,
        end: IDENTITY_OF_NOTHING,
        count: 0,
      };
  return new MappedText(text, new OffsetMap(segments, text.length, text.length));
}

/** One pass over a source. */
class Normaliser {
  readonly #source: string;
  readonly #trim: boolean;
  readonly #composed: boolean;
  readonly #out: TextBuilder;
  /** Where the last character that can take a mark begins, in the text and in the source. */
  #base = -1;
  #baseSource = 0;

  constructor(source: string, trim: boolean) {
    this.#source = source;
    this.#trim = trim;
    this.#composed = source.normalize('NFC') === source;
    this.#out = new TextBuilder(source.length);
  }

  run(): { text: string; map: OffsetMap } {
    const source = this.#source;
    const out = this.#out;
    let afterDropped = false;
    for (let i = 0; i < source.length;) {
      const unit = source.charCodeAt(i);
      const kind = KIND[unit];
      if (kind === DROPPED) {
        afterDropped = true;
        i++;
        continue;
      }
      if (kind === PLAIN) {
        i =
          unit < 0x300 || (this.#composed && !afterDropped) ? this.#plainRun(i) : this.#cluster(i);
        afterDropped = false;
        continue;
      }
      afterDropped = false;
      if (kind === SPACE || kind === BREAK) {
        i = this.#space(i);
        continue;
      }
      this.#base = out.length;
      this.#baseSource = i;
      if (kind === ELLIPSIS) out.addWhole('...', i, i + 1);
      else out.add(replacement(kind), i);
      i++;
    }
    return out.finish(source.length);
  }

  /** Copies plain units; those from U+0300 on only where nothing can join across. */
  #plainRun(from: number): number {
    const source = this.#source;
    const composed = this.#composed;
    let i = from + 1;
    for (; i < source.length; i++) {
      const unit = source.charCodeAt(i);
      if (KIND[unit] !== PLAIN || (!composed && unit >= 0x300)) break;
    }
    this.#out.addRun(source, from, i);
    const pair = i - from > 1 && isLowSurrogate(source.charCodeAt(i - 1)) ? 2 : 1;
    this.#base = this.#out.length - pair;
    this.#baseSource = i - pair;
    return i;
  }

  /** One character from U+0300 on of a text that is not composed, joined to its base if it can. */
  #cluster(from: number): number {
    const source = this.#source;
    const out = this.#out;
    const character = String.fromCodePoint(source.codePointAt(from) ?? 0);
    let end = from + character.length;
    if (this.#base < 0 || !JOINS_PRECEDING.test(character)) {
      this.#base = out.length;
      this.#baseSource = from;
      const composed = character.normalize('NFC');
      if (composed === character) out.addRun(source, from, end);
      else out.addWhole(composed, from, end);
      return end;
    }
    let marks = character;
    for (let i = end; i < source.length;) {
      if (KIND[source.charCodeAt(i)] === DROPPED) {
        i++;
        continue;
      }
      const next = String.fromCodePoint(source.codePointAt(i) ?? 0);
      if (!JOINS_PRECEDING.test(next)) break;
      marks += next;
      i += next.length;
      end = i;
    }
    const joined = out.tail(this.#base) + marks;
    out.truncate(this.#base);
    out.addWhole(joined.normalize('NFC'), this.#baseSource, end);
    return end;
  }

  /** A run of white space, block breaks and dropped characters between them. */
  #space(from: number): number {
    const source = this.#source;
    const out = this.#out;
    let isBreak = false;
    let end = from;
    for (let i = from; i < source.length; i++) {
      const kind = KIND[source.charCodeAt(i)];
      if (kind === DROPPED) continue;
      if (kind !== SPACE && kind !== BREAK) break;
      isBreak ||= kind === BREAK;
      end = i + 1;
    }
    this.#base = -1;
    const outer = out.length === 0 || this.#isRestDropped(end);
    if (outer && this.#trim) return end;
    if (!isBreak && end - from === 1) out.add(0x20, from);
    else out.addWhole(isBreak ? '\n' : ' ', from, end);
    return end;
  }

  #isRestDropped(from: number): boolean {
    for (let i = from; i < this.#source.length; i++) {
      if (KIND[this.#source.charCodeAt(i)] !== DROPPED) return false;
    }
    return true;
  }
}

function replacement(kind: number | undefined): number {
  if (kind === SINGLE_QUOTE) return 0x27;
  if (kind === DOUBLE_QUOTE) return 0x22;
  if (kind === DASH) return 0x2d;
  throw new RangeError(`no replacement for characters of kind ${kind}`);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
