import type { Selector } from '@/utils/notes/note.ts';
import type { Passage } from '@/utils/packs/pack.ts';

/** Where a passage begins, as selectors that the page can look for. */
export function passageSelectors({ start }: Passage): Selector[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: start.exact,
      prefix: start.prefix ?? '',
      suffix: start.suffix ?? '',
    },
  ];
}
