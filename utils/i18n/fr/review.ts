import type { Review } from '../en/review.ts';
import { plural } from '../plural.ts';

export const review: Review = {
  left: (count) => plural('fr', count, { one: 'encore #', other: 'encore #' }),
  doneToday: (done, perDay) => `${done} sur ${perDay} faites aujourd’hui`,
  waiting: (count) =>
    plural('fr', count, {
      one: '# autre est due et viendra un autre jour',
      other: '# autres sont dues et viendront un autre jour',
    }),
  cue: 'Que disait ce passage ?',
  show: 'Montrer',
  showHint: 'Espace ou Entrée',
  ratings: { 1: 'À revoir', 2: 'Difficile', 3: 'Bien', 4: 'Facile' },
  rate: 'Vous en souveniez-vous ?',
  suspend: 'Ne plus jamais réviser cette note',
  open: 'Ouvrir la note',
  checkTitle: 'À vérifier',
  checkCue: (date) => `Vous vouliez revoir ceci le ${date}.`,
  checkAnswers: {
    week: 'Pas encore tranché : dans une semaine',
    month: 'Pas encore tranché : dans un mois',
    done: 'Réglé',
  },
  doneTitle: 'Fini pour aujourd’hui',
  doneHelp: 'Plus rien n’est dû. Ce que vous surlignez ensuite viendra ici au plus tard demain.',
  nothingTitle: 'Rien à réviser pour l’instant',
  nothingHelp:
    'Surlignez quelque chose en lisant. Cela reviendra ici, d’abord vite, puis à intervalles de plus en plus longs.',
  statistics: '30 derniers jours',
  reviews: (reviews, notes, days) =>
    `${plural('fr', reviews, { one: '# réponse', other: '# réponses' })} sur ${plural('fr', notes, { one: '# note', other: '# notes' })}, en ${plural('fr', days, { one: '# jour', other: '# jours' })}`,
  recalled: (share, from, to) =>
    `De ce que vous aviez appris, vous saviez encore ${share} (sans doute entre ${from} et ${to}).`,
  notRecalled:
    'On ne peut pas encore dire ce que vous retenez : aucune note n’est revenue après avoir été apprise.',
  perDay: (count) =>
    plural('fr', count, {
      one: '# par jour ; réglable dans les options',
      other: '# par jour ; réglable dans les options',
    }),
  undoHint: 'u annule la dernière réponse',
};
