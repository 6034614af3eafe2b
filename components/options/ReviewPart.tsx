import { useId } from 'preact/hooks';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { MOST_PER_DAY } from '@/utils/settings/settings.ts';
import type { PartProps } from './part-props.ts';
import { useTyped } from './use-typed.ts';

/** How many notes a day's review holds. */
export function ReviewPart({ settings, onChange }: PartProps) {
  const words = options[useLanguage()].review;
  const id = useId();
  const { value, type, leave } = useTyped(String(settings.reviewPerDay));
  const valid = portionOf(value) !== null;

  return (
    <div class="field">
      <label class="field-label" for={id}>
        {words.perDay}
      </label>
      <input
        id={id}
        class="input"
        type="number"
        min={1}
        max={MOST_PER_DAY}
        step={1}
        aria-describedby={`${id}-hint`}
        aria-invalid={!valid}
        value={value}
        onInput={(event) => {
          type(event.currentTarget.value);
          const portion = portionOf(event.currentTarget.value);
          if (portion !== null) onChange({ reviewPerDay: portion });
        }}
        onBlur={leave}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {words.perDayHint}
      </p>
    </div>
  );
}

/** The number typed, or null while it is none that can be kept. */
function portionOf(typed: string): number | null {
  const portion = Number(typed);
  const fits = Number.isInteger(portion) && portion >= 1 && portion <= MOST_PER_DAY;
  return fits ? portion : null;
}
