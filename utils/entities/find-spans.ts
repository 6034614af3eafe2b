import { withoutCapitals } from './capitals.ts';
import { type Gazetteer, LANGUAGE_BITS, type Sense } from './gazetteer.ts';
import type { LinkContext } from './mention.ts';
import { eachName } from './name-index.ts';
import { type Passage, wordIndexAt } from './passage.ts';
import type { Reading, Span } from './span.ts';

/** Texts in languages without rules of their own are linked as English names. */
function languageBit(language: string): number {
  return LANGUAGE_BITS[language] ?? LANGUAGE_BITS['en'] ?? 1;
}

const CAPITAL = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĐĒĘĚĞĪİŁŃŇŌŐŒŘŚŞŠŪŰŹŻŽЀ-ЯҐ';
/**
 * "WASHINGTON (AP) -", "NEW DELHI -", "KYIV/MOSCOW": capitals at the head of a block that is not all
 * capitals. One word alone must be longer than acronyms are.
 */
const DATELINE = new RegExp(
  `^(?:[${CAPITAL}][${CAPITAL}'.-]{3,}|[${CAPITAL}][${CAPITAL}'.-]+(?=[ /][${CAPITAL}]{2}))` +
    `(?:[ /][${CAPITAL}][${CAPITAL}'.-]+)*(?=[,/ ])`,
);

/** Everything the gazetteers know in a passage, before any choice; in reading order, longest first. */
export function findSpans(
  passage: Passage,
  gazetteers: readonly Gazetteer[],
  context: LinkContext,
): Span[] {
  const bit = languageBit(context.language);
  const found = new Map<number, Reading[]>();
  const add = (start: number, end: number, gazetteer: Gazetteer, name: number): void => {
    const key = start * (passage.text.length + 1) + end;
    for (const sense of gazetteer.sensesOf(name)) {
      if (sense.languages !== 0 && (sense.languages & bit) === 0) continue;
      const readings = found.get(key);
      const reading = readingOf(gazetteer, sense);
      if (readings) readings.push(reading);
      else found.set(key, [reading]);
    }
  };
  for (const gazetteer of gazetteers) eachIn(passage, gazetteer, add);
  return [...found]
    .map(([key, readings]) => spanOf(passage, key, readings))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

type Add = (start: number, end: number, gazetteer: Gazetteer, name: number) => void;

/** Shorter names read as other words in capitals: IS, WHO, AP, US (UTF-16 code units). */
const SHORTEST = 4;

function eachIn(passage: Passage, gazetteer: Gazetteer, add: Add): void {
  const { text, style } = passage;
  const { index } = gazetteer;
  eachName(index, text, (name, start, end) => {
    if (style !== 'capitals' || end - start >= SHORTEST) add(start, end, gazetteer, name);
    return false;
  });
  const head = style === 'capitals' ? text : (DATELINE.exec(text)?.[0] ?? '');
  if (head === '') return;
  const known = new Set<string>();
  for (const written of withoutCapitals(head)) {
    eachName(index, written, (name, start, end) => {
      const key = `${start} ${name}`;
      if (end - start >= SHORTEST && !known.has(key)) add(start, end, gazetteer, name);
      known.add(key);
      return false;
    });
  }
}

function readingOf(gazetteer: Gazetteer, sense: Sense): Reading {
  const known = gazetteer.entities[sense.entity] ?? null;
  const entity = sense.class === 'blocker' ? null : known;
  const stateOf = entity === null ? (known?.country ?? null) : null;
  const stateCode = entity === null ? (known?.state ?? null) : null;
  const id = entity === null ? '' : `${gazetteer.pack}/${entity.id}`;
  return { gazetteer, sense, entity, stateOf, stateCode, id };
}

function spanOf(passage: Passage, key: number, readings: readonly Reading[]): Span {
  const width = passage.text.length + 1;
  const start = Math.floor(key / width);
  const end = key % width;
  const at = wordIndexAt(passage, end - 1);
  return {
    passage,
    start,
    end,
    surface: passage.block.text.slice(start, end),
    first: wordIndexAt(passage, start),
    // The full stop of "U.S." stands in no word, and must not count as the next one.
    last: (passage.starts[at] ?? end) < end ? at : at - 1,
    readings,
    nested: false,
  };
}
