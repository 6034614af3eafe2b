import type { Web } from './driver.ts';
import { GAZETTE, gazettePage, gazetteUrl } from './publisher/plain-page.ts';
import type { Story } from './publisher/story.ts';

/** Two stories of an invented harbour town, with names that no pack knows. */
export const HARBOUR: Story = {
  language: 'en',
  headline: 'Pilots of Lower Quayside Vote to End Their Strike',
  byline: 'Jo Marsh',
  published: '2024-09-12T10:00:00+00:00',
  dateline: 'September 12, 2024',
  caption: 'Boats tied up at the old pier on Wednesday evening.',
  credit: 'Gazette',
  paragraphs: [
    'The harbour pilots voted on Thursday to end a strike of nineteen days, after the council promised to repair the lights along the channel before the winter storms set in.',
    'The vote was counted by Marta Fennel, who has led the pilots for six years and had called the old lights a danger to everybody on the water.',
    '"We said what we needed and this time they listened to all of it," Fennel told the crowd that had been waiting on the pier since the early morning.',
    'The council said the work would begin on Monday and would be paid for by a small charge on the larger ships, which call about twice a week at this time of the year.',
    'Traders along the front, who lost the best weeks of the season, said they hoped that visitors would come back before the first of the autumn gales.',
  ],
};

export const LIGHTHOUSE: Story = {
  language: 'en',
  headline: 'Old Lighthouse Opens Its Doors for a Single Weekend',
  byline: 'Jo Marsh',
  published: '2024-10-03T10:00:00+00:00',
  dateline: 'October 3, 2024',
  caption: 'The stairs inside the tower, newly painted white.',
  credit: 'Gazette',
  paragraphs: [
    'For two days in October anybody who can climb two hundred and six steps may look out from the gallery of the lighthouse that has stood above the bay since the last century but one.',
    'The idea came from Marta Fennel, who keeps the key and remembers the last keeper carrying oil up the stairs in a bucket when she was a child.',
    'Visitors will be let in ten at a time, and the path across the rocks will be closed two hours before high water, as it is every day of the year.',
    'Money from the tickets goes to the repair of the fog bell, which has been silent since a storm tore its frame out of the wall three winters ago.',
    'Those who cannot climb will find photographs of the view, and tea, in the boat house at the foot of the path, which is open to all without a ticket.',
  ],
};

/** The gazette's web: both stories under their addresses. */
export const gazette: Web = ({ href }) => {
  const story = [HARBOUR, LIGHTHOUSE].find((each) => href === gazetteUrl(each));
  if (story) return { body: gazettePage(story) };
  return href.startsWith(GAZETTE)
    ? { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    : null;
};
