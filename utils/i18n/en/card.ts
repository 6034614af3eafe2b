import type { Language } from '../../settings/settings.ts';
import type { PluralForms } from '../plural.ts';

const sources: PluralForms = { one: 'Source', other: 'Sources' };
const figureNotes: PluralForms = { one: '# note on this figure', other: '# notes on this figure' };
const marksHere: PluralForms = {
  one: '# mark in this article',
  other: '# marks in this article',
};

/**
 * Words of the card and of what else stands in the page. Plain data (`fill` and `plural` make
 * sentences of it), so that a page gets the one language it needs in a message.
 */
export const card = {
  /** For plurals and dates. */
  locale: 'en' as Language,
  asOfArticle: 'As of {date}',
  undatedArticle: 'Facts',
  since: 'Since then',
  before: 'Before',
  uncertain: 'Only partly checked',
  asOf: 'as of {date}',
  sources,
  literally: 'Literally',
  notToConfuse: 'Not to be confused with',
  mention: 'Mention {index} of {count}',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  note: 'Note',
  noteHint: 'Write a note on this',
  close: 'Close',
  pin: 'Pin',
  unpin: 'Unpin',
  know: 'I know this',
  knowHint: 'Stop marking it until its facts change',
  wrong: 'Wrong?',
  why: 'Why it is marked',
  reject: 'Not this, in this article',
  neverName: 'Never mark “{name}”',
  confidence: '{percent} % sure',
  pack: '{title}, kept up to {date}',
  loading: 'Looking it up…',
  failed: 'This card cannot be shown.',
  failedHint: 'Sidelight was updated or stopped. Reload the page to go on.',
  retry: 'Try again',
  marksHere,
  listTitle: 'Marks in this article',
  marksShown: 'Marks shown',
  marksHidden: 'Marks hidden',
  toolbar: 'Selected text',
  highlight: 'Highlight',
  highlightIn: 'Highlight in {colour}',
  writeNote: 'Note',
  copyLink: 'Copy link to this passage',
  copied: 'Link copied',
  saved: 'Highlight saved',
  notSaved: 'Not saved. Nothing on the page was changed.',
  noteRail: 'Notes on this page',
  noteAt: 'Note {index} of {count}',
  noteFrame: 'Note editor',
  noteOnFigure: 'Write a note on this figure',
  figureNotes,
  figureNamed: '{label}: {title}',
  notOfArticle: 'This picture is not part of the article.',
  adjust: {
    title: 'Words of this note',
    from: 'Start',
    to: 'End',
    start: { earlier: 'Start one word earlier', later: 'Start one word later' },
    end: { earlier: 'End one word earlier', later: 'End one word later' },
    save: 'Save words',
    cancel: 'Cancel',
    hint: 'Drag an end, select other words, or press Shift with ← → for the end and ↑ ↓ for the start.',
    saved: 'The note is on these words now',
  },
  done: {
    know: 'No longer marked. It comes back when its facts change.',
    reject: 'Not marked in this article any more.',
    neverName: 'This name is not marked any more.',
  },
};
export type Card = typeof card;
