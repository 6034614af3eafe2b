import { EmptyState } from '../../design/EmptyState.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import { toFailure } from '../../attempt.ts';
import type { Article } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';
import { originalAt } from '../original-at.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useCards } from '../use-cards.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { useWords } from '../words.ts';
import { NoteDetail } from './NoteDetail.tsx';
import { NoteEditing } from './NoteEditing.tsx';
import { RewordedNote } from './RewordedNote.tsx';

export interface OpenNoteProps {
  readonly id: string;
  /** Grows when notes changed anywhere. */
  readonly version: number;
  readonly editing: boolean;
  readonly changes: Changes;
  readonly knownTags: readonly { readonly tag: string; readonly count: number }[];
  /** Names of entities that notes are linked to, by pack id. */
  readonly entityNames: ReadonlyMap<string, string>;
  readonly go: Go;
  readonly onEditing: (editing: boolean) => void;
  readonly onDelete: (note: Note) => void;
  readonly onTag: (tag: string) => void;
}

interface Opened {
  readonly note: Note | null;
  readonly article: Article | null;
  readonly hasCopy: boolean;
}

/** The note that is open beside the list, to read or to edit. */
export function OpenNote(props: OpenNoteProps) {
  const { repository, openAddress } = useServices();
  const words = useWords();
  const loaded = useLoaded<Opened>(async () => {
    const note = await repository.note(props.id);
    if (!note) return { note, article: null, hasCopy: false };
    const [article, copy] = [
      await repository.article(note.articleId),
      await repository.savedCopy(note.articleId),
    ];
    return { note, article, hasCopy: copy !== null };
  }, [props.id, props.version, props.changes.version]);
  const opened = loaded.kind === 'ready' ? loaded.value : null;
  const entities = opened?.note?.entities ?? [];
  const cards = useCards(entities, opened?.article?.metadata.published ?? null);

  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  const note = opened?.note;
  if (!opened || !note)
    return loaded.kind === 'loading' ? (
      <div class="detail" aria-busy="true">
        <span class="pending" />
      </div>
    ) : (
      <EmptyState title={words.empty.pick}>{words.empty.pickHelp}</EmptyState>
    );
  const { article, hasCopy } = opened;
  if (props.editing)
    return (
      <NoteEditing
        key={note.id}
        note={note}
        knownTags={props.knownTags}
        entityNames={
          new Map([
            ...props.entityNames,
            ...[...cards].flatMap(([id, c]) => (c ? [[id, c.title] as const] : [])),
          ])
        }
        onDone={(saved) => {
          props.onEditing(false);
          if (saved) props.changes.say(words.saved);
        }}
      />
    );
  return (
    <NoteDetail
      note={note}
      article={article}
      hasCopy={hasCopy}
      entities={entities.map((id) => ({ id, card: cards.get(id) ?? null }))}
      onEdit={() => props.onEditing(true)}
      onOriginal={() => article && openAddress(originalAt(article, note))}
      onCopy={() => props.go({ tab: 'articles', open: note.articleId, note: note.id })}
      onRepair={
        note.anchoring?.verdict === 'lost' && 'selectors' in note.target
          ? () => props.go({ tab: 'lost', open: note.id })
          : undefined
      }
      onDelete={() => props.onDelete(note)}
      onEntity={(id) => props.go({ tab: 'entities', open: id })}
      onTag={props.onTag}
    >
      {note.anchoring?.verdict === 'reworded' && (
        <RewordedNote note={note} changes={props.changes} />
      )}
    </NoteDetail>
  );
}
