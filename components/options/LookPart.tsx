import { LANGUAGES } from '@/utils/settings/settings.ts';
import { RadioGroup } from '../design/RadioGroup.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';

/** Language and light or dark. */
export function LookPart({ settings, onChange }: PartProps) {
  const words = options[useLanguage()].look;
  return (
    <>
      <RadioGroup
        label={words.language}
        value={settings.language}
        options={[
          { value: 'auto' as const, label: words.languages.auto },
          ...LANGUAGES.map((value) => ({ value, label: words.languages[value], lang: value })),
        ]}
        onChange={(language) => onChange({ language })}
      />
      <RadioGroup
        label={words.appearance}
        value={settings.appearance}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words.appearances[value],
        }))}
        onChange={(appearance) => onChange({ appearance })}
      />
    </>
  );
}
