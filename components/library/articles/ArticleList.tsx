import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../../design/Icon.tsx';
import { common } from '../../words/common.ts';
import { useLanguage } from '../../words/language.ts';
import type { ArticleSummary } from '@/utils/notes/repository.ts';
import { useDates } from '../dates.ts';
import { useServices } from '../services.ts';
import { useKeys } from '../use-keys.ts';
import { useVirtualList } from '../use-virtual-list.ts';
import { useWords } from '../words.ts';

/** Title and one line below it, CSS pixels. */
const ROW = 76;

const estimate = (): number => ROW;

export interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  /** The article that was read last: there the keys go on. */
  readonly last: string | null;
  readonly onOpen: (id: string) => void;
}

/** All articles, most recently noted first. */
export function ArticleList({ articles, last, onOpen }: ArticleListProps) {
  const { now } = useServices();
  const words = useWords();
  const shared = common[useLanguage()];
  const dates = useDates();
  const [current, setCurrent] = useState(() =>
    articles.findIndex(({ article }) => article.id === last),
  );
  const keyOf = useCallback(
    (index: number) => articles[index]?.article.id ?? String(index),
    [articles],
  );
  const list = useVirtualList({ count: articles.length, estimate, keyOf });
  const goTo = (to: number): void => {
    setCurrent(to);
    list.scrollTo(to);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.article-list [data-index="${to}"] button`)?.focus(),
    );
  };
  const step = (by: number): void => goTo(Math.max(0, Math.min(articles.length - 1, current + by)));
  useKeys({ j: () => step(1), k: () => step(-1) });
  useEffect(() => {
    if (current >= 0) goTo(current);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the reader comes back to the list
  }, []);
  return (
    <div class="panel" ref={list.scrollRef}>
      <ul
        class="article-list"
        aria-label={words.articles.list}
        style={{ height: `${list.height}px` }}
      >
        {list.items.map((item) => {
          const summary = articles[item.index];
          if (!summary) return null;
          const { article, notes, lost, hasCopy, latest } = summary;
          const { title, outlet, language, url } = article.metadata;
          return (
            <li
              key={item.key}
              ref={list.itemRef}
              data-index={item.index}
              aria-setsize={articles.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button class="article-open" type="button" onClick={() => onOpen(article.id)}>
                <span class="article-title" lang={language} dir="auto">
                  {title || words.unknownArticle}
                </span>
                <span class="note-meta">
                  <span>{outlet ?? hostOf(url)}</span>
                  <span>{shared.notes(notes)}</span>
                  {latest !== '' && <time dateTime={latest}>{dates.short(latest, now())}</time>}
                  {!hasCopy && <span>{words.articles.noCopy}</span>}
                  {lost > 0 && (
                    <span class="note-lost">
                      <Icon name="warning" />
                      {words.tabs.lost} {lost}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
