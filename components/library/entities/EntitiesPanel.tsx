import { useState } from 'preact/hooks';
import { EmptyState } from '../../design/EmptyState.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import { fold } from '@/utils/notes/search/fold.ts';
import type { FacetValue } from '@/utils/notes/search/facets.ts';
import type { Route } from '../route.ts';
import type { Go } from '../use-route.ts';
import { useWalk } from '../use-walk.ts';
import { useWords } from '../words.ts';
import { Dossier } from './Dossier.tsx';

/** More names than these are found by typing. */
const SHOWN = 300;

export interface EntitiesPanelProps {
  /** All entities that notes are linked to, most linked first; null while they are counted. */
  readonly entities: readonly FacetValue[] | null;
  readonly nameOf: (id: string) => string;
  readonly articles: readonly ArticleSummary[];
  readonly route: Route;
  readonly go: Go;
  /** Grows when notes changed. */
  readonly version: number;
}

/** Everyone and everything the reader's notes are linked to, and the dossier of one. */
export function EntitiesPanel(props: EntitiesPanelProps) {
  const { entities, nameOf, articles, route, go, version } = props;
  const words = useWords();
  const [typed, setTyped] = useState('');
  const walked = useWalk<HTMLUListElement>('.entity-open');
  const counts = entities ?? [];
  const wanted = fold(typed.trim());
  const fitting = counts.filter(({ value }) => fold(nameOf(value)).includes(wanted));
  const shown = fitting.slice(0, SHOWN);

  if (entities !== null && counts.length === 0 && route.open === null)
    return (
      <div class="panel panel-padded">
        <EmptyState title={words.empty.entities}>{words.empty.entitiesHelp}</EmptyState>
      </div>
    );
  return (
    <div class="entities" data-open={route.open === null ? undefined : ''}>
      <nav class="entities-list" aria-label={words.entities.list}>
        <TextField
          label={words.entities.filter}
          labelHidden
          placeholder={words.entities.filter}
          value={typed}
          onInput={setTyped}
        />
        <ul aria-label={words.entities.list} ref={walked}>
          {shown.map(({ value, count }) => (
            <li key={value}>
              <button
                class="entity-open"
                type="button"
                aria-current={value === route.open ? 'true' : undefined}
                onClick={() => go({ tab: 'entities', open: value })}
              >
                <span dir="auto">{nameOf(value)}</span>
                <span class="facet-count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
        {fitting.length > SHOWN && (
          <p class="faint">{words.entities.more(fitting.length - SHOWN)}</p>
        )}
      </nav>
      {route.open === null ? (
        <div class="panel panel-padded">
          <EmptyState title={words.entities.pick}>{words.entities.pickHelp}</EmptyState>
        </div>
      ) : (
        <Dossier
          key={route.open}
          entity={route.open}
          name={nameOf(route.open)}
          articles={articles}
          go={go}
          version={version}
        />
      )}
    </div>
  );
}
