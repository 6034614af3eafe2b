/** Tabs of the library in their order. */
export const TABS = ['notes', 'articles', 'entities', 'review', 'lost', 'trash'] as const;
export type Tab = (typeof TABS)[number];

/** Where in the library one is; stands in the address so that back, forward and links work. */
export interface Route {
  readonly tab: Tab;
  /** Id of the open note, article or entity. */
  readonly open: string | null;
  /** In an article: the note to show in its place. */
  readonly note: string | null;
}

/** Reads `#articles/<id>/<note>`; parts are percent-encoded. Anything else is the list of notes. */
export function readRoute(hash: string): Route {
  const [name = '', open = '', note = ''] = hash.replace(/^#\/?/, '').split('/').map(decode);
  const tab = TABS.find((known) => known === name) ?? 'notes';
  return { tab, open: open === '' ? null : open, note: note === '' ? null : note };
}

/** The address part of a place in the library. */
export function writeRoute(route: Partial<Route> & Pick<Route, 'tab'>): string {
  const parts = [route.tab, route.open, route.open ? route.note : null];
  return `#${parts
    .filter((part) => typeof part === 'string')
    .map(encodeURIComponent)
    .join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
