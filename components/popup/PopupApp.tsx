import { useState } from 'preact/hooks';
import { ChangedLine } from '../changes/ChangedLine.tsx';
import { usePageChanges } from '../changes/use-page-changes.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Switch } from '../design/Switch.tsx';
import { Toast } from '../design/Toast.tsx';
import { EntityList } from '../page/EntityList.tsx';
import { LanguageNote } from '../page/LanguageNote.tsx';
import { PageDesk } from '../page/PageDesk.tsx';
import { SiteAccess } from '../page/SiteAccess.tsx';
import { usePageDesk } from '../page/use-page-desk.ts';
import { useWalk } from '../page/use-walk.ts';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { Section } from './Section.tsx';

/** The popup: write a note, see the notes and the entities of this page. */
export function PopupApp() {
  const { page: service } = useServices();
  const words = popup[useLanguage()];
  const state = usePageDesk();
  const { page, actions, view, url, host, reload } = state;
  const walk = useWalk();
  const [marksShown, setMarksShown] = useState<boolean | null>(null);
  const changed = usePageChanges(page);

  function showMarks(visible: boolean) {
    setMarksShown(visible);
    void service.showMarks(visible).then((result) => {
      if (!result.ok) setMarksShown(null);
    });
  }

  return (
    <main class="popup">
      <PageDesk state={state} autoFocus />
      {changed && <ChangedLine articleId={changed.articleId} />}
      {view?.state === 'article' && (
        <Section id="in-article" title={words.inArticle} count={view.entities.length}>
          <LanguageNote of={view.detected.metadata.language} />
          <EntityList
            entities={view.entities}
            labelledBy="in-article"
            look="row"
            onOpen={({ entity }) => walk(entity, true)}
          />
        </Section>
      )}
      {view?.state === 'page' && (
        <EmptyState title={words.notArticle}>{words.notArticleHelp}</EmptyState>
      )}
      {view !== null && (
        <Switch
          label={words.marksSwitch}
          checked={marksShown ?? view.marksVisible}
          onChange={showMarks}
        />
      )}
      {host !== null && url !== null && <SiteAccess url={url} host={host} onChange={reload} />}
      <Toast message={actions.toast} onClose={actions.closeToast} />
    </main>
  );
}
