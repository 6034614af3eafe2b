import { isCity, isCountryType } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, type Passage, wordAt, wordIndexAt } from '../passage.ts';
import type { Evidence, Rule } from './rule.ts';

const CLUB = -0.3;
const HOUSE = -0.4;
const TITLE = -0.6;
/** Longer quotations are somebody's words (UTF-16 code units). */
const LONGEST_TITLE = 60;

/** A space, a noun, the closing mark (UTF-16 code units). */
const LONGEST_NOUN = 24;

/** What has a title between quotation marks behind it, in all cases. */
const WORKS =
  /^(film|movie|novel|book|album|song|play|series|painting|exhibition|documentary|drama|opera|roman|livre|chanson|pièce|tableau|série|documentaire|opéra|journal|hebdomadaire|quotidien|revue|фильм(а|у|ом|е|ы)?|роман(а|у|ом|е|ы)?|книг(а|и|е|у|ой)|спектакл(ь|я|ю|е|ем)|песн(я|и|е|ю|ей)|опер(а|ы|е|у|ой)|картин(а|ы|е|у|ой)|сериал(а|у|ом|е)?|выставк(а|и|е|у|ой)|газет(а|ы|е|у|ой)|журнал(а|у|ом|е)?|радио(станци(я|и|ю|ей))?|издани(е|я|ю|ем|и)|телеканал(а|у|ом|е)?)$/;

/**
 * A city alone between quotation marks is a club, a film, a ship: "Барселона" in Russian above all,
 * which puts all such names in quotation marks, those made of a country's too; and a short title
 * behind "film" or "роман" names no place, whatever stands in it.
 */
export const quotedName: Rule = (evidence) => {
  const { span, type, context, reading } = evidence;
  if (!isCity(type) && !isCountryType(type)) return null;
  const { text } = span.passage;
  const quoted = text[span.start - 1] === '"' && text[span.end] === '"';
  if (quoted && isCity(type)) return { rule: 'quoted-name', weight: CLUB };
  if (quoted && context.language === 'ru') return { rule: 'quoted-name', weight: HOUSE };
  if (reading.sense.class === 'demonym') {
    const opens = isCountryType(type) && opensName(evidence);
    return opens ? { rule: 'quoted-name', weight: HOUSE } : null;
  }
  const work = workBefore(evidence);
  return work === '' ? null : { rule: 'quoted-name', weight: TITLE, detail: work };
};

/** «Египетские авиалинии»: a capital adjective that a small noun and the closing mark follow. */
function opensName({ span: { passage, start, end }, context }: Evidence): boolean {
  if (context.language !== 'ru' || !isCapitalised(passage.text, start)) return false;
  return (
    passage.text[start - 1] === '"' &&
    /^ [а-яё]+"/.test(passage.text.slice(end, end + LONGEST_NOUN))
  );
}

/** "film" in: film "Adieu Berlin"; empty where the span stands in no such title. */
function workBefore({ span: { passage, start, end } }: Evidence): string {
  const { text } = passage;
  const opens = text.lastIndexOf('"', start);
  const closes = opens < 0 ? -1 : text.indexOf('"', end);
  if (closes < 0 || closes - opens > LONGEST_TITLE) return '';
  const first = wordIndexAt(passage, opens);
  if (first === 0 || !isCapitalised(text, passage.starts[first])) return '';
  return /^,? "/.test(gapAfter(passage, first - 1)) ? workNamed(passage, first - 1) : '';
}

function workNamed(passage: Passage, word: number): string {
  const text = wordAt(passage, word).toLowerCase();
  return WORKS.test(text) ? text : '';
}
