import { useState } from 'preact/hooks';
import { EmptyState } from '../../design/EmptyState.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import { fold } from '@/utils/notes/search/fold.ts';
import { NO_PICKS } from '@/utils/notes/search/facets.ts';
import type { Route } from '../route.ts';
import { useServices } from '../services.ts';
import { useLoaded, valueOr } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { useEntityNames } from '../use-entity-names.ts';
import { useWords } from '../words.ts';
import { Dossier } from './Dossier.tsx';

/** More names than these are found by typing. */
const SHOWN = 300;

export interface EntitiesPanelProps {
  readonly articles: readonly ArticleSummary[];
  readonly route: Route;
  readonly go: Go;
  /** Grows when notes changed. */
  readonly version: number;
}

/** Everyone and everything the reader's notes are linked to, and the dossier of one. */
export function EntitiesPanel({ articles, route, go, version }: EntitiesPanelProps) {
  const { search } = useServices();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const counted = useLoaded(async () => {
    const everything = { text: '', picks: NO_PICKS, grouping: 'none', order: 'newest' } as const;
    return (await search.search(everything)).facets.entities;
  }, [version]);
  const counts = valueOr(counted, []);
  const nameOf = useEntityNames(counts.map(({ value }) => value));
  const wanted = fold(typed.trim());
  const shown = counts.filter(({ value }) => fold(nameOf(value)).includes(wanted)).slice(0, SHOWN);

  if (counted.kind === 'ready' && counts.length === 0 && route.open === null)
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
        <ul aria-label={words.entities.list}>
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
