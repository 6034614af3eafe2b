import type { Transfer } from '../en/transfer.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string): string => plural('fr', n, { one, other });

export const transfer: Transfer = {
  exportTitle: 'Exporter',
  scopes: {
    all: 'Toutes les notes',
    notes: (n) => count(n, '# note choisie', '# notes choisies'),
    article: 'Cet article avec ses notes',
  },
  format: 'Format',
  formats: {
    backup: 'Sauvegarde complète',
    'w3c-collection': 'W3C Web Annotation (collection)',
    'w3c-page': 'W3C Web Annotation (page)',
    markdown: 'Markdown, un fichier par article (zip)',
    csv: 'CSV',
    readwise: 'CSV Readwise',
    hypothesis: 'JSON Hypothesis',
    sealed: 'HTML scellé',
  },
  hints: {
    backup:
      'Tout : notes, copies, brouillons, révision, corbeille. C’est le fichier à garder au cas où le navigateur perdrait ses données.',
    'w3c-collection': 'La norme. Tout programme qui connaît le modèle du W3C sait le lire.',
    'w3c-page': 'La norme, en une simple page d’annotations.',
    markdown: 'Avec en-tête et noms de fichiers stables ; convient à Obsidian.',
    csv: 'Un tableau pour tableurs.',
    readwise: 'Pour Readwise et les programmes qui lisent ses tableaux.',
    hypothesis: 'Pour Hypothesis.',
    sealed: 'Un seul fichier avec texte, notes et sources, lisible partout, sans réseau.',
  },
  save: 'Enregistrer le fichier',
  writing: 'Écriture…',
  cancel: 'Annuler',
  failed: (reason) => `Le fichier n’a pas été écrit : ${reason}.`,
  importTitle: 'Importer',
  importIntro:
    'Choisissez un fichier : sauvegarde Sidelight, annotations W3C, JSON Hypothesis, CSV Readwise ou CSV. Vous voyez ce qu’il ferait avant que quoi que ce soit soit écrit.',
  choose: 'Choisir un fichier',
  reading: 'Lecture du fichier…',
  importing: 'Écriture…',
  recognised: {
    backup: 'Une sauvegarde Sidelight',
    w3c: 'Des annotations W3C',
    hypothesis: 'Un export Hypothesis',
    csv: 'Un tableau de notes',
    readwise: 'Un tableau Readwise',
  },
  unknown: 'Sidelight ne sait pas lire ce fichier',
  would: 'Ce qu’il ferait',
  kinds: {
    article: (n) => count(n, '# nouvel article', '# nouveaux articles'),
    note: (n) => count(n, '# nouvelle note', '# nouvelles notes'),
    copy: (n) => count(n, '# copie', '# copies'),
    'former-copy': (n) => count(n, '# copie antérieure', '# copies antérieures'),
    draft: (n) => count(n, '# brouillon', '# brouillons'),
    feedback: (n) => count(n, '# choix sur des noms', '# choix sur des noms'),
    pack: (n) => count(n, '# dossier de contexte', '# dossiers de contexte'),
    card: (n) => count(n, '# carte de révision', '# cartes de révision'),
    review: (n) => count(n, '# réponse', '# réponses'),
  },
  completed: (n) =>
    count(
      n,
      '# de vos articles reçoit ce que le fichier sait de plus',
      '# de vos articles reçoivent ce que le fichier sait de plus',
    ),
  same: (n) => count(n, '# y est déjà', '# y sont déjà'),
  conflicts: (n) => count(n, '# diffère du vôtre', '# diffèrent des vôtres'),
  conflictChoice: 'Là où les deux ont quelque chose',
  choices: {
    mine: 'Garder le mien',
    theirs: 'Prendre celui du fichier',
    newer: 'Prendre le plus récent',
    both: 'Garder les deux',
  },
  bad: (n) => count(n, '# ligne ne peut être reprise', '# lignes ne peuvent être reprises'),
  badRow: (line, reason) => (line === 0 ? reason : `Ligne ${line} : ${reason}`),
  badEntry: (entry, reason) => (entry === 0 ? reason : `Entrée ${entry} : ${reason}`),
  allBad: (n) =>
    plural('fr', n, { one: 'Afficher # autre ligne', other: 'Afficher # autres lignes' }),
  badReasons: {
    unreadable: 'illisible',
    'unknown-format': 'format inconnu',
    'newer-format': 'faite par un Sidelight plus récent',
    truncated: 'le fichier s’arrête trop tôt',
    'too-large': 'trop grande',
    'too-deep': 'imbrication trop profonde',
    'forbidden-key': 'contient un nom interdit',
    'wrong-shape': 'd’une autre forme que prévu',
    'unsafe-address': 'son adresse n’est ni http, ni https, ni file',
    'no-words': 'n’a ni citation ni texte',
    reply: 'est une réponse, ce que Sidelight n’a pas',
    duplicate: 'figure deux fois dans le fichier',
  },
  nothing: 'Rien dans ce fichier n’est nouveau pour votre bibliothèque.',
  import: (n) => count(n, 'Importer # élément', 'Importer # éléments'),
  importFailed: (reason) => `Rien n’a été écrit : ${reason}.`,
  recovery: {
    restore: 'Restaurer une sauvegarde',
    retry: 'Réessayer',
    afresh: 'Commencer une bibliothèque vide',
    afreshAsk: 'Commencer une bibliothèque vide ?',
    afreshHelp:
      'Sidelight cessera de chercher les notes qui étaient ici. Une sauvegarde pourra toujours être reprise plus tard.',
    emptiedTitle: 'Vos notes ont disparu de ce navigateur',
    emptied: (n, since) =>
      `${count(n, 'Il y avait ici # note', 'Il y avait ici # notes')}, depuis le ${since}. Il n’y a plus rien : les données du navigateur ont été effacées, à la main ou par un outil de nettoyage. Rien n’a été écrit depuis.`,
    newerTitle: 'Vos notes ont été écrites par un Sidelight plus récent',
    newer:
      'Cette version ne sait pas les lire et n’y a pas touché. Mettez l’extension à jour, puis rouvrez la bibliothèque.',
    blockedTitle: 'Une autre page de Sidelight bloque l’accès',
    blocked:
      'Une page d’une version antérieure tient les notes ouvertes. Fermez les autres pages de Sidelight, puis réessayez.',
    unavailableTitle: 'Le navigateur n’a pas ouvert la réserve de notes',
    unavailable:
      'Cela arrive dans certaines fenêtres privées, quand le disque est plein ou juste après une mise à jour. Rien n’a été changé ni effacé. Réessayez ; si cela persiste, redémarrez le navigateur.',
    details: 'Ce que dit le navigateur',
  },
};
