import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { CardFact } from '@/utils/packs/card-view.ts';
import { Sources } from './Sources.tsx';

export interface CardFactsProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly facts: readonly CardFact[];
  /** As-of date that the heading states already, as the reader writes dates; empty for none. */
  readonly headed?: string;
  /** Said where there are none; without it the section is left out then. */
  readonly empty?: string;
  readonly texts: Texts;
  /** Opens the card of an entity that a fact names. */
  readonly onEntity?: ((entity: string) => void) | undefined;
}

/**
 * Facts under one heading, each with when it holds, its as-of date and its sources. A date that all
 * of them share, or that the heading states, is said once.
 */
export function CardFacts({ id, title, facts, headed, empty, texts, onEntity }: CardFactsProps) {
  if (facts.length === 0 && !empty) return null;
  const shared = headed || sharedDate(facts);
  return (
    <section class="card-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {facts.length === 0 && <p class="card-empty">{empty}</p>}
      {shared && !headed && <p class="card-provenance">{fill(texts.asOf, { date: shared })}</p>}
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
                {fact.asOf !== shared && fill(texts.asOf, { date: fact.asOf })}
                <Sources sources={fact.sources} texts={texts} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Empty where dates differ; one fact says its own. */
function sharedDate(facts: readonly CardFact[]): string {
  const dates = new Set(facts.map(({ asOf }) => asOf));
  return facts.length > 1 && dates.size === 1 ? (facts[0]?.asOf ?? '') : '';
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
