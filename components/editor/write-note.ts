import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { Note } from '@/utils/notes/note.ts';
import { attempt } from '../attempt.ts';
import { parseTags } from '../design/tag-text.ts';
import type { Services } from '../services.ts';
import type { DraftContent, DraftSubject } from './draft-content.ts';

/** Commits an editor's words as a new note or as a change of one; the draft goes in the same step. */
export async function writeNote(
  notes: Services['notes'],
  content: DraftContent,
  subject: DraftSubject,
  revision: number,
  article: DetectedArticle,
): Promise<Result<Note>> {
  const fields = {
    motivation: motivationOf(content, subject),
    text: content.text,
    tags: parseTags(content.tags),
    colour: content.colour,
    entities: [...content.entities],
    checkBack: content.checkBack === '' ? undefined : content.checkBack,
  };
  const draft = { key: subject.key, revision };
  const result = await attempt(() =>
    subject.noteId === undefined
      ? notes.createNote({ ...fields, target: subject.target }, article, draft)
      : notes.updateNote(subject.noteId, fields, draft),
  );
  return result;
}

/** W3C motivation: a claim to look at again is assessed, bare words are highlighted. */
function motivationOf(content: DraftContent, subject: DraftSubject): Note['motivation'] {
  if (content.checkBack !== '') return 'assessing';
  if (content.text.trim() !== '') return 'commenting';
  return subject.target.scope === 'page' ? 'bookmarking' : 'highlighting';
}
