import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { CardFact } from '@/utils/packs/card-view.ts';
import { Sources } from './Sources.tsx';

export interface CardFactsProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly facts: readonly CardFact[];
  /** Said where there are none; without it the section is left out then. */
  readonly empty?: string;
  readonly texts: Texts;
  /** Opens the card of an entity that a fact names. */
  readonly onEntity?: ((entity: string) => void) | undefined;
}

/** Facts under one heading, each with when it holds, its as-of date and its sources. */
export function CardFacts({ id, title, facts, empty, texts, onEntity }: CardFactsProps) {
  if (facts.length === 0 && !empty) return null;
  return (
    <section class="card-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {facts.length === 0 && <p class="card-empty">{empty}</p>}
      <dl class="card-facts">
        {facts.map((fact) => (
          <div key={fact.id} class="card-fact">
            <dt>{fact.label}</dt>
            <dd>
              <Value fact={fact} onEntity={onEntity} />
              {fact.when && <span class="card-when"> {fact.when}</span>}
              {!fact.certain && <span class="card-note">{texts.uncertain}</span>}
              {fact.note && <span class="card-note">{fact.note}</span>}
              <span class="card-provenance">
                {fill(texts.asOf, { date: fact.asOf })}
                <Sources sources={fact.sources} texts={texts} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ fact, onEntity }: { fact: CardFact; onEntity: CardFactsProps['onEntity'] }) {
  const { entity, value } = fact;
  if (!entity || !onEntity) return <span class="card-value">{value}</span>;
  return (
    <button type="button" class="card-value card-link" onClick={() => onEntity(entity)}>
      {value}
    </button>
  );
}
