import { v7 } from 'uuid';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/** A store for a benchmark: no marker, no article taken for another, and what is reported ends the run. */
export function benchRepository(
  name: string,
  sameStory: (a: readonly string[], b: readonly string[]) => boolean = () => false,
): Repository {
  return openRepository({
    name,
    marker: { read: async () => null, write: async () => {} },
    now: () => new Date(),
    newId: v7,
    sameStory,
    report: (error) => {
      throw error;
    },
  });
}
