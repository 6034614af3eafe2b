import type { Library } from '@/utils/i18n/en/library.ts';
import { figureTitle, quoteOf, type Note } from '@/utils/notes/note.ts';

/** What a note is about in words: its quotation, or the figure, entity or page. */
export function noteTitle(
  note: Note,
  words: Pick<Library, 'wholePage' | 'figure' | 'noteOn'>,
): string {
  const quote = quoteOf(note);
  if (quote !== null) return quote;
  switch (note.target.scope) {
    case 'figure':
      return figureTitle(note.target) || words.figure;
    case 'entity':
      return words.noteOn(note.target.name);
    default:
      return words.wholePage;
  }
}
