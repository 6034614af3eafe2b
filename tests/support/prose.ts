/** A seeded generator of texts for tests and benchmarks: sentences of invented words. */
export interface Prose {
  /** A number from 0 on, below `limit`. */
  below(limit: number): number;
  word(): string;
  sentence(): string;
  paragraph(sentences: number): string;
}

const SYLLABLES =
  'ba ce di fo gu la me ni ro su ta ve zi ko pra ste lin mor dan tel fir gos bel qua'.split(' ');
const FREQUENT = 'the of and to in a is that for on with as was by it from at which'.split(' ');

/** Makes prose from a seed (mulberry32); the same seed gives the same texts. */
export function proseFrom(seed: number): Prose {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const word = (): string => {
    if (random() < 0.4) return pick(FREQUENT);
    return Array.from({ length: 1 + below(4) }, () => pick(SYLLABLES)).join('');
  };
  const sentence = (): string => {
    const words = Array.from({ length: 6 + below(16) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = (sentences: number): string =>
    Array.from({ length: sentences }, sentence).join(' ');
  return { below, word, sentence, paragraph };
}
