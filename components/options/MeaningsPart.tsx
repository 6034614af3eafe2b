import { COLOURS, type Colour } from '@/utils/notes/colours.ts';
import { TextField } from '../design/TextField.tsx';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';
import { useTyped } from './use-typed.ts';

/** A meaning of the reader's own for each note colour. */
export function MeaningsPart({ settings, onChange }: PartProps) {
  const language = useLanguage();
  const words = options[language].notes;
  return (
    <div
      class="field"
      role="group"
      aria-labelledby="meanings-label"
      aria-describedby="meanings-hint"
    >
      <span class="legend" id="meanings-label">
        {words.meanings}
      </span>
      <p class="field-hint" id="meanings-hint">
        {words.meaningsHint}
      </p>
      <div class="meanings">
        {COLOURS.map((colour) => (
          <Meaning
            key={colour}
            colour={colour}
            stored={settings.colourMeanings[colour] ?? ''}
            onInput={(meaning) =>
              onChange(({ colourMeanings }) => ({
                colourMeanings: { ...colourMeanings, [colour]: meaning },
              }))
            }
          />
        ))}
      </div>
    </div>
  );
}

interface MeaningProps {
  readonly colour: Colour;
  readonly stored: string;
  readonly onInput: (meaning: string) => void;
}

function Meaning({ colour, stored, onInput }: MeaningProps) {
  const { value, type, leave } = useTyped(stored);
  return (
    <div class="meaning" data-colour={colour} onFocusOut={leave}>
      <span class="swatch" aria-hidden="true" />
      <TextField
        label={common[useLanguage()].colours[colour]}
        value={value}
        onInput={(meaning) => {
          type(meaning);
          onInput(meaning);
        }}
      />
    </div>
  );
}
