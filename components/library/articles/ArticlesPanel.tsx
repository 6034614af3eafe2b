import { useEffect, useRef } from 'preact/hooks';
import { toFailure } from '../../attempt.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import type { Route } from '../route.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { useWords } from '../words.ts';
import { ArticleList } from './ArticleList.tsx';
import { Reader } from './Reader.tsx';

export interface ArticlesPanelProps {
  readonly articles: readonly ArticleSummary[];
  readonly route: Route;
  readonly go: Go;
  readonly changes: Changes;
  /** Grows when notes or articles changed. */
  readonly version: number;
  readonly onExport: (articleId: string) => void;
}

/** The articles of the library, or one of them to read. */
export function ArticlesPanel({
  articles,
  route,
  go,
  changes,
  version,
  onExport,
}: ArticlesPanelProps) {
  const { repository } = useServices();
  const words = useWords();
  const id = route.open;
  const last = useRef<string | null>(null);
  if (id !== null) last.current = id;
  const loaded = useLoaded(async () => {
    if (id === null) return { id, opened: null };
    const [article, copy, former, notes] = [
      await repository.article(id),
      await repository.savedCopy(id),
      await repository.formerCopies(id),
      await repository.notesOf(id),
    ];
    return { id, opened: article && { article, copy, former, notes } };
  }, [id, version]);
  // Until the article is read, what stands here is the answer to the former question.
  const answered = loaded.kind === 'ready' && loaded.value.id === id;
  const opened = answered ? loaded.value.opened : null;

  useEffect(() => {
    if (id !== null && answered && opened === null) go({ tab: 'articles' }, true);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `go` is another function on each drawing
  }, [id, answered, opened]);

  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  if (id !== null && opened)
    return (
      <Reader
        key={id}
        article={opened.article}
        copy={opened.copy}
        former={opened.former}
        notes={opened.notes}
        note={route.note}
        onNoteShown={(note) => go({ tab: 'articles', open: id, note }, true)}
        onNote={(note) => go({ tab: 'notes', open: note })}
        onSealed={() => onExport(id)}
        onDelete={() => {
          void changes.run(() => repository.deleteArticle(id), [id]);
          go({ tab: 'articles' });
        }}
        onBack={() => go({ tab: 'articles' })}
      />
    );
  if (id === null && articles.length === 0)
    return (
      <div class="panel panel-padded">
        <EmptyState title={words.empty.articles}>{words.empty.articlesHelp}</EmptyState>
      </div>
    );
  return (
    <ArticleList
      articles={articles}
      last={last.current}
      onOpen={(open) => go({ tab: 'articles', open })}
    />
  );
}
