import { useEffect, useState } from 'preact/hooks';
import type { NameTask } from '@/utils/messages/name-task.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import type { EntitySummary } from '@/utils/packs/summary.ts';
import { Button } from '../design/Button.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { KindName } from '../design/KindName.tsx';
import { Toast } from '../design/Toast.tsx';
import { NameDesk } from '../names/NameDesk.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { OptionsServices } from './services.ts';
import { useUndoable } from './use-undoable.ts';

export interface OwnNamesPartProps {
  readonly services: Pick<OptionsServices, 'told' | 'names' | 'packs'>;
}

/** The names the reader made: to be changed, deleted, added to, and taken elsewhere as a file. */
export function OwnNamesPart({ services: { told, names, packs } }: OwnNamesPartProps) {
  const words = options[useLanguage()].own;
  const [rows, setRows] = useState<readonly EntitySummary[] | null>(null);
  const [task, setTask] = useState<NameTask | null>(null);
  const list = () => void told.own().then(setRows);
  useEffect(list, [told]);
  const undoable = useUndoable(told.undo, list);
  const close = () => {
    setTask(null);
    list();
  };

  return (
    <>
      <p>{words.what}</p>
      {rows?.length === 0 && <p class="field-hint">{words.none}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class="rows" aria-label={words.title}>
          {rows.map((row) => (
            <li class="row" key={row.entity}>
              <span>
                <KindName kind={row.kind} name={row.name} />{' '}
                <span class="field-hint">
                  {row.description === row.name ? row.type : row.description}
                </span>
              </span>
              <span class="row-ways">
                <IconButton
                  icon="edit"
                  label={words.edit(row.name)}
                  onClick={() => setTask(taskFor({ kind: 'edit', id: row.entity }, row.name))}
                />
                <IconButton
                  icon="delete"
                  label={words.delete(row.name)}
                  onClick={() =>
                    void undoable.run(() => names.remove(row.entity), words.deleted(row.name))
                  }
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {undoable.failure && <ErrorNotice reason={undoable.failure.reason} />}
      {task ? (
        <NameDesk
          key={task.work.kind === 'edit' ? task.work.id : 'new'}
          task={task}
          names={names}
          onClose={close}
        />
      ) : (
        <div class="notice-actions">
          <Button onClick={() => setTask(taskFor({ kind: 'add' }, ''))}>{words.add}</Button>
          {rows !== null && rows.length > 0 && (
            <Button onClick={() => void packs.save(MY_PACK)}>{words.export}</Button>
          )}
        </div>
      )}
      <Toast message={undoable.toast} onClose={undoable.closeToast} />
    </>
  );
}

function taskFor(work: NameTask['work'], surface: string): NameTask {
  return { kind: 'name', surface, before: '', after: '', identity: '', work };
}
