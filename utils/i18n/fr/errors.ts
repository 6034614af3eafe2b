import type { Errors } from '../en/errors.ts';

export const errors: Errors = {
  retry: 'Réessayer',
  reasons: {
    quota: {
      title: 'Le disque est plein',
      help: 'Le navigateur n’a plus de place pour écrire. Votre brouillon est conservé. Libérez de l’espace sur cet ordinateur, puis réessayez.',
      short: 'le disque est plein',
    },
    blocked: {
      title: 'Une autre page Sidelight bloque l’accès',
      help: 'Une page Sidelight plus ancienne garde les notes ouvertes. Fermez les autres pages Sidelight, puis réessayez. Votre brouillon est conservé.',
      short: 'une autre page Sidelight bloque l’accès',
    },
    newer: {
      title: 'Vos notes viennent d’une version plus récente de Sidelight',
      help: 'Cette version ne sait pas les lire et n’y touche pas. Mettez l’extension à jour, puis rouvrez-la.',
      short: 'vos notes demandent une version plus récente de Sidelight',
    },
    emptied: {
      title: 'Vos notes ont disparu de ce navigateur',
      help: 'Sidelight avait des notes ici et n’en trouve plus : les données du navigateur ont été effacées, peut-être par un outil de nettoyage. Ouvrez la bibliothèque pour restaurer une sauvegarde avant d’écrire de nouvelles notes.',
      short: 'les notes ont été effacées',
    },
    invalid: {
      title: 'Cette note n’a pas pu être enregistrée',
      help: 'Un de ses éléments a une forme que Sidelight n’accepte pas. Le texte saisi est conservé comme brouillon.',
      short: 'la note a une forme inattendue',
    },
    unavailable: {
      title: 'Les notes ne peuvent pas être ouvertes',
      help: 'Le navigateur a refusé d’ouvrir le stockage. Cela arrive en navigation privée ou juste après une mise à jour. Réessayez ou redémarrez le navigateur.',
      short: 'le stockage est inaccessible',
    },
    'not-allowed': {
      title: 'Sidelight n’a pas accès à cette page',
      help: 'Cliquez sur le bouton Sidelight de la barre d’outils quand la page est ouverte, ou autorisez ce site durablement.',
      short: 'pas d’accès à cette page',
    },
    'no-page': {
      title: 'Cet onglet ne contient pas encore de page',
      help: 'Ouvrez un article, puis revenez. La bibliothèque fonctionne sans cela.',
      short: 'il n’y a pas de page',
    },
    'restricted-page': {
      title: 'Aucune extension ne peut lire cette page',
      help: 'Le navigateur ferme à toutes les extensions ses propres pages, les boutiques d’extensions et certaines visionneuses. Les notes fonctionnent sur toute page web ordinaire.',
      short: 'cette page est fermée aux extensions',
    },
    'never-site': {
      title: 'Vous avez dit à Sidelight de ne jamais rien faire ici',
      help: 'L’interrupteur sous « Ce site » le reprend. On peut tout de même écrire une note sur toute la page.',
      short: 'vous avez dit jamais sur ce site',
    },
    'not-found': {
      title: 'Cet élément n’existe plus',
      help: 'Ce que vous avez demandé a été modifié ou supprimé entre-temps.',
      short: 'cet élément n’existe plus',
    },
  },
};
