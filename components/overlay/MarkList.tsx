import { useState } from 'preact/hooks';
import { KindMark } from '../card/KindMark.tsx';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { PageWords } from '@/utils/messages/content-to-background.ts';
import { marksLabel } from './marks-label.ts';
import type { MarkRow } from './overlay-state.ts';

export interface MarkListProps {
  readonly rows: readonly MarkRow[];
  readonly texts: Texts;
  readonly kinds: PageWords['kinds'];
  readonly onOpen: (row: MarkRow) => void;
}

/**
 * The marks as a real list: CSS highlights reach no screen reader. Like a skip link it is the last
 * stop of the Tab key in the page and out of sight until it has the focus.
 */
export function MarkList({ rows, texts, kinds, onOpen }: MarkListProps) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const marks = rows.reduce((sum, row) => sum + row.count, 0);
  return (
    <nav class={open ? 'mark-list mark-list-open' : 'mark-list'} aria-label={texts.listTitle}>
      <button
        type="button"
        class="card-action"
        aria-expanded={open}
        aria-controls="mark-rows"
        onClick={() => setOpen(!open)}
      >
        {marksLabel(texts, marks)}
      </button>
      <ul id="mark-rows" hidden={!open}>
        {open &&
          rows.map((row) => (
            <li key={row.entity + row.kind}>
              <button type="button" class="mark-row" onClick={() => onOpen(row)}>
                <KindMark kind={row.kind} />
                <span>{row.name}</span>
                <span class="mark-row-count">
                  {kinds[row.kind]}, {row.count}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
