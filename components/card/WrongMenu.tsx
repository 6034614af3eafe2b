import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { CardMention } from './card-mention.ts';
import { readReasons } from './reason-words.ts';

export interface WrongMenuProps {
  readonly mention: CardMention;
  readonly texts: Texts;
  readonly onReject?: (() => void) | undefined;
  readonly onNeverName?: (() => void) | undefined;
  readonly onKnow?: (() => void) | undefined;
  /** Absent where the words cannot mean anything else, as for somebody's statement. */
  readonly onCorrect?: (() => void) | undefined;
}

/** Why the words were marked, and the ways to say that they should not be. */
export function WrongMenu(props: WrongMenuProps) {
  const { mention, texts } = props;
  const signs = { base: '', for: '+', against: '−' };
  const spoken = { base: '', for: texts.speaksFor, against: texts.speaksAgainst };
  const ways = [
    { text: texts.reject, onClick: props.onReject },
    { text: texts.someoneElse, onClick: props.onCorrect },
    { text: fill(texts.neverName, { name: mention.surface }), onClick: props.onNeverName },
    { text: texts.know, onClick: props.onKnow },
  ];
  return (
    <div class="card-wrong">
      <p>
        <span class="card-label">{texts.why}</span>{' '}
        {fill(texts.confidence, { percent: Math.round(mention.confidence * 100) })}
      </p>
      <ul class="card-reasons">
        {readReasons(mention.reasons, texts).map(({ text, side }) => (
          <li key={text} data-side={side}>
            <span class="card-sign" aria-hidden="true">
              {signs[side]}
            </span>
            {spoken[side] && <span class="unseen">{spoken[side]}: </span>}
            {text}
          </li>
        ))}
      </ul>
      <div class="card-wrong-actions">
        {ways.map(
          ({ text, onClick }) =>
            onClick && (
              <button key={text} type="button" class="card-action" onClick={onClick}>
                {text}
              </button>
            ),
        )}
      </div>
    </div>
  );
}
