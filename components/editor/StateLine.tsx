import { assertNever } from '@/utils/text/assert-never.ts';
import { errors } from '../words/errors.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import type { DraftState } from './draft-session.ts';

export interface StateLineProps {
  readonly id: string;
  readonly state: DraftState;
  /** Shown while nothing is typed: why saving is not possible yet, or empty. */
  readonly hint: string;
}

/** Where the reader's words are, in words; announced politely. */
export function StateLine({ id, state, hint }: StateLineProps) {
  const language = useLanguage();
  const words = popup[language].states;
  const why = errors[language].reasons;

  function text(): string {
    switch (state.kind) {
      case 'blank':
        return hint;
      case 'keeping':
        return words.keeping;
      case 'kept':
        return state.both === true ? words.keptBoth : words.kept;
      case 'saving':
        return words.saving;
      case 'saved':
        return words.saved;
      case 'failed': {
        const { short } = why[state.failure.reason];
        return state.what === 'note' ? words.notSaved(short) : words.notKept(short);
      }
      default:
        return assertNever(state);
    }
  }

  const spoken =
    state.kind === 'saving' ||
    state.kind === 'saved' ||
    state.kind === 'failed' ||
    (state.kind === 'kept' && state.both === true);
  const tone = state.kind === 'failed' ? 'error' : state.kind === 'saved' ? 'ok' : 'plain';
  return (
    <>
      <p class="state-line" id={id} data-tone={tone} data-state={state.kind}>
        {text()}
      </p>
      {/* "Keeping" and "kept" change with every keystroke: only what matters is spoken. */}
      <p class="visually-hidden" role={tone === 'error' ? 'alert' : 'status'}>
        {spoken ? text() : ''}
      </p>
    </>
  );
}
