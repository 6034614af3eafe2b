import type { NameTask } from '@/utils/messages/name-task.ts';
import type { FrameTarget } from '@/utils/messages/page-view.ts';
import type { Result } from '@/utils/messages/result.ts';

/** What the note frame asks of the page that holds it. */
export interface FrameService {
  /** What to write about, or the name to work on; null if the page has closed the frame meanwhile. */
  target(): Promise<Result<FrameTarget | NameTask | null>>;
  /** Has the page let the reader choose other words for a note; the frame goes. */
  adjust(id: string): void;
  /** Has the page take the frame away. */
  close(): void;
}
