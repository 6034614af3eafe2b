import type { Mention } from '@/utils/entities/mention.ts';
import type { LinkedText } from '@/utils/messages/content-to-background.ts';
import type { ReaderServices } from '@/utils/dom/page-reader.ts';
import type { OfferedTools } from '../page-tools/page-tools.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { isExtensionAlive, sendFromContent } from '@/utils/edge/content-messaging.ts';

/** The background, and what is brought in, as the page's reader sees them. */
export function createReaderServices(
  tools: () => Promise<OfferedTools>,
  failed: (error: unknown) => void,
): ReaderServices {
  return {
    async placeNotes(...of) {
      const [, , , signal] = of;
      try {
        const { placeNotes } = await twice(tools);
        return await placeNotes(...of);
      } catch (error) {
        if (signal.aborted) throw error;
        failed(error);
        return [];
      }
    },
    hello: (detected) => twice(() => sendFromContent('page.hello', { detected })),
    link: (blocks, detected): Promise<LinkedText> =>
      twice(() => sendFromContent('page.link', { blocks: [...blocks], detected })),
    anchored(notes, detected) {
      // Notes on figures are looked for elsewhere (figure-controller.ts).
      const own = notes.filter(({ note }) => !note.figure);
      if (own.length === 0) return;
      sendFromContent('page.anchored', {
        detected,
        notes: own.map(({ note, verdict, confidence }) => ({ id: note.id, verdict, confidence })),
      }).catch(failed);
    },
  };
}

/** The card of a mention on a date; null where the background knows none. */
export async function fetchCard(
  { entity, literal, statement }: Pick<Mention, 'entity' | 'literal' | 'statement'>,
  date: string | null,
): Promise<CardView | null> {
  const answer = await twice(() =>
    sendFromContent('page.card', {
      entity,
      date,
      ...(literal && { literal }),
      ...(statement && { statement }),
    }),
  );
  return answer.ok ? answer.value : null;
}

/** Browsers end an idle background even in the middle of an answer; the next question wakes it. */
async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isExtensionAlive()) throw error;
    return ask();
  }
}
