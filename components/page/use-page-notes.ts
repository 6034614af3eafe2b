import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Failure } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Note } from '@/utils/notes/note.ts';
import { attempt } from '../attempt.ts';
import { contentOfDraft, isBlank } from '../editor/draft-content.ts';
import { useServices } from '../services.ts';

/** What the reader has written about one page. */
export type PageNotes =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly notes: readonly Note[];
      /** Unfinished, newest first. */
      readonly drafts: readonly Draft[];
      readonly tags: readonly { readonly tag: string; readonly count: number }[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads the notes, drafts and tags for an article and reads them again when the store changes. */
export function usePageNotes(article: DetectedArticle | null): {
  readonly stored: PageNotes;
  readonly reload: () => void;
} {
  const { notes } = useServices();
  const [stored, setStored] = useState<PageNotes>({ kind: 'loading' });
  const asked = useRef(0);
  const names = article?.identities.join('\n') ?? null;

  const load = useCallback(async () => {
    const turn = (asked.current += 1);
    const result = await attempt(async () => {
      const state = await notes.open();
      if (state.kind !== 'ready') return state;
      const row = article && (await notes.findArticle(article));
      const [list, drafts, tags] = await Promise.all([
        row ? notes.notesOf(row.id) : [],
        notes.drafts(),
        notes.tags(),
      ]);
      const identities = new Set(article?.identities ?? []);
      const mine = drafts
        .filter((draft) => identities.has(draft.identity))
        .filter((draft) => draft.noteId !== undefined || !isBlank(contentOfDraft(draft)))
        .toSorted((a, b) => b.modified.localeCompare(a.modified));
      return { kind: 'read', notes: list, drafts: mine, tags } as const;
    });
    if (turn !== asked.current) return;
    if (!result.ok) setStored({ kind: 'failed', failure: result.error });
    else if (result.value.kind === 'read') setStored({ ...result.value, kind: 'ready' });
    else setStored({ kind: 'failed', failure: closedStore(result.value) });
  }, [notes, names]);

  useEffect(() => {
    const end = new AbortController();
    if (names !== null) void load();
    notes.watch(() => {
      if (names !== null) void load();
    }, end.signal);
    return () => {
      end.abort();
      asked.current += 1;
    };
  }, [notes, load, names]);

  return { stored, reload: useCallback(() => void load(), [load]) };
}

function closedStore(state: { readonly kind: 'emptied' | 'newer' | 'failed' }): Failure {
  const reason = state.kind === 'failed' ? 'unavailable' : state.kind;
  return { reason, message: `store is ${state.kind}`, retryable: reason === 'unavailable' };
}
