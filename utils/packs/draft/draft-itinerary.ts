import { isExpected } from './future-cues.ts';

/** One stop of a journey as the text's order words give it. */
export interface DraftStop {
  readonly order: number;
  readonly name: string;
  readonly status: 'done' | 'under-way' | 'expected';
}

/** A place named in the text; UTF-16 offsets into it. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const ORDINALS =
  'first|second|third|fourth|fifth|last|final|première|premier|deuxième|troisième|quatrième|dernière|первой|второй|третьей|четвёртой|последней';
const STOP_WORDS = 'stop|leg|étape|остановк\\p{L}*';
/** What stands between the places already seen and the journey's present one. */
const EARLIER =
  '(?:after|following)\\s+(?:(?:an?|the|his|her|their)\\s+)?(?:trips?|visits?|stops?|stays?|travell?ing)(?:\\s+(?:to|in))?|après\\s+(?:(?:des|une?|sa|ses|la|le)\\s+)?(?:visites?|étapes?|voyages?)|после\\s+(?:поезд(?:ок|ки)|визит(?:ов|а)|посещени(?:я|й))';
const NEXT =
  '(?:next|then|later)\\s+(?:travel|go|head|fly|visit)|(?:travel|go|head|fly)\\s+next|expected\\s+(?:to\\s+)?(?:\\p{L}+\\s+)?(?:in|to)|se rendre(?:\\s+ensuite)?|ensuite|затем|далее';

/** How far behind such words their places stand, in UTF-16 code units: a clause. */
const REACH = 160;

/**
 * The stops of a journey where the text counts one ("third stop … after trips to A and B … next
 * travel to C"), else of the first sentence that lets several follow a verb of travel ("will fly to A,
 * then to B"); empty without either.
 */
export function draftItinerary(text: string, places: readonly PlaceMention[]): DraftStop[] {
  const count = new RegExp(`(?:${ORDINALS})\\s+(?:${STOP_WORDS})`, 'iu').exec(text);
  if (!count) return sequence(text, places);
  const current = places.findLast(
    (place) => place.end <= count.index && sameSentence(text, place.end, count.index),
  );
  const earlier = placesBehind(text, places, EARLIER, count.index);
  const next = placesBehind(text, places, NEXT, count.index).slice(0, 1);
  const named = [
    ...earlier.map((place) => ({ name: place.name, status: 'done' as const })),
    ...(current ? [{ name: current.name, status: 'under-way' as const }] : []),
    ...next.map((place) => ({ name: place.name, status: 'expected' as const })),
  ];
  const distinct = named.filter(
    (stop, index) => named.findIndex(({ name }) => name === stop.name) === index,
  );
  return distinct.map((stop, index) => ({ order: index + 1, ...stop }));
}

const TRAVEL =
  /(?<![\p{L}])(?:fly|flew|travel\p{L}*|go|went|head(?:s|ed)?|visit(?:s|ed)?|arrived?|se rend\p{L}*|visite\p{L}*|посет\p{L}*|отправ\p{L}*|(?:по|при)ед(?:ет|ут)|(?:по|при)ехал\p{L}*|(?:вы|по|при)лет\p{L}*|приб(?:ы|уд)\p{L}*|верн\p{L}*|побыва\p{L}*)(?![\p{L}])/giu;
const THEN =
  /(?<![\p{L}])(?:then|afterwards|before|puis|ensuite|затем|потом|после чего)(?![\p{L}])/iu;

function sequence(text: string, places: readonly PlaceMention[]): DraftStop[] {
  for (const verb of text.matchAll(TRAVEL)) {
    const start = verb.index + verb[0].length;
    const behind = places.filter(
      (place) =>
        place.start >= start &&
        place.start < start + REACH &&
        sameSentence(text, start, place.start),
    );
    const names = [...new Set(behind.map(({ name }) => name))];
    const last = behind.at(-1);
    if (last === undefined || names.length < 2 || !THEN.test(text.slice(start, last.start)))
      continue;
    const status = isExpected(text, start) ? 'expected' : 'done';
    return names.map((name, index) => ({ order: index + 1, name, status }));
  }
  return [];
}

function sameSentence(text: string, from: number, to: number): boolean {
  return !/[.!?]\s+\p{Lu}/u.test(text.slice(from, to + 1)) && !text.slice(from, to).includes('\n');
}

/** Places in the sentence behind the first match of a pattern from `from` on. */
function placesBehind(
  text: string,
  places: readonly PlaceMention[],
  pattern: string,
  from: number,
): PlaceMention[] {
  const match = new RegExp(pattern, 'iu').exec(text.slice(from));
  if (!match) return [];
  const start = from + match.index + match[0].length;
  return places.filter(
    (place) =>
      place.start >= start && place.start < start + REACH && sameSentence(text, start, place.start),
  );
}
