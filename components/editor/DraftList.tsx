import type { Draft } from '@/utils/notes/draft.ts';
import { quoteOf } from '@/utils/notes/note.ts';
import { IconButton } from '../design/IconButton.tsx';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draft: Draft) => void;
  readonly onDrop: (key: string) => void;
}

/** Everything begun on this page and not saved, apart from what is in the editor. */
export function DraftList({ drafts, onOpen, onDrop }: DraftListProps) {
  const words = popup[useLanguage()];
  if (drafts.length === 0) return null;
  return (
    <section class="drafts">
      <h2 class="field-label" id="drafts-title">
        {words.drafts}
      </h2>
      <ul aria-labelledby="drafts-title">
        {drafts.map((draft) => {
          const about = draft.text.trim() || quoteOf(draft) || words.thePage;
          return (
            <li class="draft" key={draft.key}>
              <button
                class="link-button draft-open"
                type="button"
                aria-label={words.openDraft(about)}
                onClick={() => onOpen(draft)}
              >
                <span dir="auto">{about}</span>
              </button>
              <IconButton icon="delete" label={words.dropDraft} onClick={() => onDrop(draft.key)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
