import type { OpenArticle } from '@/utils/dom/page-reader.ts';
import { sayUnselected } from './highlight-selection.ts';
import type { NoteFrames } from './note-frames.ts';
import type { PageToolsOptions } from './page-tools-options.ts';

/** Opens the note frame on the selected words, else on an article as a whole; false without either. */
export function openOn(
  options: PageToolsOptions,
  frames: NoteFrames,
  what: 'selection' | 'page',
  article: OpenArticle | null,
): boolean {
  const { document, selection } = options;
  const words = what === 'selection' ? selection.current() : null;
  if (words) {
    frames.openOnSelection(words);
    return true;
  }
  // Without selected words the whole page is meant; with words beside the article something else was.
  if (what === 'selection' && document.getSelection()?.isCollapsed === false)
    sayUnselected(options);
  if (article && document.defaultView) frames.openOnPage(article, document.defaultView);
  return article !== null;
}
