import { siteHost } from '@/utils/settings/hosts.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import type { PageView } from '@/utils/messages/page-view.ts';
import { useDesk, type Desk } from '../editor/use-desk.ts';
import { useNoteActions, type NoteDoings } from './use-note-actions.ts';
import { usePageNotes, type PageNotes } from './use-page-notes.ts';
import { detectedOf, usePage, type PageState } from './use-page.ts';
import { useSettings } from './use-settings.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** A page with its notes and the one being written, as popup and side panel show them. */
export interface PageDeskState {
  readonly page: PageState;
  readonly article: ReturnType<typeof detectedOf>;
  readonly stored: PageNotes;
  readonly settings: Settings;
  readonly desk: Desk;
  readonly actions: NoteDoings;
  /** Null until the page has answered. */
  readonly view: PageView | null;
  readonly url: string | null;
  readonly host: string | null;
  /** Asks page and store again. */
  readonly reload: () => void;
}

/** Follows the page in front: its notes, the desk, and the keys that take changes back. */
export function usePageDesk(): PageDeskState {
  const settings = useSettings();
  const { page, reload: reloadPage } = usePage();
  const article = detectedOf(page);
  const { stored, reload: reloadNotes } = usePageNotes(article);
  const reload = () => {
    reloadNotes();
    reloadPage();
  };
  const desk = useDesk(page, stored, settings.lastColour, reload);
  const actions = useNoteActions(desk.edit, reload);
  useUndoKeys(actions);
  const view = page.kind === 'ready' ? page.view : null;
  const url = page.about?.url ?? article?.metadata.url ?? null;
  return { page, article, stored, settings, desk, actions, view, url, host: siteHost(url), reload };
}
