import type { LinkBlock, LinkContext, Mention } from '@/utils/entities/mention.ts';
import type { ArticleKey } from '@/utils/notes/repository.ts';
import type { Entity, Pack } from '@/utils/packs/pack.ts';

/** An entity with the pack it is from. */
export interface KnownEntity {
  readonly entity: Entity;
  readonly pack: Pack;
}

/** Loads what is known when it is first asked for, and again after it was told to forget. */
export interface KnowledgeSource {
  readonly get: () => Promise<Knowledge>;
  readonly forget: () => void;
}

/** All that is known of the world: the packs and the linker over them. */
export interface Knowledge {
  /**
   * In slices, so that the background answers others meanwhile.
   * @throws the signal's reason once it is aborted
   */
  link(blocks: readonly LinkBlock[], context: LinkContext, signal: AbortSignal): Promise<Mention[]>;
  /** By pack-qualified id; null if no pack that is on has it. */
  entity(id: string): KnownEntity | null;
  /** The packs that belong to this very article, by name or by text. */
  packsOf(article: ArticleKey): readonly Pack[];
}
