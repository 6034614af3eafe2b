import { useId, useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface LinkFieldProps {
  /** Linked already, by pack id. */
  readonly entities: readonly string[];
  /** What can be linked to. */
  readonly entityNames: ReadonlyMap<string, string>;
  readonly onAdd: (entity: string) => void;
}

/** Links a note to one more entity by its name, with the browser's own completion. */
export function LinkField({ entities, entityNames, onAdd }: LinkFieldProps) {
  const words = popup[useLanguage()];
  const id = useId();
  const [typed, setTyped] = useState('');
  const open = [...entityNames].filter(([entity]) => !entities.includes(entity));
  if (open.length === 0) return null;

  /** The one that is named, or the only one that begins so. */
  function meant(text: string): string | null {
    const wanted = text.trim().toLocaleLowerCase();
    if (wanted === '') return null;
    const exact = open.find(([, name]) => name.toLocaleLowerCase() === wanted);
    const begun = open.filter(([, name]) => name.toLocaleLowerCase().startsWith(wanted));
    return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.[0] ?? null;
  }

  function add() {
    const entity = meant(typed);
    if (entity === null) return;
    onAdd(entity);
    setTyped('');
  }

  return (
    <div class="field">
      <label class="field-label" for={id}>
        {words.addLink}
      </label>
      <div class="editor-link-add">
        <input
          class="input"
          id={id}
          type="text"
          autocomplete="off"
          list={`${id}-names`}
          placeholder={words.addLinkHint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey)
              return;
            event.preventDefault();
            add();
          }}
        />
        <datalist id={`${id}-names`}>
          {open.map(([entity, name]) => (
            <option key={entity} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <Button disabled={meant(typed) === null} onClick={add}>
          {words.addLink}
        </Button>
      </div>
    </div>
  );
}
