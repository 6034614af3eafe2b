import { useEffect, useState } from 'preact/hooks';
import type { NameTask } from '@/utils/messages/name-task.ts';
import type { Failure, Result } from '@/utils/messages/result.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import { guessKind } from '@/utils/packs/guess-kind.ts';
import type { OwnName } from '@/utils/packs/own-name.ts';
import type { EntitySummary } from '@/utils/packs/summary.ts';
import type { NamesService } from '../services.ts';
import { fieldsOf, type NameFields } from './name-fields.ts';

/** What became of a name. */
export interface NameDone {
  readonly kind: 'saved' | 'chosen' | 'deleted';
  readonly name: string;
  readonly undo: Undo;
}

/** How far the work on a name is. */
export type NameState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'form'; readonly fields: NameFields; readonly drafted: boolean }
  | { readonly kind: 'done'; readonly done: NameDone }
  | { readonly kind: 'undone' };

export interface NameDesk {
  readonly state: NameState;
  readonly failure: Failure | null;
  /** What else the words may mean; empty until known. */
  readonly others: readonly EntitySummary[];
  readonly change: (fields: NameFields) => void;
  readonly save: (own: OwnName) => void;
  readonly choose: (entity: EntitySummary) => void;
  readonly remove: () => void;
  readonly undo: () => void;
  /** Lets the draft go: the reader gave it up. */
  readonly discard: () => void;
}

/** The work on one name: what was begun is kept at every keystroke, what is done can be taken back. */
export function useName(task: NameTask, names: NamesService): NameDesk {
  const [state, setState] = useState<NameState>({ kind: 'loading' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [others, setOthers] = useState<readonly EntitySummary[]>([]);
  const { work, surface, identity } = task;
  const id = work.kind === 'edit' ? work.id : null;
  const key = id ?? surface;

  useEffect(() => {
    let current = true;
    const set = (next: NameState) => {
      if (current) setState(next);
    };
    void (async () => {
      const draft = await names.draft(key);
      if (draft) return set({ kind: 'form', fields: draft, drafted: true });
      if (id === null) return set({ kind: 'form', fields: firstFields(task), drafted: false });
      const known = await names.get(id);
      if (!known.ok) setFailure(known.error);
      else if (known.value === null) set({ kind: 'gone' });
      else set({ kind: 'form', fields: fieldsOf(known.value), drafted: false });
    })();
    if (work.kind === 'correct')
      void names.apart(work.entity, work.others).then((found) => {
        if (current) setOthers(found);
      });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a task is another one when its key is
  }, [names, key]);

  async function finish(kind: NameDone['kind'], name: string, ask: Promise<Result<Undo>>) {
    const answer = await ask;
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    await names.dropDraft(key);
    setState({ kind: 'done', done: { kind, name, undo: answer.value } });
  }

  return {
    state,
    failure,
    others,
    change: (fields) => {
      setState({ kind: 'form', fields, drafted: true });
      void names.keepDraft(key, fields);
    },
    save: (own) => {
      const choice = work.kind === 'correct' ? { surface, identity } : undefined;
      void finish('saved', own.name, names.save(own, id, choice));
    },
    choose: ({ entity, name }) =>
      void finish('chosen', name, names.choose({ entity, surface, identity })),
    remove: () => {
      if (id !== null && state.kind === 'form')
        void finish('deleted', state.fields.name, names.remove(id));
    },
    undo: () => {
      if (state.kind !== 'done') return;
      void names.undo(state.done.undo.id).then((answer) => {
        setFailure(answer.ok ? null : answer.error);
        if (answer.ok) setState({ kind: 'undone' });
      });
    },
    discard: () => void names.dropDraft(key),
  };
}

function firstFields({ surface, before, after }: NameTask): NameFields {
  const kind = guessKind(surface, before, after);
  return { name: surface.trim(), kind, description: '', aliases: '', link: '' };
}
