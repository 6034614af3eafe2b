import { KindName } from '../../design/KindName.tsx';
import type { Mention } from '@/utils/entities/mention.ts';
import { useCards } from '../use-cards.ts';
import { useWords } from '../words.ts';

export interface EntitiesHereProps {
  readonly mentions: readonly Mention[];
  readonly onCard: (id: string) => void;
}

/** Every mark of the copy as a list: highlights by themselves reach no screen reader. */
export function EntitiesHere({ mentions, onCard }: EntitiesHereProps) {
  const words = useWords();
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ids = [...counts.keys()];
  const cards = useCards(ids, null);
  if (ids.length === 0) return null;
  return (
    <section class="entities-here">
      <h3>{words.articles.inArticle}</h3>
      <ul aria-label={words.articles.inArticle}>
        {ids.map((id) => {
          const card = cards.get(id);
          return (
            <li key={id}>
              <button class="link-button plain" type="button" onClick={() => onCard(id)}>
                {card ? <KindName kind={card.kind} name={card.title} /> : id.split('/').at(-1)}
              </button>
              <span class="facet-count">{counts.get(id)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
