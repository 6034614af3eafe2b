import { plural } from '../plural.ts';

/** Words of export, import, backup and recovery. */
export const transfer = {
  exportTitle: 'Export',
  scopes: {
    all: 'All notes',
    notes: (count: number) =>
      plural('en', count, { one: '# selected note', other: '# selected notes' }),
    article: 'This article with its notes',
  },
  format: 'Format',
  formats: {
    backup: 'Full backup',
    'w3c-collection': 'W3C Web Annotation (collection)',
    'w3c-page': 'W3C Web Annotation (page)',
    markdown: 'Markdown, one file an article (zip)',
    csv: 'CSV',
    readwise: 'Readwise CSV',
    hypothesis: 'Hypothesis JSON',
    sealed: 'Sealed HTML',
  },
  hints: {
    backup:
      'Everything: notes, copies, drafts, review, trash. This is what to keep in case the browser loses its data.',
    'w3c-collection': 'The standard. Any program that knows the W3C model reads it.',
    'w3c-page': 'The standard, as one plain page of annotations.',
    markdown: 'With front matter and stable file names; fits Obsidian.',
    csv: 'A table for spreadsheets.',
    readwise: 'For Readwise and programs that import its tables.',
    hypothesis: 'For Hypothesis.',
    sealed: 'One file with text, notes and sources that opens anywhere, without network.',
  },
  save: 'Save file',
  writing: 'Writing…',
  cancel: 'Cancel',
  failed: (reason: string) => `The file was not written: ${reason}.`,
  importTitle: 'Import',
  importIntro:
    'Choose a file: a Sidelight backup, W3C annotations, Hypothesis JSON, Readwise CSV or CSV. You see what it would do before anything is written.',
  choose: 'Choose file',
  reading: 'Reading the file…',
  importing: 'Writing…',
  recognised: {
    backup: 'A Sidelight backup',
    w3c: 'W3C annotations',
    hypothesis: 'A Hypothesis export',
    csv: 'A table of notes',
    readwise: 'A Readwise table',
  },
  unknown: 'This file is none that Sidelight can read',
  would: 'What it would do',
  kinds: {
    article: (n: number) => plural('en', n, { one: '# new article', other: '# new articles' }),
    note: (n: number) => plural('en', n, { one: '# new note', other: '# new notes' }),
    copy: (n: number) => plural('en', n, { one: '# saved copy', other: '# saved copies' }),
    'former-copy': (n: number) =>
      plural('en', n, { one: '# earlier copy', other: '# earlier copies' }),
    draft: (n: number) => plural('en', n, { one: '# draft', other: '# drafts' }),
    feedback: (n: number) =>
      plural('en', n, { one: '# choice about names', other: '# choices about names' }),
    pack: (n: number) => plural('en', n, { one: '# pack', other: '# packs' }),
    card: (n: number) => plural('en', n, { one: '# review card', other: '# review cards' }),
    review: (n: number) => plural('en', n, { one: '# grade', other: '# grades' }),
  },
  completed: (n: number) =>
    plural('en', n, {
      one: '# article of yours gets what the file knows beside',
      other: '# articles of yours get what the file knows beside',
    }),
  same: (n: number) => plural('en', n, { one: '# is there already', other: '# are there already' }),
  conflicts: (n: number) =>
    plural('en', n, { one: '# differs from yours', other: '# differ from yours' }),
  conflictChoice: 'Where both have something',
  choices: {
    mine: 'Keep mine',
    theirs: 'Take the file’s',
    newer: 'Take the newer',
    both: 'Keep both',
  },
  bad: (n: number) =>
    plural('en', n, { one: '# row cannot be taken over', other: '# rows cannot be taken over' }),
  badRow: (line: number, reason: string) => (line === 0 ? reason : `Line ${line}: ${reason}`),
  badEntry: (entry: number, reason: string) => (entry === 0 ? reason : `Entry ${entry}: ${reason}`),
  allBad: (n: number) => plural('en', n, { one: 'Show # more row', other: 'Show # more rows' }),
  badReasons: {
    unreadable: 'not readable',
    'unknown-format': 'of no known format',
    'newer-format': 'made by a newer Sidelight',
    truncated: 'the file ends too early',
    'too-large': 'too large',
    'too-deep': 'nested too deep',
    'forbidden-key': 'holds a name that is not allowed',
    'wrong-shape': 'of another shape than expected',
    'unsafe-address': 'its address is not http, https or file',
    'no-words': 'has neither a quotation nor words',
    reply: 'is a reply, which Sidelight does not have',
    duplicate: 'stands twice in the file',
  },
  nothing: 'Nothing in this file is new to your library.',
  import: (n: number) => plural('en', n, { one: 'Import # record', other: 'Import # records' }),
  importFailed: (reason: string) => `Nothing was written: ${reason}.`,
  recovery: {
    restore: 'Restore from a backup',
    retry: 'Try again',
    afresh: 'Begin with an empty library',
    afreshAsk: 'Begin with an empty library?',
    afreshHelp:
      'Sidelight will stop looking for the notes that were here. A backup can still be brought in later.',
    emptiedTitle: 'Your notes are gone from this browser',
    emptied: (count: number, since: string) =>
      `${plural('en', count, { one: 'There was # note here', other: 'There were # notes here' })}, in a store begun on ${since}. Now it is empty: the browser’s data was cleared, by hand or by a cleaning tool. Nothing was written since.`,
    newerTitle: 'Your notes were written by a newer Sidelight',
    newer:
      'This version cannot read them and has not touched them. Update the extension, then open the library again.',
    blockedTitle: 'Another Sidelight page is in the way',
    blocked:
      'A page of an older version holds the notes open. Close other Sidelight pages, then try again.',
    unavailableTitle: 'The browser did not open the store of notes',
    unavailable:
      'This happens in some private windows, when the disk is full, or right after an update. Nothing was changed or deleted. Try again; if it stays so, restart the browser.',
    details: 'What the browser says',
  },
};
export type Transfer = typeof transfer;
