import { useEffect, useId, useState } from 'preact/hooks';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { TextField } from '../design/TextField.tsx';
import { Toast } from '../design/Toast.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { ToldRow, ToldService } from './services.ts';
import { useUndoable } from './use-undoable.ts';

export interface ToldPartProps {
  readonly told: ToldService;
}

/** In the order in which they hold: everywhere first. */
const KINDS = ['known', 'never-name', 'rejected', 'chosen'] as const;

/** What the reader said of marks: to be seen, searched and taken back. */
export function ToldPart({ told }: ToldPartProps) {
  const words = options[useLanguage()].told;
  const [rows, setRows] = useState<readonly ToldRow[] | null>(null);
  const [sought, setSought] = useState('');
  const list = () => void told.list().then(setRows);
  useEffect(list, [told]);
  const undoable = useUndoable(told.undo, list);
  const query = sought.trim().toLocaleLowerCase();
  const found = (rows ?? []).filter(({ name, surface, article }) =>
    [name, surface, article].some((text) => text.toLocaleLowerCase().includes(query)),
  );

  return (
    <>
      <p>{words.what}</p>
      {rows !== null && rows.length > 0 && (
        <TextField label={words.search} value={sought} onInput={setSought} />
      )}
      {rows?.length === 0 && <p class="field-hint">{words.none}</p>}
      {KINDS.map((kind) => (
        <ToldList
          key={kind}
          title={words.kinds[kind]}
          rows={found.filter((row) => row.kind === kind)}
          onForget={(row) => void undoable.run(() => told.forget(row.key), words.takenBack)}
        />
      ))}
      {undoable.failure && <ErrorNotice reason={undoable.failure.reason} />}
      <Toast message={undoable.toast} onClose={undoable.closeToast} />
    </>
  );
}

interface ToldListProps {
  readonly title: string;
  readonly rows: readonly ToldRow[];
  readonly onForget: (row: ToldRow) => void;
}

function ToldList({ title, rows, onForget }: ToldListProps) {
  const words = options[useLanguage()].told;
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <div class="field">
      <h3 id={id}>{title}</h3>
      <ul class="rows" aria-labelledby={id}>
        {rows.map((row) => {
          const subject = aboutOf(row, words.means);
          return (
            <li class="row" key={row.key}>
              <span>
                <strong>{subject}</strong>{' '}
                <span class="field-hint">
                  {[row.article && words.onArticle(row.article), row.date]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <button
                class="button"
                type="button"
                aria-label={words.takeBack(subject)}
                onClick={() => onForget(row)}
              >
                {words.takeBackShort}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function aboutOf(
  { kind, name, surface }: ToldRow,
  means: (surface: string, name: string) => string,
): string {
  if (kind === 'known') return name;
  return kind === 'never-name' ? surface : means(surface, name);
}
