import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  title: 'Sidelight : note',
  close: 'Fermer',
  closeHint: 'Le brouillon est conservé.',
  notesHere: 'Notes à cet endroit',
  extent: 'Changer les mots',
  newNote: 'Nouvelle note ici',
  covered: 'La page recouvre cet éditeur',
  coveredHelp:
    'Les clics n’y sont pas acceptés tant que quelque chose le recouvre. Utilisez le bouton Sidelight de la barre d’outils : votre brouillon s’y trouve.',
  gone: 'Il n’y a plus rien à noter ici',
};
