import type { CopyGroup, NumberedBlock } from '@/utils/article/copy-groups.ts';
import { assertNever } from '@/utils/text/assert-never.ts';
import { CopyBlockView, type CopyBlockViewProps } from './CopyBlockView.tsx';

export interface CopyGroupViewProps {
  readonly group: CopyGroup;
  /** What a block gets beside itself. */
  readonly propsOf: (index: number) => Pick<CopyBlockViewProps, 'colours' | 'current' | 'onLink'>;
}

/** A block of a saved copy, or the list or table that several form. */
export function CopyGroupView({ group, propsOf }: CopyGroupViewProps) {
  const view = ({ block, index }: NumberedBlock) => (
    <CopyBlockView key={index} block={block} index={index} {...propsOf(index)} />
  );
  switch (group.kind) {
    case 'block':
      return view(group);
    case 'list': {
      const items = group.items.map((item) => (
        <li key={item.index} value={item.block.number}>
          {view(item)}
        </li>
      ));
      return group.ordered ? (
        <ol class="copy-items">{items}</ol>
      ) : (
        <ul class="copy-items">{items}</ul>
      );
    }
    case 'table':
      return (
        <div class="copy-table">
          <table>
            <tbody>
              {group.rows.map((row, n) => (
                <tr key={n}>
                  {row.map((cell, column) =>
                    cell.some(({ block }) => block.cell?.head) ? (
                      <th key={column}>{cell.map(view)}</th>
                    ) : (
                      <td key={column}>{cell.map(view)}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return assertNever(group);
  }
}
