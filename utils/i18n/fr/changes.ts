import type { Changes } from '../en/changes.ts';

/** Les mots sur ce qui a changé dans un article. */
export const changes: Changes = {
  title: 'Ce qui a changé depuis votre lecture',
  line: 'Cet article a changé depuis votre lecture',
  since: (date) => `À côté de votre copie du ${date}`,
  copies: (older, newer) => `Copie du ${older} à côté de celle du ${newer}`,
  none: 'Le texte est le même dans les deux copies.',
  partial:
    'Votre copie ne contient qu’une partie de ce texte : ce qui est dit ajouté y était peut-être déjà.',
  added: 'Ajouté',
  removed: 'Retiré',
  reworded: 'Reformulé',
  goTo: 'Aller aux mots',
};
