import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '@/utils/packs/mark-kinds.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import { Card } from '../card/Card.tsx';
import { KindName } from '../design/KindName.tsx';
import { card as cardWords } from '../words/card.ts';
import { useLanguage } from '../words/language.ts';
import { welcome } from '../words/welcome.ts';
import type { WelcomeServices } from './services.ts';

export interface ExampleProps {
  readonly services: WelcomeServices;
}

/** A short text of ours with real marks, the list that mirrors them, and the card of one. */
export function Example({ services }: ExampleProps) {
  const language = useLanguage();
  const words = welcome[language];
  const { paragraphs, heading, date } = words.example;
  const marks = useMemo(
    () => services.link(paragraphs, date, language),
    [services, language, paragraphs, date],
  );
  const elements = useRef<(HTMLElement | null)[]>([]);
  const [entity, setEntity] = useState<string | null>(null);
  const card = entity === null ? null : services.card(entity, date, language);
  const names = new Map<string, { readonly kind: MarkKind; readonly name: string }>();
  for (const [index, inParagraph] of marks.entries())
    for (const { entity: id, kind, start, end } of inParagraph)
      if (!names.has(id)) names.set(id, { kind, name: paragraphs[index]?.slice(start, end) ?? '' });

  useEffect(() => {
    services.paint(
      elements.current.filter((element) => element !== null),
      marks,
    );
  }, [services, marks]);

  function open(index: number, event: MouseEvent) {
    const element = elements.current[index];
    const at = element ? services.offsetAt(element, event.clientX, event.clientY) : null;
    const mark = marks[index]?.find(({ start, end }) => at !== null && start <= at && at < end);
    if (mark) setEntity(mark.entity);
  }

  return (
    <section class="example" aria-labelledby="example-title">
      <div class="example-head">
        <h2 id="example-title">{words.exampleTitle}</h2>
        <p>{words.exampleHelp}</p>
      </div>
      <article class="example-sheet">
        <h3>{heading}</h3>
        {paragraphs.map((text, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list below does the same for keys
          <p
            key={text}
            ref={(element) => {
              elements.current[index] = element;
            }}
            onClick={(event) => open(index, event)}
          >
            {text}
          </p>
        ))}
        <h4 class="field-label" id="marked-title">
          {words.listTitle}
        </h4>
        <ul class="entities" data-look="row" aria-labelledby="marked-title">
          {[...names].map(([id, { kind, name }]) => (
            <li class="entity" key={id}>
              <button
                class="entity-open"
                type="button"
                aria-pressed={id === entity}
                onClick={() => setEntity(id)}
              >
                <KindName kind={kind} name={name} />
              </button>
            </li>
          ))}
        </ul>
      </article>
      <div class="example-card" aria-live="polite">
        {card === null ? (
          <p class="example-none">{words.noCard}</p>
        ) : (
          <Card
            key={card.entity}
            id="example-card"
            view={card}
            texts={cardWords[language]}
            date={formatPartialDate(date, language)}
          />
        )}
      </div>
    </section>
  );
}
