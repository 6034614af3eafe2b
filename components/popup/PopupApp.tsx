import { useState } from 'preact/hooks';
import { siteHost } from '@/utils/settings/hosts.ts';
import { ChangedLine } from '../changes/ChangedLine.tsx';
import { usePageChanges } from '../changes/use-page-changes.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { Switch } from '../design/Switch.tsx';
import { Toast } from '../design/Toast.tsx';
import { useDesk } from '../editor/use-desk.ts';
import { WritingDesk } from '../editor/WritingDesk.tsx';
import { EntityList } from '../page/EntityList.tsx';
import { LanguageNote } from '../page/LanguageNote.tsx';
import { AddName } from '../names/AddName.tsx';
import { NoteList } from '../page/NoteList.tsx';
import { SiteAccess } from '../page/SiteAccess.tsx';
import { WireNotice } from '../page/WireNotice.tsx';
import { useNoteActions } from '../page/use-note-actions.ts';
import { usePageNotes } from '../page/use-page-notes.ts';
import { detectedOf, usePage } from '../page/use-page.ts';
import { useSettings } from '../page/use-settings.ts';
import { useUndoKeys } from '../page/use-undo-keys.ts';
import { useWalk } from '../page/use-walk.ts';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { PopupHeader } from './PopupHeader.tsx';
import { Section } from './Section.tsx';

/** The popup: write a note, see the notes and the entities of this page. */
export function PopupApp() {
  const { page: service } = useServices();
  const words = popup[useLanguage()];
  const settings = useSettings();
  const { page, reload } = usePage();
  const article = detectedOf(page);
  const { stored, reload: reloadNotes } = usePageNotes(article);
  const reloadBoth = () => {
    reloadNotes();
    reload();
  };
  const desk = useDesk(page, stored, settings.lastColour, reloadBoth);
  const actions = useNoteActions(desk.edit, reloadBoth);
  useUndoKeys(actions);
  const walk = useWalk();
  const [marksShown, setMarksShown] = useState<boolean | null>(null);
  const changed = usePageChanges(page);
  const view = page.kind === 'ready' ? page.view : null;
  const url = page.about?.url ?? article?.metadata.url ?? null;
  const host = siteHost(url);

  function showMarks(visible: boolean) {
    setMarksShown(visible);
    void service.showMarks(visible).then((result) => {
      if (!result.ok) setMarksShown(null);
    });
  }

  return (
    <main class="popup">
      <PopupHeader title={view?.detected.metadata.title ?? page.about?.title ?? ''} />
      <WritingDesk
        desk={desk}
        page={page}
        stored={stored}
        settings={settings}
        autoFocus
        onDropDraft={actions.dropDraft}
        onReload={reloadBoth}
      />
      <AddName page={page} />
      <WireNotice page={page} />
      {actions.failure && <ErrorNotice reason={actions.failure.reason} />}
      {stored.kind === 'ready' && article !== null && (
        <Section id="page-notes" title={words.pageNotes} count={stored.notes.length}>
          <NoteList
            notes={stored.notes}
            places={view?.notes ?? []}
            from={stored.from}
            labelledBy="page-notes"
            {...actions}
          />
        </Section>
      )}
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
      {host !== null && url !== null && <SiteAccess url={url} host={host} onChange={reloadBoth} />}
      <Toast message={actions.toast} onClose={actions.closeToast} />
    </main>
  );
}
