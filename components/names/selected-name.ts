import type { NameTask } from '@/utils/messages/name-task.ts';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { PageState } from '../page/use-page.ts';

/** Longer selections are passages, not names (UTF-16 code units). */
const LONGEST_NAME = 80;

/** The page's selected words as a name to add; null where they are none. */
export function selectedName(page: PageState): NameTask | null {
  if (page.kind !== 'ready' || page.view.selection === null) return null;
  const { selection, detected } = page.view;
  const surface = selection.quote.trim();
  if (surface === '' || surface.length > LONGEST_NAME || surface.includes('\n')) return null;
  return {
    kind: 'name',
    surface,
    ...around(selection),
    identity: detected.identities[0] ?? '',
    work: { kind: 'add' },
  };
}

function around({ selectors }: PageSelection): Pick<NameTask, 'before' | 'after'> {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return { before: quote?.prefix ?? '', after: quote?.suffix ?? '' };
}
