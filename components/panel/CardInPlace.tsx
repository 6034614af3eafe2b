import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/utils/messages/result.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import { Card } from '../card/Card.tsx';
import { useServices } from '../services.ts';
import { card as cardWords } from '../words/card.ts';
import { useLanguage } from '../words/language.ts';
import { panel } from '../words/panel.ts';

export interface CardInPlaceProps {
  /** Pack-qualified id. */
  readonly entity: string;
  /** ISO date or instant of the article; null if it has none. */
  readonly date: string | null;
  readonly onEntity: (entity: string) => void;
}

/** An entity's card inside a list, loaded when it is opened. */
export function CardInPlace({ entity, date, onEntity }: CardInPlaceProps) {
  const { background } = useServices();
  const language = useLanguage();
  const [card, setCard] = useState<CardView | Failure | null>(null);
  const day = date?.slice(0, 10) ?? null;

  useEffect(() => {
    let current = true;
    void background.card(entity, day).then((result) => {
      if (current) setCard(result.ok ? result.value : result.error);
    });
    return () => {
      current = false;
    };
  }, [background, entity, day]);

  if (card === null) return <span class="pending" aria-hidden="true" />;
  if ('reason' in card) return <p role="status">{panel[language].noCard}</p>;
  return (
    <Card
      id="panel"
      view={card}
      texts={cardWords[language]}
      date={day === null ? '' : formatPartialDate(day, language)}
      onEntity={onEntity}
    />
  );
}
