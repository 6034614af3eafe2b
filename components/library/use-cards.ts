import { useEffect, useState } from 'preact/hooks';
import type { CardView } from '@/utils/packs/card-view.ts';
import { useServices } from './services.ts';

/** What is known of these entities on a date; absent while it is being looked up. */
export function useCards(
  entities: readonly string[],
  date: string | null,
): ReadonlyMap<string, CardView | null> {
  const { card } = useServices();
  const [cards, setCards] = useState<ReadonlyMap<string, CardView | null>>(new Map());
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await Promise.all(
        entities.map(async (id) => [id, await card(id, date)] as const),
      );
      if (current) setCards(new Map(found));
    };
    if (entities.length > 0) void look();
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is new on each drawing, its contents say what to look up
  }, [entities.join(), date]);
  return cards;
}
