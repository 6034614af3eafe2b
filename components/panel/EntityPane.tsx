import { useState } from 'preact/hooks';
import type { EntityInPage } from '@/utils/messages/page-view.ts';
import { MARK_KINDS, type MarkKind } from '@/utils/packs/mark-kinds.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { popup } from '../words/popup.ts';
import { EntityRow } from './EntityRow.tsx';

export interface EntityPaneProps {
  readonly entities: readonly EntityInPage[];
  /** ISO date of the article for cards; null if it has none. */
  readonly date: string | null;
  readonly onNote: (entity: EntityInPage) => void;
}

/** People, places, bodies and events of the article, with their cards in place. */
export function EntityPane({ entities, date, onNote }: EntityPaneProps) {
  const language = useLanguage();
  const words = panel[language];
  const [kind, setKind] = useState<MarkKind | 'all'>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const kinds = MARK_KINDS.filter((each) => entities.some((entity) => entity.kind === each));
  const chosen = kind !== 'all' && kinds.includes(kind) ? kind : 'all';
  const shown = entities
    .filter((entity) => chosen === 'all' || entity.kind === chosen)
    .toSorted((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));

  if (entities.length === 0)
    return (
      <EmptyState title={popup[language].noEntities}>{popup[language].noEntitiesHelp}</EmptyState>
    );
  return (
    <>
      {kinds.length > 1 && (
        <div class="filters" role="group" aria-label={words.kinds.label}>
          {(['all', ...kinds] as const).map((each) => (
            <button
              key={each}
              class="filter"
              type="button"
              aria-pressed={each === chosen}
              onClick={() => setKind(each)}
            >
              {words.kinds[each]}
            </button>
          ))}
        </div>
      )}
      <ul class="entity-rows" aria-label={popup[language].inArticle}>
        {shown.map((entity) => (
          <EntityRow
            key={entity.entity}
            entity={entity}
            date={date}
            opened={opened === entity.entity}
            onToggle={() => setOpened(opened === entity.entity ? null : entity.entity)}
            onOpen={setOpened}
            onNote={() => onNote(entity)}
          />
        ))}
      </ul>
    </>
  );
}
