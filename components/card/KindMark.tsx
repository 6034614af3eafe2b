import type { MarkKind } from '@/utils/packs/pack.ts';

export interface KindMarkProps {
  readonly kind: MarkKind;
}

/** A stroke in the colour and line style that this kind has in the text. */
export function KindMark({ kind }: KindMarkProps) {
  return <span class={`kind-mark kind-mark-${kind}`} aria-hidden="true" />;
}
