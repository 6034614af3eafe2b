import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { DENSITIES } from '@/utils/settings/settings.ts';
import { RadioGroup } from '../design/RadioGroup.tsx';
import { Switch } from '../design/Switch.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';

/** How many marks, of which kinds, and what else shows on pages. */
export function MarksPart({ settings, onChange }: PartProps) {
  const words = options[useLanguage()].marks;
  return (
    <>
      <RadioGroup
        label={words.density}
        value={settings.density}
        options={DENSITIES.map((value) => ({ value, label: words.densities[value] }))}
        onChange={(density) => onChange({ density })}
      />
      <div class="field" role="group" aria-labelledby="kinds-label">
        <span class="legend" id="kinds-label">
          {words.kinds}
        </span>
        {MARK_KINDS.map((kind) => (
          <label class="choice" key={kind}>
            <input
              type="checkbox"
              checked={settings.kinds[kind]}
              onChange={({ currentTarget: { checked } }) =>
                onChange(({ kinds }) => ({ kinds: { ...kinds, [kind]: checked } }))
              }
            />
            <span class="kind-name" data-kind={kind}>
              {words.kindNames[kind]}
            </span>
          </label>
        ))}
      </div>
      <div>
        <Switch
          label={words.hoverCards}
          hint={words.hoverCardsHint}
          checked={settings.hoverCards}
          onChange={(hoverCards) => onChange({ hoverCards })}
        />
        <Switch
          label={words.toolbar}
          checked={settings.selectionToolbar}
          onChange={(selectionToolbar) => onChange({ selectionToolbar })}
        />
        <Switch
          label={words.rail}
          checked={settings.noteRail}
          onChange={(noteRail) => onChange({ noteRail })}
        />
      </div>
    </>
  );
}
