import { useEffect, useRef } from 'preact/hooks';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';

export interface CardStatusProps {
  readonly state: 'loading' | 'failed';
  /** The words the card was opened at; they name the dialog until the entity's name is there. */
  readonly name: string;
  readonly texts: Texts;
  /** Takes the focus when it opens, as the card will: by key and click, never by hovering. */
  readonly autoFocus: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** A card that is not there yet, or cannot be. */
export function CardStatus(props: CardStatusProps) {
  const { state, name, texts, autoFocus, onRetry, onClose } = props;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (autoFocus) root.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  return (
    <section
      ref={root}
      tabIndex={-1}
      class="card card-status"
      role="dialog"
      aria-label={name}
      aria-busy={state === 'loading'}
    >
      <h2 class="card-title">{name}</h2>
      {state === 'loading' ? (
        <p>{texts.loading}</p>
      ) : (
        <>
          <p>{texts.failed}</p>
          <p class="card-literal">{texts.failedHint}</p>
          <div>
            <button type="button" class="card-action" onClick={onRetry}>
              {texts.retry}
            </button>
            <button type="button" class="card-action" onClick={onClose}>
              {texts.close}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
