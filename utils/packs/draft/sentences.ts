/** A sentence in a text; UTF-16 offsets, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Abbreviations before a name after which no sentence ends. */
const ABBREVIATION =
  /(?:^|\s)(?:Capt|Gen|Col|Lt|Maj|Sgt|Mr|Mrs|Ms|Dr|Prof|St|M|Mme|Mgr|г|им|ст|\p{Lu})\.\s*$/u;

/** Sentences of one paragraph, by Unicode's rules, not ended by titles and initials. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATION.test(text.slice(start, end))) continue;
    const words = text.slice(start, end).trimEnd();
    if (words !== '') sentences.push({ start, end: start + words.length, text: words });
    start = end;
  }
  return sentences;
}
