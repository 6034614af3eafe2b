import type { Selector } from '@/utils/notes/note.ts';
import type { Passage } from '@/utils/packs/pack.ts';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { passageSelectors } from './passage-selectors.ts';

export interface GoToWordsProps {
  readonly passage: Passage;
  /** Where the page has found the passage already. */
  readonly selectors?: readonly Selector[] | undefined;
}

/** Leads from what a pack tells to the words of the page that say it. */
export function GoToWords({ passage, selectors }: GoToWordsProps) {
  const { page } = useServices();
  const { goTo } = panel[useLanguage()];
  return (
    <button
      class="link-button"
      type="button"
      onClick={() => void page.goToSelectors(selectors ?? passageSelectors(passage))}
    >
      {goTo}
    </button>
  );
}
