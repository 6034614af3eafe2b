import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Failure } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Note } from '@/utils/notes/note.ts';
import { outletElsewhere } from '@/utils/notes/note-outlet.ts';
import type { StoreState } from '@/utils/notes/repository.ts';
import { attempt } from '../attempt.ts';
import { contentOfDraft, isBlank } from '../editor/draft-content.ts';
import { nextInOrder } from '../order.ts';
import { useServices } from '../services.ts';

/** What the reader has written about one page. */
export type PageNotes =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly notes: readonly Note[];
      /** The outlet a note is from, if that is not the page's own; else null. */
      readonly from: (note: Note) => string | null;
      /** Unfinished, newest first. */
      readonly drafts: readonly Draft[];
      /** When the drafts were asked for, in the document's order. */
      readonly readAt: number;
      readonly tags: readonly { readonly tag: string; readonly count: number }[];
    }
  /** Drafts may be kept even where the store will not open. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly drafts: readonly Draft[] };

/** Reads the notes, drafts and tags for an article and reads them again when the store changes. */
export function usePageNotes(article: DetectedArticle | null): {
  readonly stored: PageNotes;
  readonly reload: () => void;
} {
  const { notes } = useServices();
  const [stored, setStored] = useState<PageNotes>({ kind: 'loading' });
  const asked = useRef(0);
  /** The drafts that were asked for last, whichever reading brought them. */
  const latest = useRef<Asked | null>(null);
  const names = article?.identities.join('\n') ?? null;

  const load = useCallback(async () => {
    const turn = (asked.current += 1);
    const readAt = nextInOrder();
    const result = await attempt(async () => {
      const state = await notes.open();
      if (state.kind !== 'ready') return state;
      const row = article && (await notes.findArticle(article));
      const [list, drafts, tags] = await Promise.all([
        row ? notes.notesOf(row.id) : [],
        notes.drafts(),
        notes.tags(),
      ]);
      const from = (note: Note) => (row && article ? outletElsewhere(note, row, article) : null);
      const mine = draftsOf(article, drafts);
      return { kind: 'ready', notes: list, from, drafts: mine, readAt, tags } as const;
    });
    if (turn !== asked.current) return;
    const answer = result.ok ? result.value : result.error;
    if ('tags' in answer) {
      // A keystroke elsewhere may have been read while the rest was: the older drafts must not count.
      setStored({ ...answer, ...later(latest, answer) });
      return;
    }
    const failure = 'kind' in answer ? closedStore(answer) : answer;
    const kept = await attempt(() => notes.drafts());
    if (turn !== asked.current) return;
    setStored({ kind: 'failed', failure, drafts: kept.ok ? draftsOf(article, kept.value) : [] });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the article is the same while its names are
  }, [notes, names]);

  /** On every keystroke anywhere: the rest of the store is not read for that. */
  const loadDrafts = useCallback(async () => {
    const turn = asked.current;
    const readAt = nextInOrder();
    const result = await attempt(() => notes.drafts());
    if (turn !== asked.current || !result.ok) return;
    const read = later(latest, { drafts: draftsOf(article, result.value), readAt });
    setStored((known) => {
      if (known.kind === 'loading') return known;
      return known.kind === 'failed' ? { ...known, drafts: read.drafts } : { ...known, ...read };
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the article is the same while its names are
  }, [notes, names]);

  useEffect(() => {
    const end = new AbortController();
    if (names !== null) {
      void load();
      notes.watch((what) => void (what === 'drafts' ? loadDrafts() : load()), end.signal);
    }
    return () => {
      end.abort();
      asked.current += 1;
      latest.current = null;
    };
  }, [notes, load, loadDrafts, names]);

  return { stored, reload: useCallback(() => void load(), [load]) };
}

/** Drafts, and when they were asked for, in the document's order. */
type Asked = Pick<Extract<PageNotes, { readonly kind: 'ready' }>, 'drafts' | 'readAt'>;

/** Of what was read before and what is read now, the one that was asked for later; it is remembered. */
function later(latest: { current: Asked | null }, { drafts, readAt }: Asked): Asked {
  const known = latest.current;
  if (known === null || known.readAt <= readAt) latest.current = { drafts, readAt };
  return latest.current ?? { drafts, readAt };
}

/** The drafts of one article that hold anything. */
function draftsOf(article: DetectedArticle | null, drafts: readonly Draft[]): Draft[] {
  const identities = new Set(article?.identities ?? []);
  return drafts
    .filter(({ identity }) => identities.has(identity))
    .filter((draft) => draft.noteId !== undefined || !isBlank(contentOfDraft(draft)))
    .toSorted((a, b) => b.modified.localeCompare(a.modified));
}

function closedStore(
  state: Extract<StoreState, { readonly kind: 'emptied' | 'newer' | 'failed' }>,
): Failure {
  const reason = state.kind === 'failed' ? state.reason : state.kind;
  return { reason, message: `store is ${state.kind}`, retryable: state.kind === 'failed' };
}
