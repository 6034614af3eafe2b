import type { Names } from '../en/names.ts';

/** Mots autour des noms du lecteur : le formulaire, le choix d’un autre sens. */
export const names: Names = {
  add: 'Ajouter à mes noms',
  addThis: (words) => `Ajouter « ${words} » à mes noms`,
  edit: 'Modifier ce nom',
  correct: (words) => `Que désigne « ${words} » ici ?`,
  correctHelp: 'Ne vaut que pour cet article.',
  others: 'Connus sous ces mots',
  none: 'Rien d’autre n’est connu sous ces mots.',
  own: 'Quelqu’un ou quelque chose à vous',
  ownHelp: 'Il rejoint vos noms ; ici, les mots le désignent désormais.',
  what: 'Marqué partout où il est nommé, dans tous les articles, et gardé sur cet ordinateur.',
  fields: {
    name: 'Nom',
    kind: 'Ce que c’est',
    kinds: {
      person: 'Personne',
      place: 'Lieu',
      organisation: 'Organisation',
      event: 'Événement',
    },
    description: 'Qui ou quoi',
    descriptionHint: 'Une ligne pour la fiche ; peut rester vide.',
    aliases: 'Aussi appelé',
    aliasesHint:
      'Autres noms et formes, séparés par des virgules. Le nom de famille seul compte aussi.',
    link: 'Lien',
    linkHint: 'Un numéro Wikidata comme Q42, ou une adresse https ; peut rester vide.',
  },
  faults: {
    missing: 'Il faut un nom.',
    tooLong: 'Trop long. Un nom peut avoir 120 caractères, une description 1 000.',
    wrongLink: 'Ni un numéro Wikidata ni une adresse https.',
  },
  save: 'Enregistrer le nom',
  delete: 'Supprimer ce nom',
  cancel: 'Annuler',
  draft: 'Brouillon gardé',
  saved: (name) => `« ${name} » est parmi vos noms.`,
  savedHelp: 'Il est marqué dès maintenant sur les pages ouvertes.',
  chosen: (name) => `Ici, il s’agit désormais de : ${name}.`,
  deleted: (name) => `« ${name} » est supprimé.`,
  undone: 'Annulé',
  gone: 'Ce nom n’est plus parmi les vôtres.',
};
