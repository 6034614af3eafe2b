import type { Note } from './note.ts';

/**
 * The W3C motivation that a note's content speaks of: a claim to look at again is assessed, words
 * comment, bare words of the article are highlighted, a bare page is bookmarked.
 */
export function motivationOf(
  note: Pick<Note, 'text' | 'target'> & { readonly checkBack?: string | undefined },
): Note['motivation'] {
  if (note.checkBack !== undefined && note.checkBack !== '') return 'assessing';
  if (note.text.trim() !== '') return 'commenting';
  return note.target.scope === 'page' ? 'bookmarking' : 'highlighting';
}
