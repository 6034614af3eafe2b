import { useMemo } from 'preact/hooks';
import { figureTitle, quoteOf, type Target } from '@/utils/notes/note.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { Button } from '../design/Button.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { Quote } from '../design/Quote.tsx';
import type { PageNotes } from '../page/use-page-notes.ts';
import type { PageState } from '../page/use-page.ts';
import { colourNames } from '../words/colour-names.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { DraftList } from './DraftList.tsx';
import { isBlank } from './draft-content.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { Desk } from './use-desk.ts';
import { useSession } from './use-session.ts';

export interface WritingDeskProps {
  readonly desk: Desk;
  readonly page: PageState;
  readonly stored: PageNotes;
  readonly settings: Settings;
  /** Puts the cursor into the note at once. */
  readonly autoFocus?: boolean;
  /** A draft was discarded; the surface offers to take that back. */
  readonly onDropDraft: (key: string) => void;
  readonly onReload: () => void;
}

/** The words the note is about, the editor, and what is unfinished: one view for every surface. */
export function WritingDesk(props: WritingDeskProps) {
  const { desk, page, stored, settings } = props;
  useSession(desk.session);
  const language = useLanguage();
  const words = popup[language];
  const { subject, content } = desk.session;
  const entityNames = useMemo(
    () =>
      new Map(
        page.kind === 'ready' ? page.view.entities.map(({ entity, name }) => [entity, name]) : [],
      ),
    [page],
  );
  const editing = subject?.noteId !== undefined;
  const offPage = page.kind === 'closed' && !desk.canSave;
  const drafts =
    stored.kind === 'loading' ? [] : stored.drafts.filter(({ key }) => key !== subject?.key);

  return (
    <div class="desk">
      {page.kind === 'closed' && (
        <ErrorNotice
          reason={page.failure.reason}
          {...(page.failure.retryable && { onRetry: props.onReload })}
        />
      )}
      {stored.kind === 'failed' && (
        <ErrorNotice
          reason={stored.failure.reason}
          {...(stored.failure.retryable && { onRetry: props.onReload })}
        />
      )}
      {(!offPage || !isBlank(content)) && (
        <>
          <section class="desk-about" aria-label={words.selectedText}>
            {editing && <p class="desk-editing">{words.editing}</p>}
            <About target={page.kind === 'loading' ? null : (subject?.target ?? null)} />
            {desk.otherSelection && (
              <p class="desk-other">
                {words.otherSelection}{' '}
                <button
                  class="link-button"
                  type="button"
                  onClick={() => {
                    const selection = desk.otherSelection;
                    if (selection)
                      desk.open(
                        { scope: 'passage', selectors: [...selection.selectors] },
                        selection.entities,
                      );
                  }}
                >
                  {words.useSelection}
                </button>
              </p>
            )}
            {subject !== null && subject.target.scope !== 'page' && !editing && (
              <button
                class="link-button desk-whole"
                type="button"
                onClick={() => desk.open({ scope: 'page' })}
              >
                {words.wholePageInstead}
              </button>
            )}
          </section>
          <NoteEditor
            session={desk.session}
            canSave={desk.canSave}
            knownTags={stored.kind === 'ready' ? stored.tags : []}
            colourNames={colourNames(language, settings.colourMeanings)}
            entityNames={entityNames}
            autoFocus={props.autoFocus ?? false}
            onSave={() => void desk.save()}
            onCancel={editing ? () => desk.open({ scope: 'page' }) : undefined}
          />
          {desk.session.state.kind === 'failed' && desk.session.state.what === 'draft' && (
            <Button onClick={() => desk.session.retry()}>{words.keepDraft}</Button>
          )}
        </>
      )}
      <DraftList drafts={drafts} onOpen={desk.openDraft} onDrop={props.onDropDraft} />
    </div>
  );
}

interface AboutProps {
  /** Null while the page has not answered. */
  readonly target: Target | null;
}

function About({ target }: AboutProps) {
  const words = popup[useLanguage()];
  if (target === null)
    return (
      <p class="desk-page">
        <span class="visually-hidden">{words.reading}</span>
        <span class="pending" aria-hidden="true" />
      </p>
    );
  const quote = quoteOf({ target });
  if (quote !== null) return <Quote text={quote} short />;
  if (target.scope === 'entity') return <p class="desk-page">{words.aboutEntity(target.name)}</p>;
  if (target.scope === 'figure')
    return (
      <p class="desk-page">
        {words.aboutFigure}
        {figureTitle(target) && <>: {figureTitle(target)}</>}
      </p>
    );
  return <p class="desk-page">{words.wholePage}</p>;
}
