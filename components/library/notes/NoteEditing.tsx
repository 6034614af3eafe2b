import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { attempt } from '../../attempt.ts';
import { parseTags } from '../../design/tag-text.ts';
import { Quote } from '../../design/Quote.tsx';
import { contentOfNote } from '../../editor/draft-content.ts';
import { DraftSession } from '../../editor/draft-session.ts';
import { NoteEditor } from '../../editor/NoteEditor.tsx';
import { editKey } from '@/utils/notes/draft-key.ts';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import { useServices } from '../services.ts';
import { useColourNames, useWords } from '../words.ts';

export interface NoteEditingProps {
  readonly note: Note;
  readonly knownTags: readonly { readonly tag: string; readonly count: number }[];
  readonly entityNames: ReadonlyMap<string, string>;
  /** The change is committed, or the editor was left (its draft stays). */
  readonly onDone: (saved: boolean) => void;
}

/** The editor of the writing surfaces on an existing note, with the text as it will be read. */
export function NoteEditing({ note, knownTags, entityNames, onDone }: NoteEditingProps) {
  const { repository, keepDraft, notesChanged, now, newId } = useServices();
  const words = useWords();
  const colourNames = useColourNames();
  const desk = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const session = useMemo(
    () =>
      new DraftSession({ keep: keepDraft, now: () => new Date(now()), newId }, contentOfNote(note)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one session for one note, whatever version of it comes in
    [note.id],
  );

  useEffect(() => {
    const open = async (): Promise<void> => {
      const key = editKey(note.id);
      const stored = await attempt(() => repository.draft(key));
      session.aim(
        { key, identity: note.articleId, target: note.target, noteId: note.id },
        stored.ok ? stored.value : null,
        contentOfNote(note),
      );
      setReady(true);
    };
    void open();
    desk.current?.querySelector('textarea')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one session for one note; the note as it was when the editor opened
  }, [session]);

  async function save(): Promise<void> {
    const result = await session.save(
      (content, subject, revision) =>
        attempt(() =>
          repository.updateNote(
            note.id,
            {
              text: content.text,
              tags: parseTags(content.tags),
              colour: content.colour,
              entities: [...content.entities],
              checkBack: content.checkBack === '' ? undefined : content.checkBack,
            },
            { key: subject.key, revision },
          ),
        ),
      session.content,
    );
    if (!result?.ok) return;
    notesChanged([note.articleId]);
    onDone(true);
  }

  const quote = quoteOf(note);
  return (
    <div
      class="detail"
      role="group"
      aria-label={words.edit}
      ref={desk}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone(false);
      }}
    >
      {quote !== null && <Quote text={quote} colour={note.colour} />}
      <NoteEditor
        session={session}
        canSave={ready}
        knownTags={knownTags}
        colourNames={colourNames}
        entityNames={entityNames}
        onSave={() => void save()}
        onCancel={() => onDone(false)}
        previewOpen
      />
    </div>
  );
}
