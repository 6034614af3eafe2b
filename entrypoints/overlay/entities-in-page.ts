import type { MarkRow } from '@/components/overlay/overlay-state.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import type { EntityInPage } from '@/utils/messages/page-view.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** Every entity of an article in the order of its first mention, with how often it stands there. */
export function entitiesInPage({ mentions, entities }: OpenArticle): EntityInPage[] {
  const rows = new Map<string, EntityInPage>();
  for (const { entity, marked } of mentions) {
    const known = rows.get(entity);
    const summary = entities.get(entity);
    if (known)
      rows.set(entity, { ...known, mentions: known.mentions + 1, marked: known.marked || marked });
    else if (summary) rows.set(entity, { ...summary, mentions: 1, marked });
  }
  return [...rows.values()];
}

/** The rows of the list that stands for the marks: one for each entity, one for each speaker. */
export function markRows(
  articles: readonly OpenArticle[],
  marksOf: (article: OpenArticle) => readonly Mention[],
): MarkRow[] {
  const rows = new Map<string, MarkRow>();
  for (const article of articles)
    for (const { entity, kind, surface, statement } of marksOf(article)) {
      const key = `${kind} ${entity}`;
      const known = rows.get(key);
      const name = article.entities.get(entity)?.name ?? surface;
      rows.set(key, {
        ...(known ?? { entity, name, kind, ...(statement && { statement }) }),
        count: (known?.count ?? 0) + 1,
      });
    }
  return [...rows.values()];
}
