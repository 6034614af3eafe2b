import { isCountryType } from './place-types.ts';
import type { Judgement } from './judgement.ts';
import { gapAfter, opensSentence, wordAt } from './passage.ts';
import { readersChoice } from './rules/readers-choice.ts';
import { MARKED } from './score.ts';
import type { Span } from './span.ts';
import type { Story } from './story.ts';

/** A description is not as sure as a name, but marked. */
const PRIOR = 0.7;

/** Behind the adjective of a region. */
const ENGLISH_NOUNS = /^(nation|country|state|republic|kingdom)$/;
/** What may stand between the article and the adjective, or between that and the noun. */
const BETWEEN =
  /^(north|south|east|west|northern|southern|eastern|western|central|landlocked|island|coastal|small|tiny|large|vast|poor|impoverished|oil-rich|coup-hit|war-torn)$/;
/** Before the adjective, or before "d'Afrique". */
const FRENCH_NOUNS = /^(pays|nation|État|royaume)$/;
const FRENCH_DEFINITE = /^(le|ce|cet|cette|la|l|du|au)$/i;
const RUSSIAN_NOUNS = /^(стран(а|ы|е|у|ой)|государств(о|а|у|ом|е)|республик(а|и|е|у|ой))$/;
const RUSSIAN_INDEFINITE =
  /^(одной|одна|одну|другой|другая|другую|каждой|любой|одно|одного|другого)$/i;
/** Words that are looked at on either side of a description. */
const REACH = 3;

/**
 * "The West African nation" means a country where the story has named just one of that region so
 * far; otherwise the words tell the region only. Judgements come in reading order, and are given back so.
 */
export function describedCountries(judgements: readonly Judgement[], story: Story): Judgement[] {
  const named = new Map<string, Judgement>();
  return judgements.map((judgement) => {
    const { reading, confidence, span } = judgement;
    const { entity } = reading;
    if (entity === null || confidence < MARKED) return judgement;
    if (isCountryType(entity.type) && entity.country !== null) named.set(entity.country, judgement);
    if (entity.members === undefined) return judgement;
    const end = description(span, story.context.language);
    if (end === null) return judgement;
    const members = new Set(entity.members.split(' '));
    const [antecedent, ...others] = [...named].filter(([code]) => members.has(code));
    return antecedent === undefined || others.length > 0
      ? judgement
      : described(judgement, end, antecedent[1], story);
  });
}

/** First and last word of a definite description around a region's name; null if there is none. */
function description(span: Span, language: string): readonly [number, number] | null {
  if (span.passage.style !== 'plain' || span.nested) return null;
  if (language === 'fr') return french(span);
  return language === 'ru' ? russian(span) : english(span);
}

function english({ passage, first, last }: Span): readonly [number, number] | null {
  let noun = last + 1;
  if (BETWEEN.test(wordAt(passage, noun))) noun += 1;
  if (!ENGLISH_NOUNS.test(wordAt(passage, noun)) || !isJoined(passage, last, noun)) return null;
  for (let word = first - 1; word >= Math.max(0, first - REACH); word -= 1) {
    if (gapAfter(passage, word) !== ' ') return null;
    const text = wordAt(passage, word);
    if (/^(the|this)$/i.test(text)) return [first, noun];
    if (!BETWEEN.test(text)) return null;
  }
  return null;
}

/** "ce pays ouest-africain", "le pays d'Afrique de l'Ouest". */
function french({ passage, first, last }: Span): readonly [number, number] | null {
  let noun = first - 1;
  if (/^(d|de|l|la)$/.test(wordAt(passage, noun))) noun -= 1;
  if (/^(d|de)$/.test(wordAt(passage, noun))) noun -= 1;
  if (!FRENCH_NOUNS.test(wordAt(passage, noun))) return null;
  const before = wordAt(passage, noun - 1);
  const definite = BETWEEN_FRENCH.test(before) ? wordAt(passage, noun - 2) : before;
  return FRENCH_DEFINITE.test(definite) ? [noun, last] : null;
}

const BETWEEN_FRENCH = /^(petit|vaste|riche|grand|pauvre)$/;

function russian({ passage, first, last }: Span): readonly [number, number] | null {
  if (gapAfter(passage, last) !== ' ' || !RUSSIAN_NOUNS.test(wordAt(passage, last + 1)))
    return null;
  if (RUSSIAN_INDEFINITE.test(wordAt(passage, first - 1))) return null;
  return opensSentence(passage, first) ? null : [first, last + 1];
}

function isJoined(passage: Span['passage'], from: number, to: number): boolean {
  for (let word = from; word < to; word += 1) if (gapAfter(passage, word) !== ' ') return false;
  return true;
}

function described(
  judgement: Judgement,
  [first, last]: readonly [number, number],
  antecedent: Judgement,
  story: Story,
): Judgement {
  const { passage, readings } = judgement.span;
  const start = passage.starts[first] ?? judgement.span.start;
  const end = passage.ends[last] ?? judgement.span.end;
  const reading = {
    ...antecedent.reading,
    sense: { ...antecedent.reading.sense, class: 'description' as const, prior: PRIOR },
  };
  const surface = passage.block.text.slice(start, end);
  const span: Span = {
    ...judgement.span,
    ...{ start, end, first, last, surface },
    readings: [reading, ...readings],
  };
  const said = readersChoice({
    ...{ span, reading, story, context: story.context, before: null, after: null },
    type: reading.entity?.type ?? '',
    country: reading.entity?.country ?? null,
    people: new Set(),
  });
  // What the reader rejected is the region again.
  if (said !== null && said.weight < 0) return judgement;
  const prior = { rule: 'prior', weight: PRIOR, detail: 'description' };
  const why = { rule: 'described-country', weight: 0, detail: antecedent.span.surface };
  return { span, reading, confidence: PRIOR, reasons: [prior, why] };
}
