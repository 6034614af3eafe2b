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
  '(?:after|following)\\s+(?:trips?|visits?|stops?|stays?|travell?ing)(?:\\s+(?:to|in))?|après\\s+(?:des\\s+)?(?:visites?|étapes?|voyages?)|после\\s+(?:поездок|визитов|посещения)';
const NEXT =
  '(?:next|then|later)\\s+(?:travel|go|head|fly|visit)|(?:travel|go|head|fly)\\s+next|expected\\s+(?:to\\s+)?(?:\\p{L}+\\s+)?(?:in|to)|se rendre(?:\\s+ensuite)?|ensuite|затем|далее';

/** How far behind such words their places stand, in UTF-16 code units: a clause. */
const REACH = 160;

/**
 * The stops of a journey where the text counts one ("third stop … after trips to A and B … next
 * travel to C"); empty where it does not.
 */
export function draftItinerary(text: string, places: readonly PlaceMention[]): DraftStop[] {
  const count = new RegExp(`(?:${ORDINALS})\\s+(?:${STOP_WORDS})`, 'iu').exec(text);
  if (!count) return [];
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
