import type { Reason } from '@/utils/entities/mention.ts';

/** What the card needs to know of the mention it was opened at. */
export interface CardMention {
  readonly surface: string;
  /** 0-based place of this mention among the entity's mentions, and their number. */
  readonly index: number;
  readonly count: number;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Whether the linker found it by name: then the same words may mean someone else. */
  readonly isName: boolean;
}
