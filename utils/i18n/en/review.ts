import { plural } from '../plural.ts';

/** Words of spaced review. */
export const review = {
  left: (count: number) => plural('en', count, { one: '# to go', other: '# to go' }),
  doneToday: (done: number, perDay: number) => `${done} of ${perDay} done today`,
  waiting: (count: number) =>
    plural('en', count, {
      one: '# more is due and comes another day',
      other: '# more are due and come another day',
    }),
  cue: 'What did this passage say?',
  show: 'Show',
  showHint: 'Space or Enter',
  ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
  rate: 'How well did you know it?',
  suspend: 'Never review this note',
  open: 'Open the note',
  checkTitle: 'Check back',
  checkCue: (date: string) => `You wanted to look at this again on ${date}.`,
  checkAnswers: {
    week: 'Still open: ask in a week',
    month: 'Still open: ask in a month',
    done: 'Settled',
  },
  doneTitle: 'Done for today',
  doneHelp: 'Nothing more is due. What you highlight next comes up here tomorrow at the latest.',
  nothingTitle: 'Nothing to review yet',
  nothingHelp:
    'Highlight something while reading. It comes up here, first soon, then at growing intervals.',
  statistics: 'Last 30 days',
  reviews: (reviews: number, notes: number, days: number) =>
    `${plural('en', reviews, { one: '# grade', other: '# grades' })} on ${plural('en', notes, { one: '# note', other: '# notes' })}, on ${plural('en', days, { one: '# day', other: '# days' })}`,
  recalled: (share: string, from: string, to: string) =>
    `Of what you had learnt, you still knew ${share} (likely between ${from} and ${to}).`,
  notRecalled: 'How much you remember cannot be said yet: no note has come up after being learnt.',
  perDay: (count: number) =>
    plural('en', count, {
      one: '# a day; set in the options',
      other: '# a day; set in the options',
    }),
  undoHint: 'u takes the last grade back',
};
export type Review = typeof review;
