/** Closed word lists by which a match and its sides are told, in English, French and Russian. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Right before a country or city: its team. */
export const TEAM_WORDS = words(
  'сборная сборной сборную сборные сборных сборными команда команды команду командой команд équipe sélection',
);

/** Between a match and the other side. */
export const VERSUS_WORDS = words('against versus vs contre против с со от');

/** Verbs of winning and losing right before the other side. */
export const BEATING_WORDS = words(
  'beat beats beating defeated thrashed edged thumped trounced edge stun stunned sank host hosts ' +
    'bat battu battue dominé écrasé reçoit accueille ' +
    'обыграл обыграла обыграли переиграл переиграла переиграли проиграл проиграла проиграли уступил уступила уступили разгромил разгромила разгромили победил победила победили',
);

/** Verbs right behind a side. */
export const PLAYING_WORDS = words(
  'beat beats defeated thrashed edged edge thumped trounced stun stuns stunned sank host hosts hosted lost won drew scored conceded led trailed ' +
    'bat reçoit accueille mène affronte domine renverse surprend corrige étrille terrasse ' +
    'обыграл обыграла обыграли переиграл переиграла переиграли проиграл проиграла проиграли уступил уступила уступили разгромил разгромила разгромили победил победила победили сыграл сыграла сыграли забил забила забили',
);

/** Words for a match or what happens in one. */
export const SPORT_WORDS = words(
  'match matches game goal goals striker defeat win victory friendly qualifier semi-final semifinal quarterfinal cup overtime half-time ' +
    'match matchs but buts rencontre amicale finale demi-finale qualification sélection ' +
    'матч матча матче матчи матчей матчах игре игры игра встрече встреча встречи гол голы ворота поражения поражение полуфинале полуфинал финале четвертьфинале',
);

/** Words that hardly any story but one about team sport uses. Case and \p classes would cost a millisecond to compile. */
export const TEAM_SPORT =
  /\b(scored|striker|midfielder|defender|goalkeeper|quarterback|pitcher|winger|half-?time|overtime|kick-off|kickoff|playoffs?|play-offs?|semi-?finals?|quarter-?finals?|league|season|[Cc]oach|header|touchdown|innings|hat-trick|referee|substitute|fly-half|scrum|wicket|knockout|Ligue|Serie A|Bundesliga|attaquant|milieu|défenseur|gardien|buteur|entraîneur|mi-temps|championnat|prolongation|essai|pilier|mêlée|demi de mêlée|Top 14|Coupe|tournoi)\b|(?:^|[ "(])(нападающ|полузащитник|защитник|вратар|тайм|полуфинал|плей-офф|чемпионат|[Мм]атч|сборн|[Тт]ренер|гол(а|ы|ов)?(?![а-я]))/gu;
