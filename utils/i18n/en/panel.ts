import { plural } from '../plural.ts';

/** Words of the side panel, beyond those it shares with the popup. */
export const panel = {
  figures: {
    title: 'Pictures and tables',
    note: (name: string) => `Note on it: ${name}`,
    goTo: (name: string) => `Go to it: ${name}`,
    kinds: { image: 'Picture', table: 'Table', graphic: 'Drawing' },
  },
  title: 'Sidelight beside the page',
  tabs: {
    label: 'What the article holds',
    entities: 'In this article',
    voices: 'Who says what',
    timeline: 'Timeline',
    route: 'Route',
  },
  walk: {
    label: 'Walk the marks',
    next: 'Next mark',
    previous: 'Previous mark',
    none: 'No mark to go to',
  },
  kinds: {
    label: 'Kinds',
    all: 'All',
    person: 'People',
    place: 'Places',
    organisation: 'Bodies',
    event: 'Events',
    statement: 'Statements',
  },
  nextMention: (name: string) => `Next mention of ${name}`,
  previousMention: (name: string) => `Previous mention of ${name}`,
  noCard: 'No card for this one',
  noteOn: (name: string) => `Write a note on ${name}`,
  filterSpeaker: 'Speaker',
  allSpeakers: 'Everyone',
  narrator: 'The article itself',
  unnamed: 'Nobody named',
  manners: { quoted: 'quoted', reported: 'reported' },
  venueInferred: 'place and date named elsewhere in the article',
  noteOnStatement: 'Note on this',
  goTo: 'Go to the words',
  checkBack: (date: string) => `Look again on ${date}`,
  modalities: { expected: 'expected', ongoing: 'still going on', disputed: 'disputed' },
  undated: 'No date given',
  sources: (count: number) => plural('en', count, { one: '# source', other: '# sources' }),
  map: (count: number) =>
    plural('en', count, { one: 'Map with # stop', other: 'Map of a route with # stops' }),
  mapCredit: 'Land and borders: Natural Earth, simplified.',
  stops: 'Stops in order',
  statuses: { done: 'visited', 'under-way': 'there on the article’s date', expected: 'expected' },
  disputedStop: 'Reports differ',
  notOnMap: 'not on the map',
};
export type Panel = typeof panel;
