import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { PackItem } from './PackItem.tsx';
import type { PackRow, PacksService } from './services.ts';

export interface PacksPartProps {
  readonly packs: PacksService;
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'imported'; readonly title: string }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** The packs: on and off, where they are from, in and out. */
export function PacksPart({ packs }: PacksPartProps) {
  const words = options[useLanguage()].packs;
  const [rows, setRows] = useState<readonly PackRow[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const picker = useRef<HTMLInputElement>(null);
  const read = () => void packs.list().then(setRows);
  useEffect(read, [packs]);

  async function install(file: File) {
    const result = await packs.install(file);
    setOutcome(
      result.ok
        ? { kind: 'imported', title: result.title }
        : { kind: 'refused', problems: result.problems },
    );
    read();
  }

  return (
    <>
      <p>{words.what}</p>
      {rows === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <PackItem
              key={row.id}
              row={row}
              onSwitch={(on) => void packs.switchOn(row.id, on).then(read)}
              onExport={() => void packs.save(row.id)}
              onRemove={() => void packs.remove(row.id).then(read)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => picker.current?.click()}>{words.import}</Button>
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          ref={picker}
          tabIndex={-1}
          aria-label={words.import}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void install(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {outcome.kind === 'imported' && (
        <Notice title={words.importedNow(outcome.title)} tone="plain" />
      )}
      {outcome.kind === 'refused' && (
        <Notice title={words.notImported} tone="error">
          <ul>
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
