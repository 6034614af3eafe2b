import { useEffect, useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { Switch } from '../design/Switch.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';
import type { OptionsServices, Shortcut } from './services.ts';

export interface KeysPartProps extends PartProps {
  readonly services: Pick<OptionsServices, 'commands' | 'openShortcuts'>;
}

/** The browser's shortcuts as they are set, and the keys in pages. */
export function KeysPart({ settings, onChange, services }: KeysPartProps) {
  const words = options[useLanguage()].keys;
  const names: Readonly<Record<string, string>> = words.names;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void services.commands().then(setShortcuts);
  }, [services]);

  return (
    <>
      <div class="field">
        <h3 id="shortcuts-title">{words.commands}</h3>
        <ul class="rows" aria-labelledby="shortcuts-title">
          {shortcuts.map(({ name, description, keys }) => (
            <li class="row" key={name}>
              <span>{names[name] ?? description}</span>
              {keys ? <kbd>{keys}</kbd> : <span class="field-hint">{words.unset}</span>}
            </li>
          ))}
        </ul>
        <p class="field-hint" id="shortcuts-hint">
          {words.changeHint}
        </p>
        <div>
          <Button describedBy="shortcuts-hint" onClick={() => services.openShortcuts()}>
            {words.change}
          </Button>
        </div>
      </div>
      <Switch
        label={words.pageKeys}
        hint={words.pageKeysHint}
        checked={settings.pageKeys}
        onChange={(pageKeys) => onChange({ pageKeys })}
      />
    </>
  );
}
