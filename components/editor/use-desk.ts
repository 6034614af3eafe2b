import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageSelection } from '@/utils/messages/page-view.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import { draftKey, editKey } from '@/utils/notes/draft-key.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Note, Target } from '@/utils/notes/note.ts';
import { attempt } from '../attempt.ts';
import type { PageNotes } from '../page/use-page-notes.ts';
import { detectedOf, type PageState } from '../page/use-page.ts';
import { useServices } from '../services.ts';
import { blankContent, contentOfNote } from './draft-content.ts';
import type { DraftSubject } from './draft-content.ts';
import { DraftSession } from './draft-session.ts';
import { useSession } from './use-session.ts';
import { writeNote } from './write-note.ts';

/**
 * A tab's number is used again in another browser session; what was typed before the page answered
 * is taken up only if it is younger than this (ms).
 */
const PROVISIONAL_LIFE = 12 * 60 * 60 * 1000;

/** The one note being written, and what can be done with it. */
export interface Desk {
  readonly session: DraftSession;
  /** False while nobody knows yet what the note would be about, and where nothing can be noted. */
  readonly canSave: boolean;
  /** Words selected now that are not what the note is about. */
  readonly otherSelection: PageSelection | null;
  readonly save: () => Promise<Note | null>;
  /** Takes up another draft, a note to edit, the selection or the whole page; the present draft stays kept. */
  readonly openDraft: (draft: Draft) => void;
  readonly edit: (note: Note) => void;
  readonly open: (target: Target, entities?: readonly string[]) => void;
}

/** Keeps one draft session aimed at what the reader is looking at. */
export function useDesk(
  page: PageState,
  stored: PageNotes,
  colour: Colour,
  onSaved: () => void,
): Desk {
  const services = useServices();
  const { background, notes, now, settings } = services;
  const article = detectedOf(page);
  const kept = stored.kind === 'loading' ? [] : stored.drafts;
  const identity = article?.identities[0] ?? null;
  const ports = useMemo(
    () => ({
      keep: (draft: Draft) => background.putDraft(draft),
      now,
      newId: () => crypto.randomUUID(),
    }),
    [background, now],
  );
  const [session, setSession] = useState(() => new DraftSession(ports, blankContent(colour)));
  useSession(session);
  const [selection, setSelection] = useState<PageSelection | null>(null);
  const tabId = page.about?.tabId ?? null;
  const aimed = useRef<string | null>(null);
  /** The selection that the reader has turned from, to write about something else. */
  const passed = useRef<PageSelection | null>(null);
  const pending = useRef<{ target: Target; entities: readonly string[] } | null>(null);

  // Until the page has answered, words are kept under the tab's number.
  useEffect(() => {
    if (tabId === null || session.subject !== null) return;
    const subject = provisional(tabId);
    const end = new AbortController();
    void attempt(() => notes.draft(subject.key)).then((result) => {
      if (end.signal.aborted || session.subject !== null) return;
      const draft = result.ok ? result.value : null;
      const young =
        draft !== null && now().getTime() - Date.parse(draft.modified) < PROVISIONAL_LIFE;
      session.aim(subject, young ? draft : null, blankContent(colour));
    });
    return () => end.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each session and tab
  }, [session, tabId]);

  // The page and the store have answered: aim at the selection, the newest draft, or the page.
  useEffect(() => {
    if (identity === null || stored.kind === 'loading') return;
    const place = `${tabId}|${identity}`;
    const seen = page.kind === 'ready' ? page.view.selection : null;
    if (aimed.current === place) {
      // A page that was asked again may have words selected that no change told of.
      if (seen !== null && !sameWords(identity, seen, selection)) setSelection(seen);
      return;
    }
    const target = seen === null ? null : passage(seen);
    const wanted = target && draftKey(identity, target);
    const draft = wanted === null ? kept[0] : kept.find(({ key }) => key === wanted);
    const subject = draft ? subjectOf(draft) : subjectFor(identity, target ?? { scope: 'page' });
    const initial = blankContent(colour, seen?.entities);
    const onPage = session.subject === null || isProvisional(session.subject);
    const former = session.subject;
    const used = onPage ? session : new DraftSession(ports, initial);
    if (used !== session) setSession(used);
    used.aim(subject, draft ?? null, initial);
    if (onPage && former !== null && session.edited)
      void session.settled().then(() => attempt(() => notes.dropDraft(former.key)));
    setSelection(seen);
    aimed.current = place;
    const asked = pending.current;
    pending.current = null;
    if (asked) open(asked.target, asked.entities);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- aims when the page or the store has answered, not when the session changes
  }, [identity, stored, page, tabId]);

  // The settings may be read after the page and the store: the last colour is known only then.
  const begun = useRef(colour);
  useEffect(() => {
    session.begin(colour, begun.current);
    begun.current = colour;
  }, [colour, session]);

  // The same draft may be changed or saved in another surface.
  useEffect(() => {
    if (stored.kind !== 'ready' || session.subject === null) return;
    const { key, noteId } = session.subject;
    if (isProvisional(session.subject)) return;
    const note = stored.notes.find(({ id }) => id === noteId);
    session.seen(
      kept.find((draft) => draft.key === key) ?? null,
      note ? contentOfNote(note) : blankContent(colour),
      stored.readAt,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what the store says anew is compared
  }, [stored, session]);

  // Other words are selected while the surface stays open.
  useEffect(() => {
    const end = new AbortController();
    services.page.watch((change) => {
      if (change !== 'selection') return;
      void services.page.selection().then((result) => {
        if (!end.signal.aborted && result.ok) setSelection(result.value);
      });
    }, end.signal);
    return () => end.abort();
  }, [services.page]);

  const other = otherThan(session.subject, selection, identity);
  useEffect(() => {
    if (other === null || other === passed.current) return;
    if (session.edited || session.subject?.noteId !== undefined) return;
    open(passage(other), other.entities);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- reacts to the selection, not to its own doing
  }, [other, session]);

  function start(subject: DraftSubject, draft: Draft | null, initial = blankContent(colour)) {
    const next = new DraftSession(ports, initial);
    next.aim(subject, draft, initial);
    setSession(next);
  }

  function open(target: Target, entities: readonly string[] = []) {
    if (identity === null) return;
    // Before the store has answered nobody knows what draft is kept there.
    if (stored.kind === 'loading') {
      pending.current = { target, entities };
      return;
    }
    const subject = subjectFor(identity, target);
    start(
      subject,
      kept.find(({ key }) => key === subject.key) ?? null,
      blankContent(colour, entities),
    );
  }

  return {
    session,
    canSave: article !== null && !isProvisional(session.subject),
    otherSelection: other,
    open: (target, entities) => {
      passed.current = selection;
      open(target, entities);
    },
    openDraft: (draft) => {
      passed.current = selection;
      start(subjectOf(draft), draft);
    },
    edit: (note) => {
      const subject = {
        key: editKey(note.id),
        identity: identity ?? '',
        target: note.target,
        noteId: note.id,
      };
      start(subject, kept.find(({ key }) => key === subject.key) ?? null, contentOfNote(note));
    },
    save: async () => {
      if (article === null || isProvisional(session.subject)) return null;
      const { content, subject: before } = session;
      const result = await session.save(
        (words, subject, revision) => writeNote(notes, words, subject, revision, article),
        blankContent(content.colour),
      );
      if (!result?.ok) return null;
      // More was typed while it was written: that goes on as a change of the new note.
      if (before !== null && session.subject?.key !== before.key)
        void session.settled().then(() => attempt(() => notes.dropDraft(before.key)));
      void background.notesChanged([result.value.articleId]).then(onSaved);
      if (content.colour !== colour) void settings.save({ lastColour: content.colour });
      return result.value;
    },
  };
}

function provisional(tabId: number): DraftSubject {
  const identity = `tab:${tabId}`;
  return { key: draftKey(identity, { scope: 'page' }), identity, target: { scope: 'page' } };
}

function isProvisional(subject: DraftSubject | null): boolean {
  return subject?.identity.startsWith('tab:') ?? true;
}

function subjectFor(identity: string, target: Target): DraftSubject {
  return { key: draftKey(identity, target), identity, target };
}

function subjectOf({ key, identity, target, noteId }: Draft): DraftSubject {
  return { key, identity, target, ...(noteId !== undefined && { noteId }) };
}

function passage(selection: PageSelection): Target {
  return { scope: 'passage', selectors: [...selection.selectors] };
}

function sameWords(identity: string, a: PageSelection, b: PageSelection | null): boolean {
  return b !== null && draftKey(identity, passage(a)) === draftKey(identity, passage(b));
}

function otherThan(
  subject: DraftSubject | null,
  selection: PageSelection | null,
  identity: string | null,
): PageSelection | null {
  if (selection === null || subject === null || identity === null) return null;
  return draftKey(identity, passage(selection)) === subject.key ? null : selection;
}
