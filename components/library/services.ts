import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkBlock, Mention } from '@/utils/entities/mention.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { NoteSearch } from '@/utils/notes/search/note-search.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { Settings } from '@/utils/settings/settings.ts';

/** What the library's components get from outside. */
export interface LibraryServices {
  readonly repository: Repository;
  readonly search: NoteSearch;
  readonly settings: Settings;
  /** What the packs know of an entity on a date (ISO, null for none); null if nothing. */
  readonly card: (entity: string, date: string | null) => Promise<CardView | null>;
  /** Names of entities, the one to show first; ids that no pack has are left out. */
  readonly names: (
    entities: readonly string[],
  ) => Promise<Readonly<Record<string, readonly string[]>>>;
  /** Entities in a text; offsets are those of the blocks given. */
  readonly link: (
    blocks: readonly LinkBlock[],
    context: { readonly language: string; readonly date: string | null },
    articleId: string,
  ) => Promise<readonly Mention[]>;
  /** Paints ranges of this page as CSS Custom Highlights named `sidelight-<name>`. */
  readonly painter: {
    readonly paint: (name: string, ranges: readonly Range[], priority: number) => void;
    readonly clear: () => void;
  };
  /** Keeps a draft even if this page closes at once. */
  readonly keepDraft: (draft: Draft) => Promise<Result<null>>;
  /** Tells open tabs that notes of these articles changed. */
  readonly notesChanged: (articleIds: readonly string[]) => void;
  /** Opens an address in a tab of its own. */
  readonly openAddress: (url: string) => void;
  /** Hands a file to the reader. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** A UUIDv7. */
  readonly newId: () => string;
  /** The present, ms since the epoch. */
  readonly now: () => number;
}

export const ServicesContext = createContext<LibraryServices | null>(null);

/** The library's services. @throws if there is no provider above: a mistake in the program */
export function useServices(): LibraryServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('The library has no services');
  return services;
}
