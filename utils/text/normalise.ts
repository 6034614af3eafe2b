import {
  BREAK,
  COMPACT,
  DASH,
  DOUBLE_QUOTE,
  DROPPED,
  KIND,
  PLAIN,
  SINGLE_QUOTE,
  SPACE,
  droppedUnits,
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
  readonly toSource: (offset: number, edge: 'start' | 'end') => number;
  /** Offset in `text` of the first unit that is not wholly before the source offset. */
  readonly fromSource: (offset: number) => number;
}

/** Most text needs nothing: printable ASCII with single spaces. */
const NEEDS_WORK = /[^ -~]| {2}/;
/** The last of its letters may join a mark that the ligature does not. */
const LIGATURE = /[\ufb00-\ufb17]/;
/** From U+0300 on a character may change when it is composed or join what stands before it. */
const MAY_COMPOSE = 0x300;
/** No unit is so high: in a composed text none has to be looked at for that. */
const COMPOSED = 0x10000;
const IDENTITY_OF_NOTHING = new Int32Array(0);
/** Combining marks, and the Hangul vowels and trailing consonants that join what precedes them. */
const JOINS_PRECEDING = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/**
 * Normalises: Unicode form C; each run of white space, line ends included, one space; soft hyphens,
 * zero-width characters, bidi marks and variation selectors dropped; typographic quotation marks,
 * apostrophes and primes `"` and `'`; hyphens, dashes and minus `-`; the ellipsis and ligatures
 * written out. Case and accents stay. A `BLOCK_BREAK` with the white space around it becomes one line feed.
 * @param trim drops white space and block breaks at both ends instead of keeping one space.
 */
export function normalise(source: string, trim = false): NormalisedText {
  const atEnds = trim && (source.startsWith(' ') || source.endsWith(' '));
  if (!atEnds && !NEEDS_WORK.test(source)) return unchanged(source);
  const { text, map } = new Normaliser(source, trim).run();
  return mapped(text, map);
}

/** Whether a text is as `normalise` leaves one, in which a line feed stands for a block boundary. */
export function isNormalised(text: string): boolean {
  let mayCompose = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    mayCompose ||= unit >= MAY_COMPOSE;
    if (KIND[unit] === PLAIN) continue;
    if (unit !== 0x20 && unit !== 0x0a) return false;
    if (KIND[text.charCodeAt(i + 1)] === SPACE) return false;
  }
  return !mayCompose || text.normalize('NFC') === text;
}

function mapped(text: string, map: OffsetMap): NormalisedText {
  return {
    text,
    toSource: (offset, edge) => map.toSource(offset, edge),
    fromSource: (offset) => map.fromSource(offset),
  };
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
  return mapped(text, new OffsetMap(segments, text.length, text.length));
}

/** One pass over a source. */
class Normaliser {
  readonly #source: string;
  readonly #trim: boolean;
  readonly #out = new TextBuilder();

  constructor(source: string, trim: boolean) {
    this.#source = source;
    this.#trim = trim;
  }

  run(): { text: string; map: OffsetMap } {
    const source = this.#source;
    const out = this.#out;
    const isComposed = !LIGATURE.test(source) && source.normalize('NFC') === source;
    const plainBelow = isComposed ? COMPOSED : MAY_COMPOSE;
    let i = 0;
    while (this.#trim && isOutside(KIND[source.charCodeAt(i)])) i += droppedUnits(source, i) || 1;
    while (i < source.length) {
      const stop = nextStop(source, i, plainBelow);
      out.add(source.slice(i, stop), i);
      if (stop === source.length) break;
      const kind = KIND[source.charCodeAt(stop)];
      if (kind === SPACE || kind === BREAK) i = this.#space(stop);
      else if (kind === DROPPED) i = this.#dropped(stop);
      else if (kind === PLAIN) i = this.#character(stop);
      else {
        if (kind === COMPACT) out.addWhole(source.charAt(stop).normalize('NFKC'), stop, stop + 1);
        else out.add(replacement(kind), stop);
        i = stop + 1;
      }
    }
    return out.finish(source.length);
  }

  /** Dropped characters; a mark behind them joins what stands before. */
  #dropped(from: number): number {
    let end = from;
    for (let units = 1; units > 0; end += units) units = droppedUnits(this.#source, end);
    return this.#joins(end) ? this.#character(end) : end;
  }

  /** One character from U+0300 on, joined to its base if it is a mark. */
  #character(from: number): number {
    const source = this.#source;
    const out = this.#out;
    const end = from + characterAt(source, from).length;
    const base = out.lastCharacter;
    if (!this.#joins(from) || base === '' || KIND[base.charCodeAt(0)] === SPACE) {
      const character = source.slice(from, end);
      const composed = character.normalize('NFC');
      if (composed === character) out.add(character, from);
      else out.addWhole(composed, from, end);
      return end;
    }
    let marks = '';
    let last = from;
    for (let i = from; i < source.length;) {
      const dropped = droppedUnits(source, i);
      if (dropped > 0) {
        i += dropped;
        continue;
      }
      if (!this.#joins(i)) break;
      const mark = characterAt(source, i);
      marks += mark;
      i += mark.length;
      last = i;
    }
    if ((base + marks).normalize('NFC') === base + source.slice(from, last)) {
      out.add(marks, from);
      return last;
    }
    const taken = out.takeBack(base.length);
    out.addWhole((taken.text + marks).normalize('NFC'), taken.start, last);
    return last;
  }

  #joins(at: number): boolean {
    return at < this.#source.length && JOINS_PRECEDING.test(characterAt(this.#source, at));
  }

  /** A run of white space, block breaks and dropped characters between them. */
  #space(from: number): number {
    const source = this.#source;
    let isBreak = false;
    let end = from;
    let i = from;
    for (; i < source.length; i += droppedUnits(source, i) || 1) {
      const kind = KIND[source.charCodeAt(i)];
      if (kind === DROPPED) continue;
      if (kind !== SPACE && kind !== BREAK) break;
      isBreak ||= kind === BREAK;
      end = i + 1;
    }
    const isOuter = this.#out.length === 0 || i === source.length;
    if (isOuter && this.#trim) return end;
    if (!isBreak && end - from === 1) this.#out.add(' ', from);
    else this.#out.addWhole(isBreak ? '\n' : ' ', from, end);
    return end;
  }
}

/** The next unit from an offset on that is more than plain text or a lone space. */
function nextStop(source: string, from: number, plainBelow: number): number {
  const { length } = source;
  for (let i = from; i < length; i++) {
    const unit = source.charCodeAt(i);
    if (KIND[unit] === PLAIN && unit < plainBelow) continue;
    if (unit !== 0x20 || KIND[source.charCodeAt(i + 1)] !== PLAIN) return i;
  }
  return length;
}

function isOutside(kind: number | undefined): boolean {
  return kind === SPACE || kind === BREAK || kind === DROPPED;
}

function characterAt(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? 0);
}

function replacement(kind: number | undefined): string {
  if (kind === SINGLE_QUOTE) return "'";
  if (kind === DOUBLE_QUOTE) return '"';
  if (kind === DASH) return '-';
  throw new RangeError(`no replacement for characters of kind ${kind}`);
}
