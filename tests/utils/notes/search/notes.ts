import type { Note } from '@/utils/notes/note.ts';
import { noteEntry, type ArticleEntry } from '@/utils/notes/search/note-entry.ts';
import { NoteIndex } from '@/utils/notes/search/note-index.ts';

/** A note for tests: a highlight of `quote`, with what matters in the case replaced. */
export function aNote(id: string, quote: string, more: Partial<Note> = {}): Note {
  return {
    id,
    schema: 1,
    articleId: 'a1',
    motivation: 'highlighting',
    target: {
      scope: 'passage',
      selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    },
    text: '',
    tags: [],
    entities: [],
    colour: 'yellow',
    created: '2024-06-05T10:00:00.000Z',
    modified: '2024-06-05T10:00:00.000Z',
    ...more,
  };
}

export const ARTICLES: readonly ArticleEntry[] = [
  { id: 'a1', title: 'Harbour reopens after the storm', site: 'news.example.org' },
  { id: 'a2', title: 'Un port rouvre', site: 'presse.example.fr' },
];

/** An index of these notes, as if they had arrived one by one. */
export function indexOf(notes: readonly Note[]): NoteIndex {
  const index = new NoteIndex();
  for (const article of ARTICLES) index.putArticle(article);
  for (const note of notes)
    index.put(noteEntry(note, ARTICLES.find((article) => article.id === note.articleId) ?? null));
  return index;
}
