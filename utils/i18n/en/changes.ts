/** Words on what changed in an article since it was read. */
export const changes = {
  title: 'What changed since you read it',
  line: 'This article has changed since you read it',
  since: (date: string) => `Beside your copy of ${date}`,
  copies: (older: string, newer: string) => `Copy of ${older} beside the one of ${newer}`,
  none: 'The text is the same in both copies.',
  partial:
    'Your copy holds only a part of this text: what is called added may have stood there before.',
  added: 'Added',
  removed: 'Removed',
  reworded: 'Reworded',
  goTo: 'Go to the words',
};
export type Changes = typeof changes;
