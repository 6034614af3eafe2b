import type { MarkRow } from '@/components/overlay/overlay-state.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import type { EntityInPage } from '@/utils/messages/page-view.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** Every entity of some mentions in the order of its first, with how often it stands there. */
export function entitiesInPage(
  articles: readonly OpenArticle[],
  mentionsOf: (article: OpenArticle) => readonly Mention[],
): (EntityInPage & MarkRow)[] {
  const rows = new Map<string, EntityInPage & MarkRow>();
  for (const article of articles)
    for (const mention of mentionsOf(article)) {
      const known = rows.get(mention.entity);
      const summary = article.entities.get(mention.entity);
      if (known) {
        const mentions = known.mentions + 1;
        rows.set(mention.entity, {
          ...known,
          mentions,
          count: mentions,
          marked: known.marked || mention.marked,
        });
      } else if (summary)
        rows.set(mention.entity, { ...summary, mentions: 1, count: 1, marked: mention.marked });
    }
  return [...rows.values()];
}
