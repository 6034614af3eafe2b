/** Words of the first-run page and its built-in example, which is ours. */
export const welcome = {
  title: 'Light from the side',
  lead: 'Sidelight marks the people, places, bodies and events in a news article, says who they are with dated sources, and keeps your notes at the words you made them on.',
  exampleTitle: 'Try it here',
  exampleHelp: 'These marks are real. Click one, or choose a name from the list.',
  example: {
    heading: 'A guest from far away',
    paragraphs: [
      'Burkina Faso has no coast, and whoever visits it on business of state comes by air. In June 2024 one such guest in Ouagadougou was Sergei Lavrov, who had begun his tour in Conakry.',
      'The tour ended in N’Djamena, where Lavrov was received by Mahamat Idriss Deby, the president of Chad.',
    ],
    date: '2024-06-05',
  },
  listTitle: 'Marked in this text',
  noCard: 'Choose a mark to see its card.',
  uses: [
    {
      title: 'Read',
      text: 'Marks lie over the page and change nothing in it. A card tells who someone was on the article’s date and, apart from that, what has changed since.',
    },
    {
      title: 'Note',
      text: 'Select words and press the Sidelight button: they stand quoted, ready for a note. Every keystroke is kept, even if the popup closes.',
    },
    {
      title: 'Review',
      text: 'The library holds your notes and your own copy of each article. It works without a network.',
    },
  ],
  permission: {
    title: 'What Sidelight may do',
    points: [
      'It may read one site without being asked: that of the article it comes with. On any other page it does nothing until you press its button there.',
      'You can allow a site, or all sites, from the popup or the options, and take that back in the same place.',
      'It has no account and sends nothing anywhere. What you write stays in this browser; removing the extension erases it, so make a backup now and then.',
    ],
  },
  start: 'Where to begin',
  article: 'Open the article it comes with',
  library: 'Open library',
  options: 'Options',
  keys: (open: string) => `${open} opens Sidelight on any page.`,
};
export type Welcome = typeof welcome;
