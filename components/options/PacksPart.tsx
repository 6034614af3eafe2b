import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { Toast } from '../design/Toast.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { FileFaults } from './FileFaults.tsx';
import { PackFile } from './PackFile.tsx';
import { PackItem } from './PackItem.tsx';
import type { PackRow, PacksService, ReadPack } from './services.ts';
import { useUndoable } from './use-undoable.ts';

export interface PacksPartProps {
  readonly packs: PacksService;
}

/** The packs: on and off, where they are from, in and out. */
export function PacksPart({ packs }: PacksPartProps) {
  const words = options[useLanguage()].packs;
  const [rows, setRows] = useState<readonly PackRow[] | null>(null);
  const [file, setFile] = useState<ReadPack | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const list = () => void packs.list().then(setRows);
  useEffect(list, [packs]);
  const undoable = useUndoable(packs.undo, list);

  function add(title: string) {
    setFile(null);
    void undoable.run(() => packs.install(), words.importedNow(title));
  }

  return (
    <>
      <p>{words.what}</p>
      {rows === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <ul class="rows" aria-label={words.title}>
          {rows.map((row) => (
            <PackItem
              key={row.id}
              row={row}
              onSwitch={(on) => void packs.switchOn(row.id, on).then(list)}
              onExport={() => void packs.save(row.id)}
              onRemove={() =>
                void undoable.run(() => packs.remove(row.id), words.removed(row.title))
              }
            />
          ))}
        </ul>
      )}
      {undoable.failure && <ErrorNotice reason={undoable.failure.reason} />}
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
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void packs.read(chosen).then(setFile);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {file?.ok === false && <FileFaults faults={file.faults} more={file.more} />}
      {file?.ok === true && (
        <PackFile {...file} onAdd={() => add(file.pack.title)} onCancel={() => setFile(null)} />
      )}
      <Toast message={undoable.toast} onClose={undoable.closeToast} />
    </>
  );
}
