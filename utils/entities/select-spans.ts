import type { LinkContext } from './mention.ts';
import type { Span } from './span.ts';

/**
 * Longest match wins, leftmost first; blockers count. A description of the article's own pack
 * ("the West African nation") also shows what stands inside it, and a body of that pack the body it
 * belongs to ("Foreign Ministry" in "Foreign Ministry Press Service").
 */
export function selectSpans(spans: readonly Span[], context: LinkContext): Span[] {
  const kept: Span[] = [];
  let outer: Span | null = null;
  let innerEnd = 0;
  for (const span of spans) {
    if (outer === null || span.start >= outer.end) {
      outer = span;
      innerEnd = 0;
      kept.push(span);
    } else if (span.end <= outer.end && span.start >= innerEnd && mayNest(outer, span, context)) {
      innerEnd = span.end;
      kept.push({ ...span, nested: true });
    }
  }
  return kept;
}

function mayNest(outer: Span, inner: Span, context: LinkContext): boolean {
  return outer.readings.some((reading) => {
    if (!context.articlePacks.includes(reading.gazetteer.pack)) return false;
    if (reading.sense.class === 'description' || reading.sense.class === 'title') return true;
    return (
      reading.entity?.kind === 'organisation' &&
      inner.start === outer.start &&
      inner.readings.some(
        (other) => other.gazetteer === reading.gazetteer && other.entity?.kind === 'organisation',
      )
    );
  });
}
