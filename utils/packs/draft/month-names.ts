/** Months and weekdays as news writes them, lower case, in the languages that drafts are made for. */

/** Month number from 1 by name, abbreviation or inflected form. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan janvier janv январь января январе',
    'february feb février févr февраль февраля феврале',
    'march mar mars март марта марте',
    'april apr avril апрель апреля апреле',
    'may mai май мая мае',
    'june jun juin июнь июня июне',
    'july jul juillet juil июль июля июле',
    'august aug août август августа августе',
    'september sept sep septembre сентябрь сентября сентябре',
    'october oct octobre октябрь октября октябре',
    'november nov novembre ноябрь ноября ноябре',
    'december dec décembre déc декабрь декабря декабре',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Weekday by name or inflected form; Sunday is 0, as in `Date`. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday dimanche воскресенье воскресенья воскресенью воскресеньем',
    'monday lundi понедельник понедельника понедельнику понедельником',
    'tuesday mardi вторник вторника вторнику вторником',
    'wednesday mercredi среда среду среды среде',
    'thursday jeudi четверг четверга четвергу',
    'friday vendredi пятница пятницу пятницы пятнице',
    'saturday samedi суббота субботу субботы субботе',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
