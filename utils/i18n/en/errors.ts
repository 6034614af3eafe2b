import type { FailureReason } from '../../messages/result.ts';

interface ErrorWords {
  readonly retry: string;
  readonly reasons: Readonly<
    Record<
      FailureReason,
      {
        /** A statement of what is wrong. */
        readonly title: string;
        /** What happened to the reader's work and what can be done. */
        readonly help: string;
        /** Completes "Not saved: …". */
        readonly short: string;
      }
    >
  >;
}

/** Every failure that a reader can meet, in words. */
export const errors: ErrorWords = {
  retry: 'Try again',
  reasons: {
    quota: {
      title: 'The disk is full',
      help: 'The browser has no room left to write. Your draft is kept. Free some space on this computer, then try again.',
      short: 'the disk is full',
    },
    blocked: {
      title: 'Another Sidelight page is in the way',
      help: 'An older Sidelight page holds the notes open. Close other Sidelight pages, then try again. Your draft is kept.',
      short: 'another Sidelight page is in the way',
    },
    newer: {
      title: 'Your notes were written by a newer Sidelight',
      help: 'This version cannot read them and does not touch them. Update the extension, then open it again.',
      short: 'your notes need a newer Sidelight',
    },
    emptied: {
      title: 'Your notes are gone from this browser',
      help: 'Sidelight had notes here and now finds none: the browser’s data was cleared, perhaps by a cleaning tool. Open the library to bring back a backup before you write new notes.',
      short: 'the store was emptied',
    },
    invalid: {
      title: 'This note could not be written',
      help: 'Something in it has a shape that Sidelight does not accept. The text you typed is kept as a draft.',
      short: 'the note has an unexpected shape',
    },
    unavailable: {
      title: 'The store of notes cannot be opened',
      help: 'The browser did not open it. This can happen in private windows and right after an update. Try again, or restart the browser.',
      short: 'the store cannot be opened',
    },
    'not-allowed': {
      title: 'Sidelight has no access to this page',
      help: 'Click the Sidelight button in the toolbar while the page is open, or allow this site for good.',
      short: 'no access to this page',
    },
    'no-page': {
      title: 'This tab holds no page yet',
      help: 'Open an article, then come back. Your library works without one.',
      short: 'there is no page',
    },
    'restricted-page': {
      title: 'No extension may read this page',
      help: 'The browser keeps its own pages, extension stores and some built-in viewers closed to all extensions. Notes work on any ordinary web page.',
      short: 'this page is closed to extensions',
    },
    'never-site': {
      title: 'You told Sidelight never to do anything here',
      help: 'The switch under “This site” takes that back. Notes on the whole page can be written all the same.',
      short: 'you said never on this site',
    },
    'not-found': {
      title: 'It is no longer there',
      help: 'What you asked for was changed or removed in the meantime.',
      short: 'it is no longer there',
    },
  },
};
export type Errors = ErrorWords;
