import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '@/utils/notes/colours.ts';

export interface ColourGroupProps {
  /** Name of the radio group ("Colour"). */
  readonly label: string;
  readonly value: Colour;
  /** What each colour is called, with the reader's own meaning if there is one. */
  readonly names: Readonly<Record<Colour, string>>;
  readonly onChange: (colour: Colour) => void;
}

/** Note colours as native radio buttons: arrows move, every swatch has its name as tooltip. */
export function ColourGroup({ label, value, names, onChange }: ColourGroupProps) {
  const name = useId();
  return (
    <div class="colours" role="radiogroup" aria-label={label}>
      {COLOURS.map((colour) => (
        <label class="colour" key={colour} title={names[colour]} data-colour={colour}>
          <input
            type="radio"
            name={name}
            value={colour}
            aria-label={names[colour]}
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
          <span class="swatch" aria-hidden="true" />
        </label>
      ))}
    </div>
  );
}
