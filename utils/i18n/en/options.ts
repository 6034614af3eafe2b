import { plural } from '../plural.ts';

/** Words of the options page. */
export const options = {
  title: 'Options',
  library: 'Open library',
  welcome: 'See the introduction again',
  contents: 'On this page',
  marks: {
    title: 'Marks',
    // Names that tests rely on (design.md).
    density: 'Marks shown',
    densities: {
      every: 'Every mention',
      'first-in-paragraph': 'First in each paragraph',
      'first-in-article': 'First in the article',
      none: 'None',
    },
    kinds: 'Kinds that are marked',
    kindNames: {
      person: 'People',
      place: 'Places',
      organisation: 'Organisations',
      event: 'Events',
      statement: 'Statements',
    },
    hoverCards: 'Cards open when the pointer rests on a mark',
    hoverCardsHint: 'Click, tap and keys open them either way.',
    toolbar: 'A small bar appears beside selected words',
    rail: 'A strip at the page’s edge shows where notes are',
  },
  notes: {
    title: 'Notes',
    meanings: 'What each colour means to you',
    meaningsHint: 'Shown wherever you choose a colour. Leave a field empty to keep the plain name.',
  },
  review: {
    title: 'Review',
    perDay: 'Notes a day',
    perDayHint:
      'From 1 to 500. Notes that you do not get to come on the next days; claims to check back come on their date besides.',
  },
  sites: {
    title: 'Sites and permissions',
    what: 'Sidelight reads a page only where it may: on the sites listed here, or on a page where you click its button. What it reads stays on this computer.',
    granted: 'Sites where Sidelight may always work',
    none: 'None. Click the Sidelight button on a page to use it there.',
    allSites: 'All sites',
    forSite: 'to show marks and notes there without a click',
    forAll: 'to show marks and notes on every article without a click',
    builtIn: 'to show marks and notes on the built-in article; given with the installation',
    takeBack: (site: string) => `Take back permission for ${site}`,
    takeBackShort: 'Take back',
    fixed:
      'This browser gave that permission with the installation and does not let an extension return it. Add the site to “Never” below, or take it back in the browser’s own extension settings.',
    askAll: 'Allow on all sites',
    askAllWhy:
      'Articles on any site are then marked without a click. The browser will ask you. You can take it back here.',
    never: 'Never do anything on',
    noMarks: 'No marks on (notes still show)',
    add: 'Add site',
    addLabel: (list: string) => `Site to add to “${list}”`,
    addPlaceholder: 'example.org',
    notASite: 'Write a site such as example.org.',
    remove: (site: string) => `Remove ${site}`,
    listEmpty: 'No site.',
  },
  keys: {
    title: 'Keys',
    commands: 'Shortcuts',
    unset: 'not set',
    change: 'Change shortcuts',
    changeHint: 'Shortcuts belong to the browser; it shows its own page for them.',
    pageKeys: 'Keys on the page itself',
    pageKeysHint:
      'Alt+Shift with the down and up arrows walks the marks, Enter opens a card, Escape closes it. Turn this off if it gets in the way.',
    // Chromium shows no description for the button's own shortcut.
    open: 'Open Sidelight',
  },
  packs: {
    title: 'Context packs',
    what: 'A pack is a set of people, places, events and sourced facts. Packs you switch off mark nothing.',
    asOf: (date: string) => `kept up to ${date}`,
    entities: (count: number) => plural('en', count, { one: '# entry', other: '# entries' }),
    builtIn: 'comes with Sidelight',
    imported: 'imported by you',
    mine: 'made by you',
    licence: (licence: string) => `Licence: ${licence}`,
    attributions: 'Sources and licences',
    import: 'Import a pack',
    export: (title: string) => `Export ${title}`,
    exportShort: 'Export',
    remove: (title: string) => `Remove ${title}`,
    removeShort: 'Remove',
    importedNow: (title: string) => `Imported: ${title}`,
    notImported: 'This file is not a pack that Sidelight can read:',
    loading: 'Reading the packs…',
  },
  look: {
    title: 'Language and appearance',
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', fr: 'Français', ru: 'Русский' },
    appearance: 'Appearance',
    appearances: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  storage: {
    title: 'Storage and backup',
    where: 'Everything you write is in this browser, on this computer, and nowhere else.',
    uninstall: 'Removing the extension erases all notes.',
    uninstallHelp: 'Export a backup first. A backup file can be imported again in any browser.',
    held: (notes: string, size: string) => `${notes}, ${size} in all.`,
    backup: 'Make a backup in the library',
    daily: 'Save a backup once a day',
    dailyHint:
      'Into the downloads folder, as one file that is written anew. The browser will ask for permission to download.',
    dailyRefused: 'Without permission to download there is no daily backup.',
    dailyNone: 'No backup has been saved yet.',
    dailySaved: (moment: string, notes: string) => `Last saved on ${moment}: ${notes}.`,
    dailyFailed: (moment: string) => `The backup failed on ${moment}`,
    dailyFailures: {
      permission:
        'Sidelight may no longer download. Switch the daily backup off and on again to allow it.',
      file: 'Your notes could not be read into a file.',
      download: 'The file could not be written into the downloads folder.',
    },
    dailyNow: 'Save a backup now',
  },
};
export type Options = typeof options;
