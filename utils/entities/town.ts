import { gapAfter, opensSentence, wordAt } from './passage.ts';
import type { Span } from './span.ts';
import { PLACE_PREPOSITIONS, TOWN_WORDS } from './words.ts';

/** "the northern city of Lille", "Mayor of Lima", "ville de Lyon": a town's name, or where the town is. */
export function behindTown({ passage, first }: Span): boolean {
  if (gapAfter(passage, first - 1) !== ' ' || gapAfter(passage, first - 2) !== ' ') return false;
  return /^(of|de)$/.test(wordAt(passage, first - 1)) && TOWN_WORDS.has(head(passage, first));
}

/**
 * "the city of Paris", "the Town of Jackson", "mayor of Lima", "Lebanon, a town of 38,000": the name
 * is the town's own. Not "the largest city of Turkey", "ville de Turquie": a town there.
 */
export function calledTown(span: Span): boolean {
  const { passage, first } = span;
  if (beforeTown(span)) return true;
  if (!behindTown(span)) return false;
  if (/^(mayor|maire)$/.test(head(passage, first))) return true;
  if (wordAt(passage, first - 2) !== head(passage, first)) return true;
  return /^(the|la)$/i.test(wordAt(passage, first - 3));
}

/** "Lebanon Mayor Rick Bell", "Lebanon city council". */
const OFFICE =
  /^ (?:Mayor \p{Lu}\p{Ll}|(?:[Cc]ity|[Tt]own) (?:[Cc]ouncil|[Hh]all|[Mm]anager|[Cc]lerk)(?![\w-]))/u;

/** "Lebanon, a small town": but no "city-state", and no "country of towns". */
const APPOSITION =
  /^, (?:an?|une?) (?:(?!of |country |nation |pays )[\p{Ll}'-]+ ){0,3}(?:town|village|hamlet|suburb|city|ville|commune)(?![\p{L}-])/u;

/** What shows that nothing else begins there, as in "In Lebanon, a village was flooded". */
const ENDED =
  /^(?:[,.;)]|$| (?:of|de) (?:(?:about|around|nearly|some|roughly|only|just|fewer|more|than|près|environ|quelque) )*(?:d'environ )?\d)/;

/** UTF-16 code units behind a name, enough for either. */
const LOOK_AHEAD = 120;

function beforeTown({ passage, first, end }: Span): boolean {
  const rest = passage.text.slice(end, end + LOOK_AHEAD);
  if (passage.style === 'plain' && OFFICE.test(rest)) return true;
  const [town] = APPOSITION.exec(rest) ?? [];
  if (town === undefined) return false;
  const before = wordAt(passage, first - 1).toLowerCase();
  const placed = first > 0 && (PLACE_PREPOSITIONS.has(before) || /^(of|de|du)$/.test(before));
  const opens = placed && opensSentence(passage, first - 1);
  const behind = rest.slice(town.length);
  return (
    (!placed && /^ (?:in|near|on|outside|where|dans|près|où) /.test(behind)) ||
    (!opens && ENDED.test(behind))
  );
}

function head(passage: Span['passage'], first: number): string {
  return wordAt(passage, first - 2).toLowerCase();
}
