import type { Common } from '../en/common.ts';
import { plural } from '../plural.ts';

export const common: Common = {
  kinds: {
    person: 'Personne',
    place: 'Lieu',
    organisation: 'Organisation',
    event: 'Événement',
    statement: 'Déclaration',
  },
  permissionNotAsked: 'Le navigateur n’a rien demandé. Appuyez de nouveau sur le bouton.',
  colours: { yellow: 'Jaune', green: 'Vert', blue: 'Bleu', pink: 'Rose', purple: 'Violet' },
  notes: (count) => plural('fr', count, { one: '# note', other: '# notes' }),
  undo: 'Annuler',
  cancel: 'Annuler',
  close: 'Fermer',
};
