import { bodyTail } from './body-name.ts';
import { NAME_SOURCE } from './cues.ts';
import { isBodyWord, isPlaceNoun, isTitleWord, PLACE_PREPOSITIONS } from './name-words.ts';
import type { DraftBlock } from './read-article.ts';
import { tidyName } from './tidy-name.ts';

/** A stretch that is known already; UTF-16 offsets into the blocks' joined text. */
export interface KnownStretch {
  readonly start: number;
  readonly end: number;
  /** An adjective or people: what stands behind it is another's name. */
  readonly isDemonym?: boolean;
  readonly isPerson?: boolean;
}

/** One place where a capitalised name stands, with what stands around it. */
export interface Sighting {
  readonly name: string;
  /** UTF-16 offsets into the blocks' joined text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly title: boolean;
  readonly gender: 'm' | 'f' | undefined;
  readonly preposition: boolean;
  /** Behind a word such as "village". */
  readonly placed: boolean;
  readonly speaks: boolean;
  /** Looks like an adjective before a noun. */
  readonly adjective: boolean;
  /** Behind an article, which persons' names have not. */
  readonly article: boolean;
  /** Opens a sentence or a quotation, where common words have capitals, too. */
  readonly opens: boolean;
}

/** Endings of English adjectives made from names. */
const ADJECTIVE = /(?:an|ese|ish|ench|ist|ic)$/u;
const SPEAKS =
  /^\s+(?:said|says|told|added|announced|a déclaré|a dit|a ajouté|заявил|сказал|сообщил|рассказал|пообещал|добавил|отметил)/u;
const OPENING = /(?:^|[.!?:…]["”»)]?\s+|["“«„]\s*|(?:^|\s)[—–-]\s+)$/u;

/** Every capitalised name in the blocks that is not known; headlines and bylines are not read. */
export function sightNames(
  blocks: readonly DraftBlock[],
  known: readonly KnownStretch[],
): Sighting[] {
  const sightings: Sighting[] = [];
  const small = smallWords(blocks);
  let offset = 0;
  for (const { part, text } of blocks) {
    if (!UNREAD.has(part)) sightings.push(...sightingsIn(text, offset, known, small));
    offset += text.length + 1;
  }
  return sightings;
}

const UNREAD: ReadonlySet<DraftBlock['part']> = new Set([
  'headline',
  'heading',
  'dateline',
  'byline',
]);

/** Words that the text also writes small: at the beginning of a sentence they are no names. */
function smallWords(blocks: readonly DraftBlock[]): ReadonlySet<string> {
  const all = blocks.map((block) => block.text).join('\n');
  return new Set(all.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []);
}

function sightingsIn(
  text: string,
  offset: number,
  known: readonly KnownStretch[],
  small: ReadonlySet<string>,
): Sighting[] {
  const found: Sighting[] = [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${NAME_SOURCE}`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const run = match[0] + bodyTail(match[0], text.slice(match.index + match[0].length));
    const unknown = unknownPart(run, offset + match.index, known);
    if (!unknown) continue;
    const article =
      ARTICLE_BEFORE.test(text.slice(0, match.index + unknown.at)) || ARTICLE_IN.test(unknown.text);
    const own = article ? withoutPeople(unknown) : unknown;
    const at = match.index + own.at;
    const before = text.slice(0, at);
    const opens = OPENING.test(before);
    const isBody = namesBody(own.text);
    const isCommon = (word: string) => opens && !isBody && small.has(word);
    const { name, hadTitle, owner } = tidyName(own.text, isCommon);
    const previous = /([\p{L}-]+)\.?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const behind = text.slice(at + own.text.length);
    const around = {
      title: hadTitle || isTitleWord(previous),
      gender: genderBefore(`${before.slice(-6)}${own.text}`),
      preposition: PLACE_PREPOSITIONS.has(previous),
      placed: isPlaceNoun(nounBefore(before)),
      adjective: ADJECTIVE.test(name) && /^\s+\p{Ll}/u.test(behind),
      speaks: SPEAKS.test(behind),
      article: article && own === unknown,
      opens: opens && own.text.startsWith(name),
    };
    const whose = owner === null ? null : placeOf(owner, own, at + offset);
    if (whose && !known.some((one) => whose.start < one.end && one.start < whose.end))
      found.push({ ...whose, ...NOTHING });
    if (name === '') continue;
    const place = placeOf(name, own, at + offset);
    if (known.some((one) => one.start <= place.start && place.end <= one.end)) continue;
    found.push({ ...place, ...around });
  }
  return found;
}

const NOTHING: Omit<Sighting, 'name' | 'start' | 'end'> = {
  title: false,
  gender: undefined,
  preposition: false,
  placed: false,
  speaks: false,
  adjective: false,
  article: false,
  opens: false,
};

function placeOf(name: string, run: { readonly text: string }, start: number) {
  const inside = Math.max(0, run.text.indexOf(name));
  return { name, start: start + inside, end: start + inside + name.length };
}

/** The last word of a text, "of" and its like passed over: "the town of". */
function nounBefore(text: string): string {
  return /([\p{L}-]+)\s+(?:(?:of|de|du|des)\s+|d['’])?$/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** "the", "l'" and their like before a run, or run together with it. */
const ARTICLE_BEFORE = /(?:^|[\s(«“"])(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]u|[Aa]ux?)\s|[Ll]['’])$/u;
const ARTICLE_IN = /^(?:(?:The|Les?|La|Du|Aux?)\s|L['’])/u;

/** "L'Équateurien Gonzalo Plata": the people, by the endings of their French names, is not the name. */
const FRENCH_PEOPLE =
  /^(?:[Ll]['’]|(?:Les?|La)\s)?\p{Lu}\p{L}+(?:ien|ienne|ain|aine|ais|aise|ois|oise|éen|éenne|ol|ole)\s(?=\p{Lu})/u;

function withoutPeople(run: { readonly text: string; readonly at: number }) {
  const people = FRENCH_PEOPLE.exec(run.text)?.[0].length;
  return people === undefined ? run : { text: run.text.slice(people), at: run.at + people };
}

/** "Mr" and its like in front of a name. */
function genderBefore(words: string): 'm' | 'f' | undefined {
  if (/(?:^|\s)(?:Mrs|Ms|Miss|Mme|Mlle|г-жа)\.?\s/u.test(words)) return 'f';
  return /(?:^|\s)(?:Mr|M\.|г-н)\.?\s/u.test(words) ? 'm' : undefined;
}

/**
 * What of a capitalised run is still unknown: all of it where it names a body ("Bank of Finland"), else
 * what stands behind a known name ("American President Joe Biden"). "London Bridge" stays whole.
 */
function unknownPart(
  run: string,
  start: number,
  known: readonly KnownStretch[],
): { readonly text: string; readonly at: number } | null {
  const inside = known.filter((one) => start < one.end && one.start < start + run.length);
  if (inside.length === 0) return { text: run, at: 0 };
  const covered = inside.some((one) => one.start <= start && one.end >= start + run.length);
  if (covered) return null;
  if (namesBody(run)) return { text: run, at: 0 };
  const last = inside.toSorted((a, b) => b.end - a.end)[0];
  if (!last || last.isPerson === true) return null;
  const from = last.end - start;
  const rest = run.slice(from);
  const at =
    from + (/^['’]?s?\s+(?:(?:de|du|des|of|the|&)\s+)*/u.exec(rest)?.[0].length ?? rest.length);
  const text = run.slice(at);
  if (text === '') return null;
  const hasTitle = text.split(/\s+/u).some((word) => isTitleWord(word.toLowerCase()));
  const isOwn = last.isDemonym === true || hasTitle || /^['’]/u.test(rest);
  // "министра Кении Петра Отиено": Russian puts the country's name before its people's.
  const isBehindPlace = last.start === start && /^\p{Script=Cyrillic}+\s+\p{Lu}/u.test(text);
  return isOwn || isBehindPlace ? { text, at } : { text: run, at: 0 };
}

/** Whether a capitalised run holds a word by which bodies are named. */
export function namesBody(run: string): boolean {
  return run.split(/\s+/u).some((word) => isBodyWord(word.toLowerCase().replace(/^l['’]/u, '')));
}
