import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import type { CardMention } from './card-mention.ts';

export interface WrongMenuProps {
  readonly mention: CardMention;
  readonly texts: Texts;
  readonly onReject?: (() => void) | undefined;
  readonly onNeverName?: (() => void) | undefined;
}

/** Why the words were marked, and the ways to say that they should not be. */
export function WrongMenu({ mention, texts, onReject, onNeverName }: WrongMenuProps) {
  return (
    <div class="card-wrong">
      <p>
        <span class="card-label">{texts.why}</span>{' '}
        {fill(texts.confidence, { percent: Math.round(mention.confidence * 100) })}
      </p>
      <ul class="card-reasons">
        {mention.reasons.map((reason) => (
          <li key={reason.rule + (reason.detail ?? '')}>
            <code>{reason.rule}</code> {reason.detail}
          </li>
        ))}
      </ul>
      <div class="card-wrong-actions">
        <button type="button" class="card-action" onClick={onReject}>
          {texts.reject}
        </button>
        <button type="button" class="card-action" onClick={onNeverName}>
          {fill(texts.neverName, { name: mention.surface })}
        </button>
      </div>
    </div>
  );
}
