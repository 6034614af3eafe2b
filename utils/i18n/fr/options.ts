import type { Options } from '../en/options.ts';
import { plural } from '../plural.ts';

export const options: Options = {
  title: 'Réglages',
  library: 'Ouvrir la bibliothèque',
  welcome: 'Revoir la présentation',
  contents: 'Sur cette page',
  marks: {
    title: 'Repères',
    density: 'Repères affichés',
    densities: {
      every: 'Chaque mention',
      'first-in-paragraph': 'La première de chaque paragraphe',
      'first-in-article': 'La première de l’article',
      none: 'Aucun',
    },
    kinds: 'Types signalés',
    kindNames: {
      person: 'Personnes',
      place: 'Lieux',
      organisation: 'Organisations',
      event: 'Événements',
      statement: 'Déclarations',
    },
    hoverCards: 'Les fiches s’ouvrent quand le pointeur s’arrête sur un repère',
    hoverCardsHint: 'Clic, toucher et clavier les ouvrent dans tous les cas.',
    toolbar: 'Une petite barre apparaît à côté des mots sélectionnés',
    rail: 'Une bande au bord de la page montre où sont les notes',
  },
  notes: {
    title: 'Notes',
    meanings: 'Ce que chaque couleur signifie pour vous',
    meaningsHint:
      'Affiché partout où l’on choisit une couleur. Un champ vide garde le nom ordinaire.',
  },
  review: {
    title: 'Révision',
    perDay: 'Notes par jour',
    perDayHint:
      'De 1 à 500. Celles que vous n’atteignez pas reviennent les jours suivants ; les affirmations à vérifier viennent en plus, à leur date.',
  },
  sites: {
    title: 'Sites et autorisations',
    what: 'Sidelight ne lit une page que là où il le peut : sur les sites de cette liste, ou sur une page où vous cliquez sur son bouton. Ce qu’il lit reste sur cet ordinateur.',
    granted: 'Sites où Sidelight peut toujours agir',
    none: 'Aucun. Cliquez sur le bouton Sidelight dans une page pour l’y utiliser.',
    allSites: 'Tous les sites',
    forSite: 'pour y afficher repères et notes sans clic',
    forAll: 'pour afficher repères et notes sur tout article sans clic',
    builtIn: 'pour afficher repères et notes sur l’article fourni ; accordée à l’installation',
    takeBack: (site) => `Retirer l’autorisation pour ${site}`,
    takeBackShort: 'Retirer',
    fixed:
      'Ce navigateur a accordé cette autorisation à l’installation et ne laisse pas une extension la rendre. Ajoutez le site à « Jamais » ci-dessous, ou retirez-la dans les réglages d’extensions du navigateur.',
    askAll: 'Autoriser sur tous les sites',
    askAllWhy:
      'Les articles de tous les sites seront alors signalés sans clic. Le navigateur vous demandera votre accord. Vous pourrez le retirer ici.',
    never: 'Ne jamais rien faire sur',
    noMarks: 'Pas de repères sur (les notes restent visibles)',
    add: 'Ajouter le site',
    addLabel: (list) => `Site à ajouter à « ${list} »`,
    addPlaceholder: 'example.org',
    notASite: 'Écrivez un site comme example.org.',
    remove: (site) => `Retirer ${site}`,
    listEmpty: 'Aucun site.',
  },
  keys: {
    title: 'Clavier',
    commands: 'Raccourcis',
    unset: 'non défini',
    change: 'Modifier les raccourcis',
    changeHint: 'Les raccourcis appartiennent au navigateur, qui a une page pour cela.',
    pageKeys: 'Touches dans la page elle-même',
    pageKeysHint:
      'Alt+Maj avec les flèches bas et haut parcourt les repères, Entrée ouvre une fiche, Échap la ferme. À désactiver si cela gêne.',
    open: 'Ouvrir Sidelight',
  },
  packs: {
    title: 'Dossiers de contexte',
    what: 'Un dossier réunit des personnes, des lieux, des événements et des faits sourcés. Un dossier désactivé ne signale rien.',
    asOf: (date) => `à jour au ${date}`,
    entities: (count) => plural('fr', count, { one: '# entrée', other: '# entrées' }),
    builtIn: 'fourni avec Sidelight',
    imported: 'importé par vous',
    mine: 'créé par vous',
    licence: (licence) => `Licence : ${licence}`,
    attributions: 'Sources et licences',
    import: 'Importer un dossier',
    export: (title) => `Exporter ${title}`,
    exportShort: 'Exporter',
    remove: (title) => `Supprimer ${title}`,
    removeShort: 'Supprimer',
    importedNow: (title) => `Importé : ${title}`,
    notImported: 'Ce fichier n’est pas un dossier que Sidelight sait lire :',
    loading: 'Lecture des dossiers…',
  },
  look: {
    title: 'Langue et apparence',
    language: 'Langue',
    languages: { auto: 'Celle du navigateur', en: 'English', fr: 'Français', ru: 'Русский' },
    appearance: 'Apparence',
    appearances: { auto: 'Celle du système', light: 'Claire', dark: 'Sombre' },
  },
  storage: {
    title: 'Stockage et sauvegarde',
    where:
      'Tout ce que vous écrivez se trouve dans ce navigateur, sur cet ordinateur, et nulle part ailleurs.',
    uninstall: 'Désinstaller l’extension efface toutes les notes.',
    uninstallHelp:
      'Exportez d’abord une sauvegarde. Le fichier peut être réimporté dans n’importe quel navigateur.',
    held: (notes, size) => `${notes}, ${size} en tout.`,
    backup: 'Faire une sauvegarde dans la bibliothèque',
    daily: 'Enregistrer une sauvegarde chaque jour',
    dailyHint:
      'Dans le dossier des téléchargements, en un seul fichier réécrit chaque fois. Le navigateur demandera l’autorisation de télécharger.',
    dailyRefused: 'Sans l’autorisation de télécharger, pas de sauvegarde quotidienne.',
    dailyNone: 'Aucune sauvegarde n’a encore été enregistrée.',
    dailySaved: (moment, notes) => `Dernière sauvegarde : ${moment}, ${notes}.`,
    dailyFailed: (moment) => `La sauvegarde a échoué : ${moment}`,
    dailyFailures: {
      permission:
        'Sidelight ne peut plus télécharger. Désactivez puis réactivez la sauvegarde quotidienne pour l’autoriser.',
      file: 'Vos notes n’ont pas pu être mises dans un fichier.',
      download: 'Le fichier n’a pas pu être écrit dans le dossier des téléchargements.',
    },
    dailyNow: 'Enregistrer une sauvegarde maintenant',
  },
};
