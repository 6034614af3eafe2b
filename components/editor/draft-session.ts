import type { Failure, Result } from '@/utils/messages/result.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { Draft, DraftWords } from '@/utils/notes/draft.ts';
import { joinWords, lastShared } from '@/utils/notes/merge-drafts.ts';
import type { Note } from '@/utils/notes/note.ts';
import { editKey } from '@/utils/notes/draft-key.ts';
import { nextInOrder } from '../order.ts';
import { contentOfDraft, isBlank, merged } from './draft-content.ts';
import type { DraftContent, DraftSubject } from './draft-content.ts';

/** Where the reader's words are. `saved` is said only after the commit. */
export type DraftState =
  | { readonly kind: 'blank' }
  | { readonly kind: 'keeping' }
  /** `both`: another editor wrote at the same place, and its words stand beside these. */
  | { readonly kind: 'kept'; readonly both?: boolean }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly what: 'draft' | 'note'; readonly failure: Failure };

/** What a session needs of the world. */
export interface DraftPorts {
  /** Keeps a draft; must outlive this page. */
  readonly keep: (draft: Draft) => Promise<Result<null>>;
  readonly now: () => Date;
  /** A name for one editor among others that write the same draft. */
  readonly newId: () => string;
}

/** A draft message that takes longer than this (ms) must not hold up saving. */
const KEEP_PATIENCE = 1_500;

/**
 * One editor's words from the first keystroke to the commit. Every edit is kept at once; until the
 * page has said what the note is about (`aim`), under a provisional subject.
 */
export class DraftSession {
  #content: DraftContent;
  #subject: DraftSubject | null = null;
  #state: DraftState = { kind: 'blank' };
  #revision = 0;
  #edited = false;
  #puts = 0;
  #lastPut: Promise<unknown> = Promise.resolve();
  /** When the last draft was kept, in the document's order. */
  #keptAt = 0;
  /** What was last taken over from the store: what another editor's words are compared with. */
  #base: DraftBase;
  #both = false;
  readonly #editor: string;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly ports: DraftPorts,
    initial: DraftContent,
  ) {
    this.#content = initial;
    this.#base = baseOf(initial);
    this.#editor = ports.newId();
  }

  get content(): DraftContent {
    return this.#content;
  }

  get state(): DraftState {
    return this.#state;
  }

  get subject(): DraftSubject | null {
    return this.#subject;
  }

  /** True once the reader has changed anything that is not saved. */
  get edited(): boolean {
    return this.#edited;
  }

  /** Calls back after each change of content, state or subject. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** A keystroke or a choice: kept at once. */
  edit(change: Partial<DraftContent>): void {
    this.#content = { ...this.#content, ...change };
    this.#edited = true;
    this.#revision += 1;
    void this.#put();
  }

  /**
   * Says what the note is about. What is stored there is shown; what the reader has typed in the
   * meantime is added to it, never replaced.
   */
  aim(subject: DraftSubject, stored: Draft | null, initial: DraftContent): void {
    // A colour alone is nothing beside a stored draft, and the reader's choice where there is none.
    const counts = this.#edited && (stored === null || !isBlank(this.#content));
    const own = counts ? this.#content : null;
    // Found kept, and kept here as well: whoever typed it was closed before it could drop the former.
    const isCarried =
      own !== null &&
      own.text === this.#base.text &&
      own.tags === this.#base.tags &&
      stored?.text.includes(own.text) === true;
    const typed = isCarried ? null : own;
    const base = stored === null ? initial : contentOfDraft(stored);
    this.#subject = subject;
    this.#base = baseOf(base, stored?.revision);
    this.#both = false;
    this.#revision = Math.max(this.#revision, stored?.revision ?? 0);
    this.#content =
      typed === null ? base : stored === null ? begunWith(initial, typed) : merged(base, typed);
    this.#edited = typed !== null || (stored !== null && !isBlank(base));
    if (typed !== null) {
      this.#revision += 1;
      void this.#put();
    } else this.#set(this.#edited ? { kind: 'kept' } : { kind: 'blank' });
  }

  /**
   * The colour in which new notes begin has become known after this one was begun in another: it is
   * taken unless the reader has done anything, or works on a note that is there already.
   */
  begin(colour: Colour, instead: Colour): void {
    const isNew = this.#subject?.noteId === undefined;
    if (this.#edited || !isNew || this.#content.colour !== instead) return;
    this.#content = { ...this.#content, colour };
    this.#base = baseOf(this.#content, this.#base.revision);
    this.#tell();
  }

  /**
   * The store changed elsewhere: takes over what another editor typed, beside what this one has not
   * kept yet, or clears what was saved or dropped there. A store that was asked before the last words
   * were kept does not know of them, and its silence clears nothing.
   * @param readAt when the store was asked, in the document's order
   */
  seen(stored: Draft | null, initial: DraftContent, readAt: number): void {
    const { kind } = this.#state;
    if (this.#subject === null || kind === 'saving') return;
    if (stored === null) {
      if (readAt < this.#keptAt) return;
      this.#base = baseOf(initial);
      if (kind !== 'kept') return;
      this.#content = initial;
      this.#edited = false;
      this.#set({ kind: 'blank' });
      return;
    }
    if (stored.key !== this.#subject.key || stored.revision <= this.#base.revision) return;
    const shared = lastShared(stored, this.#editor, this.#base) ?? this.#base;
    const typed = wordsOf(this.#content);
    const { words, both } = joinWords(shared, stored, typed);
    const taken = { ...words, checkBack: words.checkBack ?? '', entities: words.entities ?? [] };
    this.#base = baseOf(contentOfDraft(stored), stored.revision);
    this.#revision = Math.max(this.#revision, stored.revision);
    this.#both = both || stored.both === true;
    if (isBlank(this.#content) && isBlank(taken)) return;
    this.#content = taken;
    this.#edited = true;
    if (kind === 'blank' || kind === 'kept') this.#set(this.#kept());
    else this.#tell();
  }

  /**
   * Saves through `write` and clears the editor after the commit. Words typed while it was being
   * written become a draft of changes to the new note.
   */
  async save(
    write: (
      content: DraftContent,
      subject: DraftSubject,
      revision: number,
    ) => Promise<Result<Note>>,
    next: DraftContent,
  ): Promise<Result<Note> | null> {
    const subject = this.#subject;
    if (subject === null || this.#state.kind === 'saving') return null;
    const content = this.#content;
    const revision = this.#revision;
    this.#set({ kind: 'saving' });
    await settledWithin(this.#lastPut, KEEP_PATIENCE);
    const result = await write(content, subject, revision);
    if (!result.ok) this.#set({ kind: 'failed', what: 'note', failure: result.error });
    else if (this.#revision === revision) {
      this.#content = next;
      this.#base = baseOf(next);
      this.#edited = false;
      this.#set({ kind: 'saved' });
    } else {
      const { id, target } = result.value;
      this.#subject = { key: editKey(id), identity: subject.identity, target, noteId: id };
      this.#base = baseOf(content);
      void this.#put();
    }
    return result;
  }

  /** Resolves when every draft sent so far is kept or has failed. */
  async settled(): Promise<void> {
    await this.#lastPut;
  }

  /** Tries again to keep the draft after a failure. */
  retry(): void {
    void this.#put();
  }

  /** Empties the editor; the caller drops the stored draft. */
  clear(initial: DraftContent): void {
    this.#content = initial;
    this.#base = baseOf(initial);
    this.#edited = false;
    this.#set({ kind: 'blank' });
  }

  async #put(): Promise<void> {
    const saving = this.#state.kind === 'saving';
    const subject = this.#subject;
    if (subject === null) {
      this.#set({ kind: 'keeping' });
      return;
    }
    const draft = this.#draft(subject);
    // While a note is being written the line says so; the draft is kept all the same.
    if (saving) this.#tell();
    else this.#set({ kind: 'keeping' });
    this.#puts += 1;
    const turn = this.#puts;
    const put = this.ports.keep(draft);
    this.#lastPut = Promise.allSettled([this.#lastPut, put]);
    const result = await put;
    this.#keptAt = nextInOrder();
    if (turn !== this.#puts || this.#state.kind !== 'keeping') return;
    if (!result.ok) this.#set({ kind: 'failed', what: 'draft', failure: result.error });
    else this.#set(this.#kept());
  }

  #kept(): DraftState {
    if (isBlank(this.#content)) return { kind: 'blank' };
    return this.#both ? { kind: 'kept', both: true } : { kind: 'kept' };
  }

  #draft(subject: DraftSubject): Draft {
    return {
      ...subject,
      ...wordsOf(this.#content),
      revision: this.#revision,
      modified: this.ports.now().toISOString(),
      editor: this.#editor,
      base: this.#base,
    };
  }

  #set(state: DraftState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

type DraftBase = NonNullable<Draft['base']>;

/** An editor's words as a draft has them: no date is no field. */
function wordsOf({ checkBack, entities, ...rest }: DraftContent): DraftWords {
  return { ...rest, ...(checkBack !== '' && { checkBack }), entities: [...entities] };
}

function baseOf(content: DraftContent, revision = 0): DraftBase {
  return { ...wordsOf(content), revision };
}

/** What was typed before anyone knew what it is about, with the links that its place brings. */
function begunWith({ entities }: DraftContent, typed: DraftContent): DraftContent {
  return { ...typed, entities: [...new Set([...entities, ...typed.entities])] };
}

async function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
