import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { PageToolsOptions } from './page-tools-options.ts';

/** Saves the selected words as a highlight without a note; the note's id, or null if it was not saved. */
export async function highlightSelection(
  options: PageToolsOptions,
  colour: Colour,
): Promise<string | null> {
  const { selection, say, failed, noted } = options;
  const selected = selection.current();
  if (!selected) {
    sayUnselected(options);
    return null;
  }
  const { detected } = selected.article;
  const { selectors, entities } = selected.selection;
  try {
    const answer = await sendFromContent('page.highlight', {
      detected,
      selectors: [...selectors],
      entities: [...entities],
      colour,
    });
    say(({ saved, notSaved }) => (answer.ok ? saved : notSaved));
    if (!answer.ok) return null;
    selection.release();
    await noted();
    return answer.value.id;
  } catch (error) {
    failed(error);
    say(({ notSaved }) => notSaved);
    return null;
  }
}

/** Says why there is nothing to do something with: no words are selected, or none of the article's. */
export function sayUnselected({ document, say }: PageToolsOptions): void {
  const none = document.getSelection()?.isCollapsed ?? true;
  say(({ nothingSelected, notOfText }) => (none ? nothingSelected : notOfText));
}
