import { Notice } from '../design/Notice.tsx';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { FileFault } from './services.ts';

export interface FileFaultsProps {
  readonly faults: readonly FileFault[];
  /** How many more there are. */
  readonly more: number;
}

/** What is wrong with a file that was refused, row by row. */
export function FileFaults({ faults, more }: FileFaultsProps) {
  const words = options[useLanguage()].packs;
  const placeOf = ({ row, name }: FileFault) => {
    if (row === null) return name;
    const list = Object.entries(words.lists).find(([key]) => key === row.list)?.[1] ?? row.list;
    return words.row(list, row.number, name);
  };
  return (
    <Notice title={words.notImported} tone="error">
      <ul>
        {faults.map((fault, at) => (
          <li key={at}>
            {[placeOf(fault), words.faults[fault.fault]].filter(Boolean).join(': ')}
            {fault.field && (
              <>
                {' '}
                <code>{fault.field}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.moreFaults(more)}</p>}
    </Notice>
  );
}
