import type { Colour } from '@/utils/notes/colours.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Note, Target } from '@/utils/notes/note.ts';
import { tagLine } from '../design/tag-text.ts';

/** What an editor edits. */
export interface DraftContent {
  readonly text: string;
  /** As typed, parted by commas. */
  readonly tags: string;
  readonly colour: Colour;
  /** ISO date, or empty. */
  readonly checkBack: string;
  /** Pack ids of linked entities. */
  readonly entities: readonly string[];
}

/** What a draft is about and where it is kept. */
export interface DraftSubject {
  readonly key: string;
  readonly identity: string;
  readonly target: Target;
  /** The note being edited, if any. */
  readonly noteId?: string;
}

/** An empty editor. */
export function blankContent(colour: Colour, entities: readonly string[] = []): DraftContent {
  return { text: '', tags: '', colour, checkBack: '', entities };
}

/** A stored draft, opened again. */
export function contentOfDraft(draft: Draft): DraftContent {
  return {
    text: draft.text,
    tags: draft.tags,
    colour: draft.colour,
    checkBack: draft.checkBack ?? '',
    entities: draft.entities ?? [],
  };
}

/** An existing note, opened for editing. */
export function contentOfNote(note: Note): DraftContent {
  return {
    text: note.text,
    tags: tagLine(note.tags),
    colour: note.colour,
    checkBack: note.checkBack ?? '',
    entities: note.entities,
  };
}

/** True if the reader has typed nothing; colours and links alone are not worth a draft. */
export function isBlank(content: Pick<DraftContent, 'text' | 'tags' | 'checkBack'>): boolean {
  return content.text.trim() === '' && content.tags.trim() === '' && content.checkBack === '';
}

/** What was stored and what was typed before it could be shown: both stay. */
export function merged(stored: DraftContent, typed: DraftContent): DraftContent {
  if (isBlank(typed)) return stored;
  if (isBlank(stored)) return typed;
  return {
    text: join(stored.text, typed.text, '\n'),
    tags: join(stored.tags.replace(/[\s,]+$/u, ''), typed.tags, ', '),
    colour: typed.colour,
    checkBack: typed.checkBack || stored.checkBack,
    entities: [...new Set([...stored.entities, ...typed.entities])],
  };
}

function join(a: string, b: string, between: string): string {
  if (a === b || b === '') return a;
  return a === '' ? b : `${a}${between}${b}`;
}
