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
          <Changed change={change} />
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

function Changed({ change }: { readonly change: CopyChange }) {
  if (change.kind === 'added') return <ins dir="auto">{change.text}</ins>;
  if (change.kind === 'removed') return <del dir="auto">{change.text}</del>;
  return (
    <p class="change-text" dir="auto">
      {change.pieces.map(({ text, change: how }, index): ComponentChildren => {
        if (how === 'added') return <Edit key={index} as="ins" text={text} />;
        return how === 'removed' ? <Edit key={index} as="del" text={text} /> : text;
      })}
    </p>
  );
}
