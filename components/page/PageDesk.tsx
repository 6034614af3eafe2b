import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { WritingDesk } from '../editor/WritingDesk.tsx';
import { AddName } from '../names/AddName.tsx';
import { PopupHeader } from '../popup/PopupHeader.tsx';
import { Section } from '../popup/Section.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { NoteList } from './NoteList.tsx';
import { WireNotice } from './WireNotice.tsx';
import type { PageDeskState } from './use-page-desk.ts';

export interface PageDeskProps {
  readonly state: PageDeskState;
  /** Puts the cursor into the note at once. */
  readonly autoFocus?: boolean;
}

/** What popup and side panel begin with: the page's title, the note being written, its notes. */
export function PageDesk({ state, autoFocus = false }: PageDeskProps) {
  const { page, article, stored, settings, desk, actions, view, reload } = state;
  const words = popup[useLanguage()];
  return (
    <>
      <PopupHeader title={view?.detected.metadata.title ?? page.about?.title ?? ''} />
      <WritingDesk
        desk={desk}
        page={page}
        stored={stored}
        settings={settings}
        autoFocus={autoFocus}
        onDropDraft={actions.dropDraft}
        onReload={reload}
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
    </>
  );
}
