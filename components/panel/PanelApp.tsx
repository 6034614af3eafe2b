import { useState } from 'preact/hooks';
import { ChangesSection } from '../changes/ChangesSection.tsx';
import { usePageChanges } from '../changes/use-page-changes.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Switch } from '../design/Switch.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { Toast } from '../design/Toast.tsx';
import { PageDesk } from '../page/PageDesk.tsx';
import { SiteAccess } from '../page/SiteAccess.tsx';
import { usePageDesk } from '../page/use-page-desk.ts';
import { useServices } from '../services.ts';
import { LanguageNote } from '../page/LanguageNote.tsx';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';
import { popup } from '../words/popup.ts';
import { EntityPane } from './EntityPane.tsx';
import { FigureList } from './FigureList.tsx';
import type { WorldMap } from './RouteMap.tsx';
import { RoutePane } from './RoutePane.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { useStory } from './use-story.ts';
import { VoicesPane } from './VoicesPane.tsx';
import { WalkBar } from './WalkBar.tsx';

export interface PanelAppProps {
  /** Brings the map's outlines when the route is looked at. */
  readonly loadMap: () => Promise<WorldMap>;
}

type Pane = 'entities' | 'voices' | 'timeline' | 'route';

/** The side panel: the popup's view kept open, and all the article holds; it follows the page. */
export function PanelApp({ loadMap }: PanelAppProps) {
  const { page: service } = useServices();
  const language = useLanguage();
  const [words, own] = [popup[language], panel[language]];
  const state = usePageDesk();
  const { page, article, stored, desk, actions, view, url, host, reload } = state;
  const story = useStory(article);
  const [pane, setPane] = useState<Pane>('entities');
  const changed = usePageChanges(page);
  const panes: { value: Pane; label: string; count?: number }[] = [
    { value: 'entities', label: own.tabs.entities, count: view?.entities.length ?? 0 },
    ...(story?.voices.length ? [{ value: 'voices' as const, label: own.tabs.voices }] : []),
    ...(story?.timeline.length ? [{ value: 'timeline' as const, label: own.tabs.timeline }] : []),
    ...(story?.route.length ? [{ value: 'route' as const, label: own.tabs.route }] : []),
  ];
  const shown = panes.some(({ value }) => value === pane) ? pane : 'entities';

  return (
    <main class="popup panel">
      <PageDesk state={state} />
      {changed && <ChangesSection changed={changed} />}
      {view !== null && stored.kind !== 'loading' && (
        <FigureList version={page} onNote={desk.open} />
      )}
      {view?.state === 'article' && (
        <div class="panes">
          <WalkBar />
          <Tabs label={own.tabs.label} value={shown} tabs={panes} onChange={setPane}>
            {shown === 'entities' && <LanguageNote of={view.detected.metadata.language} />}
            {shown === 'entities' && (
              <EntityPane
                entities={view.entities}
                date={view.detected.metadata.published ?? null}
                onNote={({ entity, name }) =>
                  desk.open({ scope: 'entity', entity, name }, [entity])
                }
              />
            )}
            {shown === 'voices' && story && (
              <VoicesPane voices={story.voices} onPage={view.statements} onNote={desk.open} />
            )}
            {shown === 'timeline' && story && <TimelinePane entries={story.timeline} />}
            {shown === 'route' && story && <RoutePane stops={story.route} loadMap={loadMap} />}
          </Tabs>
        </div>
      )}
      {view?.state === 'page' && (
        <EmptyState title={words.notArticle}>{words.notArticleHelp}</EmptyState>
      )}
      {view !== null && (
        <Switch
          label={words.marksSwitch}
          checked={view.marksVisible}
          onChange={(visible) => void service.showMarks(visible).then(reload)}
        />
      )}
      {host !== null && url !== null && <SiteAccess url={url} host={host} onChange={reload} />}
      <Toast message={actions.toast} onClose={actions.closeToast} />
    </main>
  );
}
