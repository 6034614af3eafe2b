import type { MarkKind } from '@/utils/packs/mark-kinds.ts';

export interface KindNameProps {
  readonly kind: MarkKind;
  readonly name: string;
}

/** An entity's name, underlined as its mark is on the page. */
export function KindName({ kind, name }: KindNameProps) {
  return (
    <span class="kind-name" data-kind={kind} dir="auto">
      {name}
    </span>
  );
}
