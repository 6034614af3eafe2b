/** Words of the note frame in the page, beyond those of the editor. */
export const frame = {
  title: 'Sidelight: note',
  close: 'Close',
  closeHint: 'A draft is kept.',
  notesHere: 'Notes at this place',
  extent: 'Change the words',
  newNote: 'New note here',
  covered: 'The page covers this editor',
  coveredHelp:
    'Clicks are not accepted here while something lies over it. Use the Sidelight button in the toolbar instead; your draft is there.',
  gone: 'There is nothing to write about any more',
};
export type Frame = typeof frame;
