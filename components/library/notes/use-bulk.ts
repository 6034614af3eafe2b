import { useState } from 'preact/hooks';
import type { Colour } from '@/utils/notes/colours.ts';
import type { LongTask } from '@/utils/notes/library-record.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { NumberedResult } from '@/utils/notes/search/note-search.ts';
import type { NoteChange } from '@/utils/notes/repository.ts';
import { tagKey } from '../../design/tag-text.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';

/** The selected notes and what can be done with all of them in one step. */
export interface Bulk {
  readonly selected: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
  readonly selectAll: (result: NumberedResult) => Promise<void>;
  readonly tag: (tags: readonly string[]) => Promise<void>;
  readonly untag: (tags: readonly string[]) => Promise<void>;
  readonly colour: (colour: Colour) => Promise<void>;
  readonly move: (articleId: string) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** Keeps a selection by id, so that it survives another search. */
export function useBulk(changes: Changes): Bulk {
  const { repository, search } = useServices();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const clear = (): void => setSelected(new Set());

  async function changeAll(changeOf: (note: Note) => NoteChange): Promise<void> {
    const done = await changes.run(async (task) => {
      const notes = await repository.notesById([...selected]);
      const list = notes.map((note) => ({ id: note.id, change: changeOf(note) }));
      return repository.updateNotes(list, task);
    });
    if (done) clear();
  }

  return {
    selected,
    clear,
    toggle: (id) =>
      setSelected((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    selectAll: async (result) => {
      setSelected(new Set(await search.ids(result.generation, [...result.numbers])));
    },
    untag: (tags) => {
      const gone = new Set(tags.map(tagKey));
      return changeAll((note) => ({ tags: note.tags.filter((tag) => !gone.has(tagKey(tag))) }));
    },
    tag: (tags) => changeAll((note) => ({ tags: [...new Set([...note.tags, ...tags])] })),
    colour: (colour) => changeAll(() => ({ colour })),
    move: async (articleId) => {
      if (articleId === '') return;
      const moved = (task: LongTask) => repository.moveNotes([...selected], articleId, task);
      if (await changes.run(moved, [articleId])) clear();
    },
    remove: async (ids) => {
      if (await changes.run((task) => repository.deleteNotes(ids, task))) clear();
    },
  };
}
