import type { Welcome } from '../en/welcome.ts';

export const welcome: Welcome = {
  title: 'Une lumière de côté',
  lead: 'Sidelight signale les personnes, lieux, organismes et événements d’un article, dit qui ils sont avec des sources datées, et garde vos notes là où vous les avez prises.',
  exampleTitle: 'Essayez ici',
  exampleHelp: 'Ces repères sont vrais. Cliquez sur l’un d’eux ou choisissez un nom dans la liste.',
  example: {
    heading: 'Un hôte venu de loin',
    paragraphs: [
      'Le Burkina Faso n’a pas de côte, et qui s’y rend en visite d’État arrive par les airs. En juin 2024, l’un de ces hôtes à Ouagadougou fut Sergueï Lavrov, qui avait commencé sa tournée à Conakry.',
      'La tournée s’acheva à N’Djaména, où Lavrov fut reçu par Mahamat Idriss Déby, le président du Tchad.',
    ],
    date: '2024-06-05',
  },
  listTitle: 'Signalés dans ce texte',
  noCard: 'Choisissez un repère pour voir sa fiche.',
  uses: [
    {
      title: 'Lire',
      text: 'Les repères se posent sur la page sans rien y changer. Une fiche dit qui était quelqu’un à la date de l’article et, à part, ce qui a changé depuis.',
    },
    {
      title: 'Noter',
      text: 'Sélectionnez des mots et appuyez sur le bouton Sidelight : les voici cités, prêts pour une note. Chaque frappe est conservée, même si la fenêtre se ferme.',
    },
    {
      title: 'Relire',
      text: 'La bibliothèque contient vos notes et votre propre copie de chaque article. Elle fonctionne sans réseau.',
    },
  ],
  permission: {
    title: 'Ce que Sidelight peut faire',
    points: [
      'Il peut lire un seul site sans qu’on le lui demande : celui de l’article fourni. Sur toute autre page, il ne fait rien tant que vous n’appuyez pas sur son bouton.',
      'Vous pouvez autoriser un site, ou tous, depuis la fenêtre ou les réglages, et y revenir au même endroit.',
      'Il n’a pas de compte et n’envoie rien nulle part. Ce que vous écrivez reste dans ce navigateur ; désinstaller l’extension l’efface, alors faites de temps en temps une sauvegarde.',
    ],
  },
  start: 'Par où commencer',
  article: 'Ouvrir l’article fourni',
  library: 'Ouvrir la bibliothèque',
  options: 'Réglages',
  keys: (open) => `${open} ouvre Sidelight sur n’importe quelle page.`,
};
