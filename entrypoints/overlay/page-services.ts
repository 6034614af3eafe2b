import type { LinkBlock, Mention } from '@/utils/entities/mention.ts';
import type { LinkedText } from '@/utils/messages/content-to-background.ts';
import type { ReaderServices } from '@/utils/dom/page-reader.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import { report } from '@/utils/edge/log.ts';
import { sendFromContent } from '@/utils/edge/content-messaging.ts';

/** The background as the page's reader sees it. */
export const readerServices: ReaderServices = {
  hello: (detected) => sendFromContent('page.hello', { detected }),
  link: (blocks, detected): Promise<LinkedText> =>
    sendFromContent('page.link', {
      blocks: blocks.map((block: LinkBlock) => ({ ...block })),
      detected,
    }),
  async anchored(notes, detected) {
    if (notes.length === 0) return;
    await sendFromContent('page.anchored', {
      detected,
      notes: notes.map(({ note, verdict, confidence }) => ({ id: note.id, verdict, confidence })),
    });
  },
};

/** The card of a mention on a date; null where the background is gone or knows none. */
export async function fetchCard(
  { entity, literal, statement }: Pick<Mention, 'entity' | 'literal' | 'statement'>,
  date: string | null,
): Promise<CardView | null> {
  try {
    const answer = await sendFromContent('page.card', {
      entity,
      date,
      ...(literal && { literal }),
      ...(statement && { statement }),
    });
    return answer.ok ? answer.value : null;
  } catch (error) {
    report('card', error);
    return null;
  }
}
