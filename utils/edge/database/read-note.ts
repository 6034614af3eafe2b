import type { Note } from '@/utils/notes/note.ts';
import type { NoteRow } from './rows.ts';

/**
 * A note as the program knows it, from a row of any age: an old context may have gone on writing
 * rows without the newer fields, so what is missing takes its default here and not only in a
 * migration.
 */
export function readNote(row: NoteRow): Note {
  const { seq: _seq, lost: _lost, ...note } = { ...MISSING, ...row };
  return note;
}

const MISSING = {
  schema: 1,
  motivation: 'highlighting',
  target: { scope: 'page' },
  text: '',
  tags: [],
  entities: [],
  colour: 'yellow',
} as const;
