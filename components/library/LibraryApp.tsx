import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { Toast } from '../design/Toast.tsx';
import { NO_PICKS } from '@/utils/notes/search/facets.ts';
import { later } from './later.tsx';
import { NotesPanel, type NotesView } from './notes/NotesPanel.tsx';
import { SearchBox } from './notes/SearchBox.tsx';
import { useUndoKeys } from '../page/use-undo-keys.ts';
import { TABS, type Tab } from './route.ts';
import { useServices } from './services.ts';
import type { ExportScope } from './transfer/write-export.ts';
import { useChanges } from './use-changes.ts';
import { useEntityNames } from './use-entity-names.ts';
import { useKeys } from './use-keys.ts';
import { useLoaded, valueOr } from './use-loaded.ts';
import { useRoute } from './use-route.ts';
import { useFacets, useSearch, useSearchState } from './use-search.ts';
import { useWords } from './words.ts';

const ArticlesPanel = later(() =>
  import('./articles/ArticlesPanel.tsx').then((m) => m.ArticlesPanel),
);
const EntitiesPanel = later(() =>
  import('./entities/EntitiesPanel.tsx').then((m) => m.EntitiesPanel),
);
const ReviewPanel = later(() => import('./review/ReviewPanel.tsx').then((m) => m.ReviewPanel));
const LostPanel = later(() => import('./lost/LostPanel.tsx').then((m) => m.LostPanel));
const TrashPanel = later(() => import('./trash/TrashPanel.tsx').then((m) => m.TrashPanel));
const HelpDialog = later(() => import('./HelpDialog.tsx').then((m) => m.HelpDialog));
const ExportDialog = later(() => import('./transfer/ExportDialog.tsx').then((m) => m.ExportDialog));
const ImportDialog = later(() => import('./transfer/ImportDialog.tsx').then((m) => m.ImportDialog));

/** How long `g` waits for the letter of a tab, ms. */
const SECOND_KEY = 1200;

const FIRST_VIEW: NotesView = { query: '', picks: NO_PICKS, grouping: 'article', order: 'newest' };

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'help' }
  | { readonly kind: 'import' }
  | { readonly kind: 'export'; readonly scope: ExportScope };

export interface LibraryAppProps {
  /** Notes in the store when it was opened. */
  readonly known: number;
}

/** The library: search, tabs, dialogs, and what was just done. */
export function LibraryApp({ known }: LibraryAppProps) {
  const { repository, search } = useServices();
  const words = useWords();
  const [route, go] = useRoute();
  const [view, setView] = useState(FIRST_VIEW);
  const [dialog, setDialog] = useState<Open>({ kind: 'none' });
  const changes = useChanges();
  const state = useSearchState(search);
  const version = state.version + changes.version;
  const { query: text, picks, grouping, order } = view;
  const request = { text, picks, grouping, order };
  const { result, isAsking } = useSearch(search, request, state.version);
  const facets = useFacets(search, request, result);
  // What stands beside the notes is read once the first of them are drawn.
  const drawn = result !== null;
  const ready = state.kind === 'ready';
  const articles = valueOr(
    useLoaded(async () => (drawn ? repository.articles() : []), [drawn, version]),
    [],
  );
  const tags = valueOr(
    useLoaded(async () => (ready ? repository.tags() : []), [ready, version]),
    [],
  );
  const entities = valueOr(
    useLoaded(async () => (ready ? search.entities() : []), [ready, state.version]),
    [],
  );
  const entityIds = useMemo(() => entities.map(({ value }) => value), [entities]);
  const entityName = useEntityNames(entityIds);
  const lost = articles.reduce((sum, summary) => sum + summary.lost, 0);
  const box = useRef<HTMLInputElement | null>(null);
  const focusList = useRef(() => {});
  const reportId = useId();

  const sites = useMemo(
    () => [...new Set(articles.map(({ article }) => hostOf(article.metadata.url)))].filter(Boolean),
    [articles],
  );
  const trashed = valueOr(
    useLoaded(async () => (ready ? repository.countTrash() : 0), [ready, version]),
    0,
  );
  const counts: Partial<Record<Tab, number>> = { lost, trash: trashed };
  const tabs = TABS.filter((tab) => counts[tab] !== 0 || route.tab === tab).map((tab) => {
    const count = counts[tab];
    return { value: tab, label: words.tabs[tab], ...(count !== undefined && { count }) };
  });
  // The second key is heard before anything else, as the list has keys of the same letters.
  const awaitTab = (): void => {
    const life = new AbortController();
    const goTab = (event: KeyboardEvent): void => {
      life.abort();
      const tab = tabs.find(({ value }) => value.startsWith(event.key));
      if (!tab) return;
      event.preventDefault();
      go({ tab: tab.value });
    };
    const signal = AbortSignal.any([life.signal, AbortSignal.timeout(SECOND_KEY)]);
    addEventListener('keydown', goTab, { capture: true, signal });
  };
  useKeys({
    '/': () => {
      box.current?.focus();
      box.current?.select();
    },
    '?': () => setDialog({ kind: 'help' }),
    u: () => void changes.undo(),
    U: () => void changes.redo(),
    g: awaitTab,
  });
  useUndoKeys({ undo: changes.undo, redo: changes.redo });
  useEffect(() => {
    document.title = `${words.tabs[route.tab]} · ${words.title} · Sidelight`;
  }, [route.tab, words]);

  return (
    <div class="library">
      <header class="library-head">
        <h1 class="brand">
          Sidelight <span>{words.title}</span>
        </h1>
        <SearchBox
          value={view.query}
          vocabulary={{
            tags: tags.map(({ tag }) => tag),
            entities: entityIds.map(entityName),
            sites,
          }}
          describedBy={reportId}
          inputRef={(element) => {
            box.current = element;
          }}
          onInput={(query) => {
            setView({ ...view, query });
            if (route.tab !== 'notes') go({ tab: 'notes' });
          }}
          onLeave={() => {
            // At once, so that keys typed before the row has focus are not typed into the field.
            box.current?.blur();
            focusList.current();
          }}
        />
        <div class="library-actions">
          <Button onClick={() => setDialog({ kind: 'import' })}>{words.import}</Button>
          <Button onClick={() => setDialog({ kind: 'export', scope: { kind: 'all' } })}>
            {words.export}
          </Button>
          <span class="only-wide">
            <Button onClick={() => setDialog({ kind: 'help' })}>{words.keys}</Button>
          </span>
        </div>
      </header>
      <main class="library-main">
        <Tabs<Tab>
          label={words.tabsLabel}
          value={route.tab}
          tabs={tabs}
          onChange={(tab) => go({ tab })}
        >
          {route.tab === 'notes' && (
            <NotesPanel
              view={view}
              result={result}
              isAsking={isAsking}
              facets={facets}
              state={state}
              known={known}
              articles={articles}
              tags={tags}
              entityName={entityName}
              route={route}
              go={go}
              changes={changes}
              reportId={reportId}
              onView={setView}
              onExport={(ids) => setDialog({ kind: 'export', scope: { kind: 'notes', ids } })}
              onImport={() => setDialog({ kind: 'import' })}
              focusRef={(focus) => {
                focusList.current = focus;
              }}
            />
          )}
          {route.tab === 'articles' && (
            <ArticlesPanel
              articles={articles}
              route={route}
              go={go}
              changes={changes}
              version={version}
              onExport={(id) => setDialog({ kind: 'export', scope: { kind: 'article', id } })}
            />
          )}
          {route.tab === 'entities' && (
            <EntitiesPanel
              entities={ready ? entities : null}
              nameOf={entityName}
              articles={articles}
              route={route}
              go={go}
              version={version}
            />
          )}
          {route.tab === 'review' && <ReviewPanel go={go} changes={changes} version={version} />}
          {route.tab === 'lost' && (
            <LostPanel chosen={route.open} go={go} changes={changes} version={version} />
          )}
          {route.tab === 'trash' && <TrashPanel changes={changes} version={version} />}
        </Tabs>
      </main>
      {dialog.kind === 'help' && <HelpDialog onClose={() => setDialog({ kind: 'none' })} />}
      {dialog.kind === 'export' && (
        <ExportDialog scope={dialog.scope} onClose={() => setDialog({ kind: 'none' })} />
      )}
      {dialog.kind === 'import' && (
        <ImportDialog
          library={repository}
          onImport={(records, task) => changes.run(() => repository.exchange.write(records, task))}
          onClose={() => setDialog({ kind: 'none' })}
        />
      )}
      <Toast message={changes.message} onClose={changes.dismiss} />
    </div>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
