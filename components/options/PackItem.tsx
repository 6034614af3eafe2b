import { Switch } from '../design/Switch.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PackRow } from './services.ts';

export interface PackItemProps {
  readonly row: PackRow;
  readonly onSwitch: (on: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** One pack with what it is, where it is from and under which licences. */
export function PackItem({ row, onSwitch, onExport, onRemove }: PackItemProps) {
  const words = options[useLanguage()].packs;
  const origin = { 'built-in': words.builtIn, file: words.imported, mine: words.mine }[row.origin];
  return (
    <li class="pack">
      <Switch
        label={row.title}
        hint={[origin, words.entities(row.entities), words.asOf(row.asOf)].join(' · ')}
        checked={row.on}
        onChange={onSwitch}
      />
      <div class="pack-ways">
        <details>
          <summary>{words.attributions}</summary>
          <p>{words.licence(row.licence)}</p>
          <ul>
            {row.attributions.map(({ name, url, licence }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
                {licence && ` (${licence})`}
              </li>
            ))}
          </ul>
        </details>
        <button
          class="link-button"
          type="button"
          aria-label={words.export(row.title)}
          onClick={onExport}
        >
          {words.exportShort}
        </button>
        {row.origin === 'file' && (
          <button
            class="link-button"
            type="button"
            aria-label={words.remove(row.title)}
            onClick={onRemove}
          >
            {words.removeShort}
          </button>
        )}
      </div>
    </li>
  );
}
