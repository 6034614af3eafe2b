import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import type { Web } from './driver.ts';
import { GAZETTE, gazettePage, gazetteUrl } from './publisher/plain-page.ts';
import type { Story } from './publisher/story.ts';

/** One outlet that carries the agency's story. */
export interface WireCopy {
  readonly outlet: string;
  readonly url: string;
  readonly body: string;
}

/** What the Courier's desk put in. */
export const PUT_IN =
  'The Courier asked four harbour masters for their view of the lamp, and each of them praised its colour.';

/** The story on an outlet's own site, as its desk edited it. */
function copyOf(outlet: string, host: string, edited: Partial<Story> = {}): WireCopy {
  const story = { ...HARBOUR, ...edited };
  const own = (text: string) =>
    text.replaceAll(GAZETTE, `https://${host}/`).replaceAll('The Gazette', outlet);
  return { outlet, url: own(gazetteUrl(story)), body: own(gazettePage(story)) };
}

const { paragraphs } = HARBOUR;

export const FIRST_COPY = copyOf('The Gazette', 'gazette.example');

/** Under another headline, with one paragraph put in and the last one left out. */
export const EDITED_COPY = copyOf('The Courier', 'courier.example', {
  headline: 'A Lamp for Three: How the North Settled Its Oldest Quarrel',
  paragraphs: [...paragraphs.slice(0, 3), PUT_IN, ...paragraphs.slice(3, -1)],
});

/** Word for word under another headline. */
export const SAME_COPY = copyOf('The Beacon', 'beacon.example', {
  headline: 'Northern Neighbours Sign Treaty on Skerry Light',
});

/** What the edited copy left out. */
export const LEFT_OUT = paragraphs.at(-1) ?? '';

/** The web of the three outlets. */
export const wireWeb: Web = ({ href, pathname }) => {
  const copy = [FIRST_COPY, EDITED_COPY, SAME_COPY].find(({ url }) => url === href);
  if (copy) return { body: copy.body };
  return pathname.endsWith('.jpg')
    ? { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    : null;
};
