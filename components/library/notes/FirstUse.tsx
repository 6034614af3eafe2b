import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useWords } from '../words.ts';

export interface FirstUseProps {
  /** Notes from elsewhere are to be brought in. */
  readonly onImport: () => void;
}

/** The library before the first note: what will stand here, and the two ways to begin. */
export function FirstUse({ onImport }: FirstUseProps) {
  const { empty } = useWords();
  return (
    <div class="welcome-state">
      <EmptyState title={empty.library}>{empty.libraryHelp}</EmptyState>
      <ul class="first-ways">
        <li>
          <a class="button" href="/welcome.html">
            {empty.tryExample}
          </a>
          <span>{empty.tryExampleHelp}</span>
        </li>
        <li>
          <Button onClick={onImport}>{empty.bringIn}</Button>
          <span>{empty.bringInHelp}</span>
        </li>
      </ul>
    </div>
  );
}
