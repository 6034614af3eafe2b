import { useRef } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { useLanguage } from '../../words/language.ts';
import { transfer } from '../../words/transfer.ts';

export interface FileChooserProps {
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's own file dialog. */
export function FileChooser({ onFile }: FileChooserProps) {
  const words = transfer[useLanguage()];
  const field = useRef<HTMLInputElement>(null);
  return (
    <p>
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={words.choose}
        accept=".json,.jsonl,.jsonld,.csv,application/json,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <Button onClick={() => field.current?.click()}>{words.choose}</Button>
    </p>
  );
}
