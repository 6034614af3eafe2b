import type { EntityInPage } from '@/utils/messages/page-view.ts';
import { typeAndDescription } from '@/utils/packs/opens-with-type.ts';
import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { KindName } from '../design/KindName.tsx';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface EntityListProps {
  readonly entities: readonly EntityInPage[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  /** `row`: name by name in running lines; `full`: with description, a line each. */
  readonly look: 'row' | 'full';
  /** Called with the entity; the surface counts which mention comes next. */
  readonly onOpen: (entity: EntityInPage) => void;
}

/** Everything recognised in the article: the list that stands beside the marks, by kind. */
export function EntityList({ entities, labelledBy, look, onOpen }: EntityListProps) {
  const language = useLanguage();
  const words = popup[language];
  if (entities.length === 0)
    return <EmptyState title={words.noEntities}>{words.noEntitiesHelp}</EmptyState>;
  const ordered = entities.toSorted(
    (a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind),
  );
  return (
    <ul class="entities" data-look={look} aria-labelledby={labelledBy}>
      {ordered.map((item, index) => (
        <li
          key={item.entity}
          class="entity"
          data-first={item.kind === ordered[index - 1]?.kind ? undefined : 'true'}
        >
          <button
            class="entity-open"
            type="button"
            title={typeAndDescription(item)}
            onClick={() => onOpen(item)}
          >
            <KindName kind={item.kind} name={item.name} />
            <span class="visually-hidden">
              , {common[language].kinds[item.kind]}, {words.mentions(item.mentions)}
              {!item.marked && `, ${words.listedOnly}`}
            </span>
            {item.mentions > 1 && (
              <span class="entity-count" aria-hidden="true">
                {item.mentions}
              </span>
            )}
          </button>
          {look === 'full' && (
            <p class="entity-text">
              {typeAndDescription(item)}
              {!item.marked && ` (${words.listedOnly})`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
