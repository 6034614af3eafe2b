import type { NameTask } from '@/utils/messages/name-task.ts';
import { assertNever } from '@/utils/text/assert-never.ts';
import { Button } from '../design/Button.tsx';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { KindName } from '../design/KindName.tsx';
import type { NamesService } from '../services.ts';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { names } from '../words/names.ts';
import { NameForm } from './NameForm.tsx';
import { useName, type NameDesk as Desk } from './use-name.ts';

export interface NameDeskProps {
  readonly task: NameTask;
  readonly names: NamesService;
  /** The reader is done, or gave it up. */
  readonly onClose: () => void;
}

/** Where a name of the reader's own is made or changed, or another meaning of a mark is chosen. */
export function NameDesk({ task, names: service, onClose }: NameDeskProps) {
  const words = names[useLanguage()];
  const desk = useName(task, service);
  const isCorrection = task.work.kind === 'correct';
  return (
    <section class="name-desk" aria-labelledby="name-desk-title">
      <h2 id="name-desk-title">
        {isCorrection
          ? words.correct(task.surface)
          : task.work.kind === 'edit'
            ? words.edit
            : words.add}
      </h2>
      <p class="field-hint">{isCorrection ? words.correctHelp : words.what}</p>
      {desk.failure && <ErrorNotice reason={desk.failure.reason} />}
      {desk.state.kind === 'form' && isCorrection && <Others desk={desk} />}
      <Work desk={desk} canDelete={task.work.kind === 'edit'} onClose={onClose} />
    </section>
  );
}

/** What else the words are known to mean; one press chooses it. */
function Others({ desk }: { readonly desk: Desk }) {
  const words = names[useLanguage()];
  return (
    <>
      <h3 id="name-others">{words.others}</h3>
      {desk.others.length === 0 ? (
        <p class="field-hint">{words.none}</p>
      ) : (
        <ul class="name-others" aria-labelledby="name-others">
          {desk.others.map((other) => (
            <li key={other.entity}>
              <button class="name-other" type="button" onClick={() => desk.choose(other)}>
                <KindName kind={other.kind} name={other.name} />
                <span class="field-hint">{other.description || other.type}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.own}</h3>
      <p class="field-hint">{words.ownHelp}</p>
    </>
  );
}

interface WorkProps {
  readonly desk: Desk;
  readonly canDelete: boolean;
  readonly onClose: () => void;
}

function Work({ desk, canDelete, onClose }: WorkProps) {
  const language = useLanguage();
  const words = names[language];
  const { undo, close } = common[language];
  const { state } = desk;
  switch (state.kind) {
    case 'loading':
      return <span class="pending" aria-hidden="true" />;
    case 'gone':
      return <p role="status">{words.gone}</p>;
    case 'form':
      return (
        <NameForm
          fields={state.fields}
          drafted={state.drafted}
          onChange={desk.change}
          onSave={desk.save}
          onCancel={() => {
            desk.discard();
            onClose();
          }}
          onDelete={canDelete ? desk.remove : undefined}
        />
      );
    case 'done':
      return (
        <div class="name-done" role="status">
          <p>{words[state.done.kind](state.done.name)}</p>
          {state.done.kind === 'saved' && <p class="field-hint">{words.savedHelp}</p>}
          <div class="name-actions">
            <Button onClick={desk.undo}>{undo}</Button>
            <Button onClick={onClose}>{close}</Button>
          </div>
        </div>
      );
    case 'undone':
      return (
        <div class="name-done" role="status">
          <p>{words.undone}</p>
          <div class="name-actions">
            <Button onClick={onClose}>{close}</Button>
          </div>
        </div>
      );
    default:
      return assertNever(state);
  }
}
