import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { OPERATORS } from '@/utils/notes/search/query.ts';
import { useWords } from './words.ts';

export interface HelpDialogProps {
  readonly onClose: () => void;
}

/** Keys and search operators. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const words = useWords();
  return (
    <Dialog
      title={words.help.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.help.close}</Button>}
    >
      <dl class="keys">
        {words.help.rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split('  ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.search}</h3>
      <dl class="keys">
        {OPERATORS.map((operator) => (
          <div key={operator}>
            <dt>
              <kbd>{operator}:</kbd>
            </dt>
            <dd>{words.operators[operator]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
