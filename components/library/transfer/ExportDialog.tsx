import { useRef, useState } from 'preact/hooks';
import { toFailure } from '../../attempt.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Notice } from '../../design/Notice.tsx';
import { RadioGroup } from '../../design/RadioGroup.tsx';
import { errors } from '../../words/errors.ts';
import { useLanguage } from '../../words/language.ts';
import { transfer } from '../../words/transfer.ts';
import { EXPORT_FORMATS, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { useServices } from '../services.ts';
import { useColourNames, useWords } from '../words.ts';
import { writeExport, type ExportScope } from './write-export.ts';

/** The one format that is not of the whole library. */
type Choice = ExportFormat | 'sealed';

export interface ExportDialogProps {
  readonly scope: ExportScope;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Choose a format, then the file is written in pieces; a long one can be cancelled. */
export function ExportDialog({ scope, onClose }: ExportDialogProps) {
  const services = useServices();
  const language = useLanguage();
  const words = transfer[language];
  const library = useWords();
  const colours = useColourNames();
  const formats: readonly Choice[] =
    scope.kind === 'article'
      ? ['sealed', ...EXPORT_FORMATS.filter((format) => format !== 'backup')]
      : scope.kind === 'notes'
        ? EXPORT_FORMATS.filter((format) => format !== 'backup')
        : EXPORT_FORMATS;
  const [format, setFormat] = useState<Choice>(formats[0] ?? 'backup');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const life = useRef(new AbortController());

  const close = (): void => {
    life.current.abort();
    onClose();
  };
  const write = async (): Promise<void> => {
    setState({ kind: 'writing', done: 0, total: 0 });
    life.current = new AbortController();
    const { signal } = life.current;
    try {
      const { name, content } = await writeExport(
        services,
        { scope, format, language, words: library, colours },
        {
          signal,
          onProgress: (done, total) => setState({ kind: 'writing', done, total }),
        },
      );
      services.saveFile(name, content);
      onClose();
    } catch (error) {
      if (signal.aborted) setState({ kind: 'idle' });
      else
        setState({
          kind: 'failed',
          reason: errors[language].reasons[toFailure(error).reason].short,
        });
    }
  };

  return (
    <Dialog
      title={words.exportTitle}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" disabled={state.kind === 'writing'} onClick={() => void write()}>
            {words.save}
          </Button>
        </>
      }
    >
      <p>
        {scope.kind === 'notes' ? words.scopes.notes(scope.ids.length) : words.scopes[scope.kind]}
      </p>
      <RadioGroup
        label={words.format}
        value={format}
        options={formats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={setFormat}
      />
      <p class="field-hint" aria-live="polite">
        {words.hints[format]}
      </p>
      {state.kind === 'writing' && (
        <p class="state-line" role="status">
          {words.writing}{' '}
          {state.total > 0 && (
            <progress max={state.total} value={state.done} aria-label={words.writing} />
          )}
        </p>
      )}
      {state.kind === 'failed' && <Notice tone="error" title={words.failed(state.reason)} />}
    </Dialog>
  );
}
