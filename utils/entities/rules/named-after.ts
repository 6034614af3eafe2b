import { gapAfter, wordAt } from '../passage.ts';
import { isCountryType } from '../story.ts';
import { isCity, type Rule } from './rule.ts';

const NAME = -0.4;

/**
 * Orders, cups and churches, in all cases: with a country or town in the genitive behind them they
 * are names of their own, however they are written.
 */
const ALWAYS =
  /^(орден(а|у|ом|е|ы|ов)?|(супер)?куб(ок|ка|ку|ком|ке|ки|ков)|церк(овь|ви|овью)|медал(ь|и|ью))$/;
/** Only with a capital: "крупнейший банк Чада" is any bank there. */
const WITH_CAPITAL =
  /^(Банк|Университет|Академия|Музей|Театр)(а|у|ом|е|и|ю|ей|я|ем)?$|^Академи(и|ю|ей)$|^Музе(я|ю|ем)$/;

/** "Орден Канады", "Кубок Африки", "Банк Англии": named after a country, and not the country. */
export const namedAfter: Rule = ({ span, reading, type, context }) => {
  if (context.language !== 'ru' || reading.sense.class !== 'name' || span.first === 0) return null;
  if (!isCountryType(type) && !isCity(type) && type !== 'continent') return null;
  if (gapAfter(span.passage, span.first - 1) !== ' ') return null;
  const head = wordAt(span.passage, span.first - 1);
  if (!ALWAYS.test(head.toLowerCase()) && !WITH_CAPITAL.test(head)) return null;
  return { rule: 'named-after', weight: NAME, detail: head };
};
