import { useState } from 'preact/hooks';
import { Notice } from '../../design/Notice.tsx';
import { RadioGroup } from '../../design/RadioGroup.tsx';
import { useLanguage } from '../../words/language.ts';
import { transfer } from '../../words/transfer.ts';
import { RECORD_KINDS } from '@/utils/notes/library-record.ts';
import type { ConflictChoice } from '@/utils/exchange/plan-import.ts';
import type { PlannedFile } from './plan-file.ts';

/** Rows with a problem that are listed at first. */
const SHOWN = 50;
const CHOICES = ['mine', 'newer', 'theirs', 'both'] as const satisfies readonly ConflictChoice[];

export interface PlanViewProps {
  readonly planned: PlannedFile;
  readonly choice: ConflictChoice;
  readonly onChoice: (choice: ConflictChoice) => void;
}

/** What an import would do: new, same, differing, and each row that cannot be taken over. */
export function PlanView({ planned, choice, onChoice }: PlanViewProps) {
  const words = transfer[useLanguage()];
  const { plan, format } = planned;
  const [all, setAll] = useState(false);
  // JSON has entries where tables and backups have lines.
  const placed = format === 'w3c' || format === 'hypothesis' ? words.badEntry : words.badRow;
  const nothing =
    plan.fresh.length === 0 && plan.completed.length === 0 && plan.conflicts.length === 0;
  return (
    <div class="plan">
      <p>
        <strong>{format === null ? words.unknown : words.recognised[format]}</strong>
      </p>
      {format !== null && (
        <section aria-label={words.would}>
          <h3>{words.would}</h3>
          <ul class="plan-list">
            {RECORD_KINDS.filter((kind) => plan.counts[kind] > 0).map((kind) => (
              <li key={kind}>{words.kinds[kind](plan.counts[kind])}</li>
            ))}
            {plan.completed.length > 0 && <li>{words.completed(plan.completed.length)}</li>}
            {plan.same > 0 && <li>{words.same(plan.same)}</li>}
            {plan.conflicts.length > 0 && <li>{words.conflicts(plan.conflicts.length)}</li>}
          </ul>
          {nothing && plan.bad.length === 0 && <p>{words.nothing}</p>}
        </section>
      )}
      {plan.conflicts.length > 0 && (
        <RadioGroup
          label={words.conflictChoice}
          value={choice}
          options={CHOICES.map((value) => ({ value, label: words.choices[value] }))}
          onChange={onChoice}
        />
      )}
      {plan.bad.length > 0 && (
        <Notice tone="warn" title={words.bad(plan.bad.length)}>
          <ul class="plan-bad">
            {plan.bad.slice(0, all ? plan.bad.length : SHOWN).map((row, i) => (
              <li key={i}>
                {placed(row.line, words.badReasons[row.reason])}
                {row.detail !== '' && <span class="faint"> {row.detail}</span>}
              </li>
            ))}
          </ul>
          {!all && plan.bad.length > SHOWN && (
            <button class="link-button" type="button" onClick={() => setAll(true)}>
              {words.allBad(plan.bad.length - SHOWN)}
            </button>
          )}
        </Notice>
      )}
    </div>
  );
}
