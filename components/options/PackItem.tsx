import { Switch } from '../design/Switch.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { PackContents } from './PackContents.tsx';
import type { PackRow } from './services.ts';

export interface PackItemProps {
  readonly row: PackRow;
  readonly onSwitch: (on: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** One pack with what it is, how much it holds, where it is from and under which licences. */
export function PackItem({ row, onSwitch, onExport, onRemove }: PackItemProps) {
  const words = options[useLanguage()].packs;
  const origin = { 'built-in': words.builtIn, file: words.imported, mine: words.mine }[row.origin];
  return (
    <li class="pack">
      <Switch
        label={row.title}
        hint={[origin, words.entities(row.counts.entities), words.asOf(row.asOf)].join(' · ')}
        checked={row.on}
        onChange={onSwitch}
      />
      <div class="pack-ways">
        <details>
          <summary>{words.attributions}</summary>
          <PackContents pack={row} />
        </details>
        <button
          class="link-button"
          type="button"
          aria-label={words.export(row.title)}
          onClick={onExport}
        >
          {words.exportShort}
        </button>
        {row.origin !== 'built-in' && (
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
