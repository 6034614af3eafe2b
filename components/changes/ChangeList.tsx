import type { ComponentChildren } from 'preact';
import type { CopyChange, NewWords } from '@/utils/article/copy-changes.ts';
import { changes as changeWords } from '../words/changes.ts';
import { useLanguage } from '../words/language.ts';
import { Edit } from './Edit.tsx';

export interface ChangeListProps {
  readonly changes: readonly CopyChange[];
  /** Leads to new words in the page; missing where the page is not at hand. */
  readonly onGoTo?: (at: NewWords) => void;
}

/** What was added, cut and reworded, in the order of the text. */
export function ChangeList({ changes, onGoTo }: ChangeListProps) {
  const words = changeWords[useLanguage()];
  return (
    <ol class="changes">
      {changes.map((change, index) => (
        <li key={index} data-change={change.kind}>
          <span class="change-kind">{words[change.kind]}</span>
          <Changed change={change} words={words} />
          {onGoTo && change.kind !== 'removed' && (
            <button class="link-button" type="button" onClick={() => onGoTo(change.at)}>
              {words.goTo}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ChangedProps {
  readonly change: CopyChange;
  /** `ins` and `del` are silent in most screen readers. */
  readonly words: Readonly<Record<'added' | 'removed', string>>;
}

function Changed({ change, words }: ChangedProps) {
  if (change.kind === 'added') return <ins dir="auto">{change.text}</ins>;
  if (change.kind === 'removed') return <del dir="auto">{change.text}</del>;
  return (
    <p class="change-text" dir="auto">
      {change.pieces.map(({ text, change: how }, index): ComponentChildren => {
        if (how === 'same') return text;
        const as = how === 'added' ? 'ins' : 'del';
        return <Edit key={index} as={as} text={text} label={words[how]} />;
      })}
    </p>
  );
}
