import { useMemo } from 'preact/hooks';
import { RewordedMatch } from '../../page/RewordedMatch.tsx';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import { rewordedPlace } from '../lost/places.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useLoaded } from '../use-loaded.ts';

export interface RewordedNoteProps {
  readonly note: Note;
  readonly changes: Changes;
}

/** A note whose words were changed on the page: both wordings, and the reader's decision. */
export function RewordedNote({ note, changes }: RewordedNoteProps) {
  const { repository } = useServices();
  const loaded = useLoaded(() => repository.savedCopy(note.articleId), [note.articleId]);
  const copy = loaded.kind === 'ready' ? loaded.value : null;
  const place = useMemo(() => copy && rewordedPlace(copy, note), [copy, note]);
  const quote = quoteOf(note);
  if (!place || quote === null) return null;
  const { selectors } = place;
  const decide = (decision: 'reattach' | 'rejectPlace') =>
    void changes.run(() => repository[decision](note.id, selectors), [note.articleId]);
  return (
    <RewordedMatch
      before={quote}
      now={place.text}
      confidence={place.confidence}
      onConfirm={() => decide('reattach')}
      onReject={() => decide('rejectPlace')}
    />
  );
}
