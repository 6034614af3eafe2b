import { plural } from '../plural.ts';

/** Words that every surface shares. The other languages have the same shape, checked by the compiler. */
export const common = {
  kinds: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    event: 'Event',
    statement: 'Statement',
  },
  permissionNotAsked: 'The browser did not ask. Press the button again.',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple' },
  notes: (count: number) => plural('en', count, { one: '# note', other: '# notes' }),
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
};
export type Common = typeof common;
