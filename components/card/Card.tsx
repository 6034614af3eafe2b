import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import { opensWithType } from '@/utils/packs/opens-with-type.ts';
import type { CardMention } from './card-mention.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardNotices } from './CardNotices.tsx';
import { Flag } from './Flag.tsx';
import { KindMark } from './KindMark.tsx';
import { WrongMenu } from './WrongMenu.tsx';

export interface CardProps {
  /** Tells this card from others in the same document or shadow root. */
  readonly id: string;
  readonly view: CardView;
  readonly texts: Texts;
  /** The article's date as the reader writes dates; empty if the article has none. */
  readonly date: string;
  /** Absent where the card stands outside an article (library, panel). */
  readonly mention?: CardMention;
  readonly pinned?: boolean;
  /** Takes the focus when it opens: by key and click, never by hovering. */
  readonly autoFocus?: boolean;
  readonly onClose?: () => void;
  readonly onPin?: () => void;
  readonly onStep?: (step: 1 | -1) => void;
  readonly onNote?: () => void;
  readonly onKnow?: () => void;
  readonly onReject?: () => void;
  readonly onNeverName?: () => void;
  /** Says that the words mean someone else. */
  readonly onCorrect?: (() => void) | undefined;
  /** For a name of the reader's own. */
  readonly onEdit?: (() => void) | undefined;
  readonly onDelete?: (() => void) | undefined;
  readonly onEntity?: (entity: string) => void;
}

/**
 * A context card: who or what it is, on the article's date and since, each fact with its source.
 * A non-modal dialog labelled with the entity's name.
 */
export function Card(props: CardProps) {
  const { view, texts, mention } = props;
  const titleId = `card-title-${props.id}`;
  const root = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (props.autoFocus) root.current?.focus({ preventScroll: true });
  }, [props.autoFocus]);

  return (
    <section
      ref={root}
      class={`card card-${view.kind}`}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <header class="card-head">
        <p class="card-type">
          <KindMark kind={view.kind} />
          {opensWithType(view) ? view.description : view.type}
        </p>
        <h2 id={titleId} class="card-title">
          {view.flag && <Flag code={view.flag} />}
          {view.title}
        </h2>
        {view.description && view.description !== view.title && !opensWithType(view) && (
          <p class="card-description">{view.description}</p>
        )}
        <div class="card-corner">
          {props.onPin && (
            <button
              type="button"
              class="card-icon"
              aria-pressed={props.pinned === true}
              onClick={props.onPin}
            >
              <PinIcon />
              <span class="unseen">{props.pinned ? texts.unpin : texts.pin}</span>
            </button>
          )}
          {props.onClose && (
            <button type="button" class="card-icon" onClick={props.onClose}>
              <CloseIcon />
              <span class="unseen">{texts.close}</span>
            </button>
          )}
        </div>
      </header>
      <div class="card-body" tabIndex={0} role="group" aria-labelledby={titleId}>
        <CardNotices notices={view.notices} texts={texts} />
        <CardFacts
          title={props.date ? fill(texts.asOfArticle, { date: props.date }) : texts.undatedArticle}
          id={`${titleId}-then`}
          facts={view.then}
          headed={props.date}
          empty={view.thenNote}
          texts={texts}
          onEntity={props.onEntity}
        />
        <CardFacts
          title={texts.since}
          id={`${titleId}-since`}
          facts={view.since}
          empty={view.sinceNote}
          texts={texts}
          onEntity={props.onEntity}
        />
        <CardFacts
          title={texts.before}
          id={`${titleId}-before`}
          facts={view.before}
          texts={texts}
          onEntity={props.onEntity}
        />
        {view.literal && (
          <p class="card-literal">
            <span class="card-label">{texts.literally}</span> {view.literal.title}
            {view.literal.description && `: ${view.literal.description}`}
          </p>
        )}
        {view.confusable.length > 0 && (
          <p class="card-literal">
            <span class="card-label">{texts.notToConfuse}</span> {view.confusable.join('; ')}
          </p>
        )}
        <p class="card-pack">
          {view.pack.id === MY_PACK
            ? texts.own
            : fill(texts.pack, {
                title: view.pack.title,
                date: formatPartialDate(view.pack.asOf, texts.locale),
              })}
        </p>
      </div>
      {mention && (
        <footer class="card-foot">
          {mention.count > 1 && props.onStep && (
            <div class="card-steps">
              <button type="button" class="card-icon" onClick={() => props.onStep?.(-1)}>
                <span aria-hidden="true">‹</span>
                <span class="unseen">{texts.previousMention}</span>
              </button>
              <span
                aria-label={fill(texts.mention, {
                  index: mention.index + 1,
                  count: mention.count,
                })}
              >
                {mention.index + 1}/{mention.count}
              </span>
              <button type="button" class="card-icon" onClick={() => props.onStep?.(1)}>
                <span aria-hidden="true">›</span>
                <span class="unseen">{texts.nextMention}</span>
              </button>
            </div>
          )}
          {props.onNote && (
            <button type="button" class="card-action" title={texts.noteHint} onClick={props.onNote}>
              {texts.note}
            </button>
          )}
          {props.onEdit && (
            <button type="button" class="card-action" onClick={props.onEdit}>
              {texts.edit}
            </button>
          )}
          {props.onDelete && (
            <button type="button" class="card-action" onClick={props.onDelete}>
              {texts.delete}
            </button>
          )}
          {props.onKnow && !props.onEdit && (
            <button type="button" class="card-action" title={texts.knowHint} onClick={props.onKnow}>
              {texts.know}
            </button>
          )}
          {props.onReject && (
            <button
              type="button"
              class="card-action"
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {texts.wrong}
            </button>
          )}
        </footer>
      )}
      {mention && asking && (
        <WrongMenu
          mention={mention}
          texts={texts}
          onReject={props.onReject}
          onNeverName={props.onNeverName}
          onKnow={props.onKnow}
          onCorrect={props.onCorrect}
        />
      )}
    </section>
  );
}

function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M6 2h4l-.5 4.5L12 9v1H8.6L8 15l-.6-5H4V9l2.5-2.5z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M4 4l8 8M12 4l-8 8"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
