import { useState } from 'preact/hooks';
import { Button } from '../design/Button.tsx';
import type { PageState } from '../page/use-page.ts';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { names } from '../words/names.ts';
import type { NameDesk } from './NameDesk.tsx';
import { selectedName } from './selected-name.ts';

export interface AddNameProps {
  readonly page: PageState;
}

/**
 * Selected words that could be a name, and the way to make them one of the reader's own. The form is
 * loaded when it is asked for: the popup has to be usable at once.
 */
export function AddName({ page }: AddNameProps) {
  const words = names[useLanguage()];
  const [open, setOpen] = useState<{ readonly Desk: typeof NameDesk } | null>(null);
  const { names: service } = useServices();
  const task = selectedName(page);
  if (task === null) return null;
  if (open)
    return (
      <open.Desk key={task.surface} task={task} names={service} onClose={() => setOpen(null)} />
    );
  return (
    <div>
      <Button
        onClick={() =>
          void import('./NameDesk.tsx').then(({ NameDesk: Desk }) => setOpen({ Desk }))
        }
      >
        {words.addThis(task.surface)}
      </Button>
    </div>
  );
}
