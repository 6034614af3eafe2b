import { useState } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { parseTags, tagKey } from '../../design/tag-text.ts';
import { TagField } from '../../design/TagField.tsx';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useWords } from '../words.ts';

export interface RenameTagProps {
  readonly tag: string;
  readonly knownTags: readonly { readonly tag: string; readonly count: number }[];
  readonly changes: Changes;
  /** It has this name now. */
  readonly onRenamed: (tag: string) => void;
}

/** Renames a tag on all its notes in one step; under the name of another tag the two become one. */
export function RenameTag({ tag, knownTags, changes, onRenamed }: RenameTagProps) {
  const { repository } = useServices();
  const words = useWords();
  const [line, setLine] = useState<string | null>(null);
  if (line === null) return <Button onClick={() => setLine(tag)}>{words.renameTag(tag)}</Button>;
  const [name, more] = parseTags(line);
  const usable = name !== undefined && more === undefined && name !== tag;
  // Under the spelling that is in use already, or there would be two.
  const other = usable
    ? knownTags.find((known) => tagKey(known.tag) === tagKey(name) && known.tag !== tag)
    : undefined;

  async function rename(to: string): Promise<void> {
    const named = other?.tag ?? to;
    const done = await changes.run(async (task) => {
      const notes = await repository.notesTagged(tag);
      const list = notes.map((note) => ({
        id: note.id,
        change: { tags: [...new Set(note.tags.map((own) => (own === tag ? named : own)))] },
      }));
      return repository.updateNotes(list, task);
    });
    if (!done) return;
    setLine(null);
    onRenamed(named);
  }

  return (
    <form
      class="bulk-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) void rename(name);
      }}
    >
      <TagField
        label={words.renameTag(tag)}
        value={line}
        known={knownTags}
        suggestionsLabel={words.tagSuggestions}
        onInput={setLine}
      />
      <Button look="primary" type="submit" disabled={!usable}>
        {other ? words.mergeTag : words.renameNow}
      </Button>
      <Button onClick={() => setLine(null)}>{words.keepTag}</Button>
    </form>
  );
}
