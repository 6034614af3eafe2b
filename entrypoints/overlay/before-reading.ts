import type { PageSettings } from '@/utils/messages/content-to-background.ts';

/** Nothing is shown before the page was read, so only what must not come too early matters. */
export const BEFORE_READING: PageSettings = {
  density: 'none',
  appearance: 'auto',
  kinds: { person: false, place: false, organisation: false, event: false, statement: false },
  hoverCards: false,
  selectionToolbar: false,
  noteRail: false,
  pageKeys: false,
  lastColour: 'yellow',
};
