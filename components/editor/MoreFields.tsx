import { useId } from 'preact/hooks';
import { IconButton } from '../design/IconButton.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { LinkField } from './LinkField.tsx';

export interface MoreFieldsProps {
  /** ISO date on which to look at the claim again, or empty. */
  readonly checkBack: string;
  /** Linked entities by pack id. */
  readonly entities: readonly string[];
  readonly entityNames: ReadonlyMap<string, string>;
  readonly onChange: (change: { checkBack?: string; entities?: readonly string[] }) => void;
}

/** What most notes do without, folded away: a date to come back on, links to entities. */
export function MoreFields({ checkBack, entities, entityNames, onChange }: MoreFieldsProps) {
  const words = popup[useLanguage()];
  const id = useId();
  return (
    <details class="editor-more">
      <summary>{words.more}</summary>
      <div class="editor-more-body">
        <label class="field-label" for={id}>
          {words.checkBack}
        </label>
        <input
          class="input editor-date"
          id={id}
          type="date"
          value={checkBack}
          onInput={(event) => onChange({ checkBack: event.currentTarget.value })}
        />
        <LinkField
          entities={entities}
          entityNames={entityNames}
          onAdd={(entity) => onChange({ entities: [...entities, entity] })}
        />
        {entities.length > 0 && (
          <>
            <span class="field-label" id={`${id}-linked`}>
              {words.linked}
            </span>
            <ul class="editor-links" aria-labelledby={`${id}-linked`}>
              {entities.map((entity) => {
                const name = entityNames.get(entity) ?? entity;
                return (
                  <li key={entity}>
                    <span dir="auto">{name}</span>
                    <IconButton
                      icon="close"
                      label={words.unlink(name)}
                      onClick={() =>
                        onChange({ entities: entities.filter((other) => other !== entity) })
                      }
                    />
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
