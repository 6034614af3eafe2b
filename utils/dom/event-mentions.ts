import type { Mention } from '../entities/mention.ts';
import type { EventToPlace } from '../messages/content-to-background.ts';
import type { Span } from './placed.ts';

/** Passages that tell of events, as mentions beside those of the linker. */
export function eventMentions(
  text: string,
  events: readonly { readonly item: EventToPlace; readonly span: Span }[],
): Mention[] {
  return events.map(({ item: { summary, marked = true }, span }) => ({
    ...span,
    surface: text.slice(span.start, span.end),
    entity: summary.entity,
    kind: summary.kind,
    confidence: 1,
    marked,
    // The pack's author put it there.
    reasons: [{ rule: 'passage', weight: 1 }],
  }));
}
