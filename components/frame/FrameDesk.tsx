import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FrameTarget } from '@/utils/messages/page-view.ts';
import { Button } from '../design/Button.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { Toast } from '../design/Toast.tsx';
import { WritingDesk } from '../editor/WritingDesk.tsx';
import { useDesk } from '../editor/use-desk.ts';
import { NoteList } from '../page/NoteList.tsx';
import { useNoteActions } from '../page/use-note-actions.ts';
import { usePageNotes } from '../page/use-page-notes.ts';
import type { PageState } from '../page/use-page.ts';
import { useSettings } from '../page/use-settings.ts';
import { useUndoKeys } from '../page/use-undo-keys.ts';
import { frame as frameWords } from '../words/frame.ts';
import { useLanguage } from '../words/language.ts';

/** "Saved" stands this long (ms) before the frame goes: long enough to be read. */
const SAVED_STANDS = 900;

export interface FrameDeskProps {
  readonly target: FrameTarget;
  /** The note is saved. */
  readonly onDone: () => void;
  /** Other words are to be chosen for a note. */
  readonly onExtent: (id: string) => void;
}

/** The notes at the clicked place, or a new one on the selected words. */
export function FrameDesk({ target, onDone, onExtent }: FrameDeskProps) {
  const words = frameWords[useLanguage()];
  const settings = useSettings();
  const page = useMemo(() => pageOf(target), [target]);
  const { stored, reload } = usePageNotes(target.detected);
  const desk = useDesk(page, stored, settings.lastColour, () => undefined);
  const actions = { ...useNoteActions(desk.edit, reload), onExtent };
  useUndoKeys(actions);
  const here =
    stored.kind === 'ready' ? stored.notes.filter(({ id }) => target.noteIds.includes(id)) : [];
  const started = useRef(false);

  useEffect(() => {
    if (started.current || stored.kind === 'loading') return;
    started.current = true;
    const [only, second] = here;
    if (only && !second) desk.edit(only);
    else if (target.target.scope !== 'passage' || target.noteIds.length > 0)
      desk.open(target.target, target.entities);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- begins once, when the notes are read
  }, [stored]);

  const saved = desk.session.state.kind === 'saved';
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(onDone, SAVED_STANDS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new callback on each drawing must not start the time anew
  }, [saved]);

  return (
    <>
      {here.length > 1 && (
        <section>
          <h2 id="notes-here">{words.notesHere}</h2>
          <NoteList notes={here} places={[]} labelledBy="notes-here" {...actions} />
        </section>
      )}
      <WritingDesk
        desk={desk}
        page={page}
        stored={stored.kind === 'ready' ? { ...stored, drafts: [] } : stored}
        settings={settings}
        onDropDraft={actions.dropDraft}
        onReload={reload}
      />
      {here.length === 1 && desk.session.subject?.noteId !== undefined && here[0] && (
        <div class="notice-actions">
          <Button onClick={() => desk.open(target.target, target.entities)}>{words.newNote}</Button>
          {here[0].target.scope === 'passage' && (
            <Button onClick={() => here[0] && onExtent(here[0].id)}>{words.extent}</Button>
          )}
        </div>
      )}
      {actions.failure && <ErrorNotice reason={actions.failure.reason} />}
      <Toast message={actions.toast} onClose={actions.closeToast} />
    </>
  );
}

/** The frame's target as the page state that the desk reads. */
function pageOf({ detected, target, quote, entities, noteIds }: FrameTarget): PageState {
  const selection =
    target.scope === 'passage' && noteIds.length === 0
      ? { quote: quote ?? '', span: { start: 0, end: 0 }, selectors: target.selectors, entities }
      : null;
  return {
    kind: 'ready',
    about: null,
    view: {
      state: 'article',
      detected,
      selection,
      entities: [],
      notes: [],
      statements: [],
      marksVisible: true,
    },
  };
}
